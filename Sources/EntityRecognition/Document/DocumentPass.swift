import NewsText

/// Goes over a whole article once its names are known: confirms what was doubtful, resolves people's words that
/// countries share, and finds the short forms of what is named in full elsewhere in the article.
struct DocumentPass {
  private let lexicon: Lexicon

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The final names of each sentence, in order, none overlapping another but a body's over its country's.
  func names(from proposed: [[NameSpan]], in article: ArticleWords) -> [[NameSpan]] {
    var spans = confirmed(proposed)
    resolveSharedNames(&spans)
    preferNamesOfTheArticle(&spans, in: article)
    DefinedAcronyms(in: spans, of: article).apply(to: &spans, of: article)
    let known = ArticleNames(spans, in: article, lexicon: lexicon)
    for index in spans.indices {
      spans[index] = personsOverPlaces(spans[index], known: known, in: article.sentences[index])
      addShortForms(to: &spans[index], known: known, in: article.sentences[index], article: article)
    }
    return spans
  }

  // MARK: - Doubtful names

  /// Drops what needed another mention and found none.
  private func confirmed(_ proposed: [[NameSpan]]) -> [[NameSpan]] {
    var certain: Set<Referent> = []
    for span in proposed.joined() where !span.needsConfirmation {
      if let referent = span.referent { certain.insert(referent) }
    }
    return proposed.map { spans in
      spans.filter { span in
        guard span.needsConfirmation, let referent = span.referent else { return true }
        return certain.contains(referent)
      }
    }
  }

  /// Gives a name that several share to the one of them that the article names by other words.
  ///
  /// "Korean" is nobody's where the article names both Koreas or none; an acronym that bodies share stays a body of its
  /// own.
  private func resolveSharedNames(_ spans: inout [[NameSpan]]) {
    let named = Set(spans.joined().compactMap(\.referent))
    for sentence in spans.indices {
      spans[sentence] = spans[sentence].compactMap { span in
        guard !span.candidates.isEmpty else { return span }
        let fitting = span.candidates.filter(named.contains)
        guard fitting.count == 1 || span.kind == .organization else { return nil }
        var resolved = span
        resolved.referent = fitting.count == 1 ? fitting.first : nil
        return resolved
      }
    }
  }

  /// Gives up a body of the lexicon for one that the article names in full: "the Congress" in an article on the Indian
  /// National Congress, "the House of Representatives" in one that never names the United States.
  private func preferNamesOfTheArticle(_ spans: inout [[NameSpan]], in article: ArticleWords) {
    var fullNames: [UInt64: [Referent?]] = [:]
    var countries: Set<Referent> = []
    for (sentence, found) in zip(article.sentences, spans) {
      for span in found {
        if span.kind == .country, let country = span.referent { countries.insert(country) }
        guard span.kind == .organization, span.words.count > 1 else { continue }
        for word in sentence.words[span.words] { fullNames[word.key.caseless, default: []].append(span.referent) }
      }
    }
    for index in spans.indices {
      for place in spans[index].indices {
        guard let home = spans[index][place].home, let referent = spans[index][place].referent else { continue }
        let words = article.sentences[index].words[spans[index][place].words]
        if !countries.contains(home) { spans[index][place].referent = nil }
        guard words.count == 1, let others = words.first.flatMap({ fullNames[$0.key.caseless] }),
          !others.contains(referent)
        else { continue }
        spans[index][place].referent = nil
        spans[index][place].basis = .shortForm
      }
    }
  }

  /// "Jordan" is the player in an article that names Michael Jordan, and never says so of the kingdom by another word.
  private func personsOverPlaces(
    _ spans: [NameSpan], known: ArticleNames, in sentence: SentenceWords
  ) -> [NameSpan] {
    spans.map { span in
      guard span.words.count == 1, span.kind == .country || span.kind == .place, span.basis == .name,
        let word = sentence.word(at: span.words.lowerBound), known.surnames.contains(word.key.caseless),
        sentence.casing != .capitals,
        !(sentence.word(at: span.words.lowerBound - 1).map { SpatialWords.locativePrepositions.contains($0.key) }
          ?? false)
      else { return span }
      return NameSpan(.person, span.words, .shortForm)
    }
  }

  // MARK: - Short forms

  private func addShortForms(
    to spans: inout [NameSpan], known: ArticleNames, in sentence: SentenceWords, article: ArticleWords
  ) {
    var taken = [Bool](repeating: false, count: sentence.words.count)
    for span in spans { for index in span.words { taken[index] = true } }
    var index = 0
    while index < sentence.words.count {
      guard !taken[index],
        let span = person(at: index, known: known, taken: taken, in: sentence)
          ?? body(at: index, known: known, taken: taken, in: sentence)
      else {
        index += 1
        continue
      }
      spans.append(span)
      for place in span.words { taken[place] = true }
      index = span.words.upperBound
    }
    spans.sort { ($0.words.lowerBound, $0.words.upperBound) < ($1.words.lowerBound, $1.words.upperBound) }
  }

