import NewsText

/// What lexicon and rules see in each sentence, before anything is learnt from the rest of the article or by training.
struct RuleReading: Sendable {
  private let lexicon: Lexicon

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The names in each sentence of an article, in order.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  func names(in article: ArticleWords) -> [[NameSpan]] {
    article.sentences.map { names(in: $0, of: article) }
  }

  private func names(in sentence: SentenceWords, of article: ArticleWords) -> [NameSpan] {
    let lexical = LexicalSpanFinder(lexicon: lexicon).spans(in: sentence)
    let reading = LexicalReading(lexicon: lexicon)
    if sentence.casing == .capitals { return lexical.flatMap { reading.spans(for: $0, in: sentence) } }
    let segmenter = NameSegmenter(lexicon: lexicon)
    let runs = CapitalizedRun(lexicon: lexicon).runs(in: sentence)
    var names = runs.flatMap { segmenter.names(in: $0, of: sentence, lexical: lexical, article: article) }
    // Phrases of the lexicon that are no run of capitals, or reach beyond one: "al-Qaeda", "Doctors without Borders".
    for span in lexical where !names.contains(where: { $0.words.overlaps(span.words) }) {
      let isInsideRun = runs.contains {
        $0.lowerBound <= span.words.lowerBound && span.words.upperBound <= $0.upperBound
      }
      if !isInsideRun { names += reading.spans(for: span, in: sentence) }
    }
    names += CombiningForms(lexicon: lexicon).names(in: sentence)
    names.sort { ($0.words.lowerBound, $0.words.upperBound) < ($1.words.lowerBound, $1.words.upperBound) }
    return names
  }
}
