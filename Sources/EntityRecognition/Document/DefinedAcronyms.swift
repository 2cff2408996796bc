import NewsText

/// The acronyms that an article defines itself: "National Intelligence Organization (MIT)".
///
/// What the article says goes before what the world knows by the same letters.
struct DefinedAcronyms {
  /// For each acronym, in its letters, what the name before the brackets refers to in the lexicon, if anything.
  private var definitions: [String: Referent?] = [:]

  /// Collects the definitions of an article.
  init(in spans: [[NameSpan]], of article: ArticleWords) {
    for (sentence, names) in zip(article.sentences, spans) {
      for (full, short) in zip(names, names.dropFirst())
      where full.kind == .organization && full.words.count > 1 && short.kind == .organization
        && short.words.count == 1 && short.words.lowerBound == full.words.upperBound + 1
        && sentence.isMark(full.words.upperBound, "(") && sentence.isMark(short.words.upperBound, ")")
        && sentence.words[short.words.lowerBound].shape == .uppercase
      {
        let letters = sentence.text(short.words)
        if definitions[letters] == nil { definitions[letters] = .some(full.referent) }
      }
    }
  }

  /// Gives the acronyms of an article the meaning that it defines.
  func apply(to spans: inout [[NameSpan]], of article: ArticleWords) {
    guard !definitions.isEmpty else { return }
    for (index, sentence) in article.sentences.enumerated() {
      for place in spans[index].indices
      where spans[index][place].kind == .organization && spans[index][place].words.count == 1 {
        guard let defined = definitions[sentence.text(spans[index][place].words)] else { continue }
        spans[index][place].referent = defined
        spans[index][place].basis = .acronym
      }
    }
  }
}