  /// A person whom the article names elsewhere, by full name or by surname.
  private func person(
    at index: Int, known: ArticleNames, taken: [Bool], in sentence: SentenceWords
  ) -> NameSpan? {
    let word = sentence.words[index]
    guard word.isLetters else { return nil }
    if word.isCapitalized, let names = known.fullNames[word.key.caseless] {
      for name in names.sorted(by: { $0.count > $1.count }) {
        let range = index..<index + name.count
        guard range.upperBound <= sentence.words.count, !taken[range].contains(true),
          sentence.words[range].map(\.key.caseless) == name
        else { continue }
        return NameSpan(.person, range, .name)
      }
    }
    guard word.isCapitalized, known.isPerson(word),
      !lexicon.isFunctionWord(word.key) || word.shape == .capitalized && index > 0 && sentence.casing == .ordinary
    else { return nil }
    if lexicon.isCalendarWord(word.key), isDate(index, in: sentence) { return nil }
    var start = index
    while start > 0, !taken[start - 1], start > index - 3, let before = sentence.word(at: start - 1),
      before.shape == .lowercase || start == 1, lexicon.isLeadingParticle(before.key)
    {
      start -= 1
    }
    if sentence.casing == .ordinary {
      if let next = sentence.word(at: index + 1), next.shape == .capitalized, !taken[index + 1],
        !lexicon.isCalendarWord(next.key), !lexicon.isTitleWord(next.key)
      {
        return nil
      }
      if let before = sentence.word(at: start - 1), before.isCapitalized, !taken[start - 1] {
        return personWithOtherGivenName(start - 1..<index + 1, in: sentence)
      }
    }
    let gender = Gender(NameEvidence(lexicon: lexicon).title(before: start, in: sentence)?.gender)
    return NameSpan(.person, start..<index + 1, .shortForm, gender: gender)
  }

  /// "3 May", "May 2019", "in May": the month, even where the article names somebody May.
  private func isDate(_ index: Int, in sentence: SentenceWords) -> Bool {
    if sentence.word(at: index + 1)?.shape == .number { return true }
    guard let before = sentence.word(at: index - 1) else { return false }
    return before.shape == .number || RuleWords.dateOpeners.contains(before.key)
  }

  /// "Asma Assad" beside "Bashar al-Assad": a capitalised word before a known surname is another given name, unless it
  /// is a title or only opens the sentence.
  private func personWithOtherGivenName(_ range: Range<Int>, in sentence: SentenceWords) -> NameSpan? {
    let first = sentence.words[range.lowerBound]
    if lexicon.title(endingAt: range.lowerBound + 1, in: sentence) != nil || lexicon.isPeopleWord(first.key)
      || lexicon.isCalendarWord(first.key) || lexicon.isFunctionWord(first.key)
    {
      return NameSpan(.person, range.dropFirst(), .shortForm)
    }
    guard first.shape == .capitalized || first.shape == .initial else { return nil }
    if lexicon.isCommonWord(first.key), !lexicon.isGivenName(first.key) {
      return range.lowerBound == 0 ? NameSpan(.person, range.dropFirst(), .shortForm) : nil
    }
    return NameSpan(.person, range, .name)
  }

  /// A body by its whole name, or by the first word of the only name that begins with it: "Meridian" for Meridian Foods.
  private func bodyName(
    at index: Int, known: ArticleNames, taken: [Bool], in sentence: SentenceWords
  ) -> NameSpan? {
    let word = sentence.words[index]
    guard word.isCapitalized else { return nil }
    for name in (known.bodyNames[word.key.cased] ?? []).sorted(by: { $0.count > $1.count }) {
      let range = index..<index + name.count
      guard range.upperBound <= sentence.words.count, !taken[range].contains(true),
        sentence.words[range].map(\.key.cased) == name
      else { continue }
      return NameSpan(.organization, range, .name)
    }
    guard known.firstWords[word.key.cased]?.count == 1, word.shape == .capitalized, sentence.casing == .ordinary else {
      return nil
    }
    if let next = sentence.word(at: index + 1), next.isCapitalized { return nil }
    if let before = sentence.word(at: index - 1), before.isCapitalized { return nil }
    return NameSpan(.organization, index..<index + 1, .shortForm)
  }

  /// A body's acronym, or its head word alone, once its full name stands in the article.
  private func body(
    at index: Int, known: ArticleNames, taken: [Bool], in sentence: SentenceWords
  ) -> NameSpan? {
    let word = sentence.words[index]
    guard sentence.casing != .capitals else { return nil }
    if let span = bodyName(at: index, known: known, taken: taken, in: sentence) { return span }
    if word.shape == .uppercase, word.end - word.start >= 2 {
      let letters = String(
        decoding: sentence.bytes[word.start..<word.end].filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)
      guard known.acronyms.contains(letters.lowercased()) else { return nil }
      return NameSpan(.organization, index..<index + 1, .acronym)
    }
    guard word.shape == .capitalized, known.heads.contains(word.key.caseless), sentence.casing == .ordinary,
      let before = sentence.word(at: index - 1), RuleWords.definite.contains(before.key)
    else { return nil }
    if let next = sentence.word(at: index + 1), next.isCapitalized || RuleWords.partOpeners.contains(next.key) {
      return nil
    }
    return NameSpan(.organization, index..<index + 1, .shortForm)
  }
}
