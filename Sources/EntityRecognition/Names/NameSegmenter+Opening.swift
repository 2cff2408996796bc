import NewsText

extension NameSegmenter {
  /// Whether a word may owe its capital to its place: the first of a sentence, or of what follows a colon or a quotation mark.
  func opensSentence(_ index: Int, in sentence: SentenceWords) -> Bool {
    guard sentence.casing == .ordinary else { return false }
    guard let before = sentence.word(at: index - 1) else { return true }
    return before.shape == .mark && !sentence.isMark(index - 1, ",") && !sentence.isMark(index - 1, "(")
  }

  /// Where the name begins in a run whose first word may be capitalised only because it opens the sentence.
  func afterOrdinaryOpening(
    _ run: Range<Int>, of sentence: SentenceWords, _ lexical: [LexicalSpan], _ article: ArticleWords
  ) -> Int {
    let first = sentence.words[run.lowerBound]
    guard first.shape == .capitalized || first.shape == .initial else { return run.lowerBound }
    if let known = lexical.first(where: { $0.words.lowerBound == run.lowerBound }) {
      // "The Independent Electoral Commission" is not The Independent.
      let isOnlyBeginning =
        RuleWords.definite.contains(first.key) && known.words.upperBound < run.upperBound
        && lexicon.isOrganizationHead(sentence.words[run.upperBound - 1].key)
      return isOnlyBeginning ? run.lowerBound + 1 : run.lowerBound
    }
    if lexicon.title(startingAt: run.lowerBound, in: sentence) != nil { return run.lowerBound }
    // "Von der Leyen said": a particle that opens a sentence has a capital.
    if lexicon.isParticle(first.key), run.count > 1, !lexicon.isFunctionWord(first.key) { return run.lowerBound }
    if lexicon.isFunctionWord(first.key), !lexicon.isGivenName(first.key) || run.count == 1 {
      return run.lowerBound + 1
    }
    let counts = article.caseCounts(of: first)
    let isOrdinary = lexicon.isCommonWord(first.key) || (counts.lowercase > 0 && counts.capitalized == 0)
    guard isOrdinary else { return run.lowerBound }
    if let next = sentence.word(at: run.lowerBound + 1), run.count > 1 {
      // "Will Smith said", "Hope Uzodimma": a given name before another name; "Foreign Ministry": a body's first word.
      let startsName =
        lexicon.isGivenName(first.key) && !lexicon.isFunctionWord(first.key)
        && !lexical.contains { $0.words.lowerBound == run.lowerBound + 1 }
      if startsName, next.isCapitalized, !lexicon.isTitleWord(next.key) { return run.lowerBound }
      if counts.capitalized > 0, !lexicon.isFunctionWord(first.key) { return run.lowerBound }
      let words = sentence.words[run]
      if !lexicon.isFunctionWord(first.key), words.contains(where: { lexicon.isOrganizationHead($0.key) }) {
        return run.lowerBound
      }
    } else if counts.capitalized > counts.lowercase {
      return run.lowerBound
    }
    return run.lowerBound + 1
  }
}
