import NewsText

/// Runs the recogniser over labelled text and compares what it finds with what is marked.
package struct NameEvaluation: Sendable {
  private let recognize: @Sendable (ArticleWords) -> [[TaggedName]]
  private let tokenizer = Tokenizer()

  /// Creates an evaluation of what is found in an article's words; the whole recogniser goes in here.
  init(recognize: @escaping @Sendable (ArticleWords) -> [[TaggedName]]) {
    self.recognize = recognize
  }

  /// An evaluation of the fast tagger with a model.
  package init(model: NameModel) {
    self.init(tagger: PerceptronTagger(model))
  }

  /// An evaluation of a tagger alone, without what the rules and the document pass make of it.
  private init(tagger: any NameTagger) {
    let rules = RuleReading(lexicon: .standard)
    self.init { tagger.names(in: $0, rules: rules.names(in: $0)).map(\.names) }
  }

  /// An evaluation of a tagger that ships with Entente.
  ///
  /// This is the one place that says what `entente evaluate` and the floor test measure.
  ///
  /// - Parameters:
  ///   - tagging: The tagger.
  ///   - isAlone: Whether its own names are measured; else those of the whole recogniser.
  package init(_ tagging: Tagging, isAlone: Bool = false) {
    if isAlone, let tagger = tagging.tagger {
      self.init(tagger: tagger)
    } else {
      let recognizer = EntityRecognizer(tagging: tagging)
      self.init { recognizer.namesAsMarked(in: $0) }
    }
  }

  /// A document with the names that were found in place of those that are marked.
  package func recognized(_ document: LabelledText.Document) -> LabelledText.Document {
    let aligned = AlignedDocument(document, tokenizer: tokenizer)
    let names = aligned.names(from: recognize(aligned.article))
    var result = document
    for (index, found) in names.enumerated() { result.sentences[index].names = found }
    return result
  }

  /// How well names that were found agree with those that are marked.
  package static func score(_ found: LabelledText.Document, against marked: LabelledText.Document) -> NameScore {
    var score = NameScore()
    for (one, other) in zip(found.sentences, marked.sentences) { score.add(found: one.names, marked: other.names) }
    return score
  }
}
