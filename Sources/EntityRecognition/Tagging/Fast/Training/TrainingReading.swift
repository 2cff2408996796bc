import NewsText

/// A document of a labelled text as the tagger sees it, with the right tags.
struct TrainingReading {
  let document: LabelledText.Document
  let aligned: AlignedDocument
  let extractor: FeatureExtractor
  /// The tags of the article's sentences.
  let tags: [[UInt8]]
  /// Which part of the training text it belongs to where models are trained without a part.
  let fold: Int
  private let learns: [Bool]

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - learns: Which of its sentences are learnt; all where it is `nil`.
  ///   - fold: The part of the training text.
  ///   - marker: What the lexicon knows.
  ///   - tokenizer: The tokenizer of running text.
  init(
    _ document: LabelledText.Document, learns: [Bool]?, fold: Int, marker: LexiconMarker, tokenizer: Tokenizer
  ) {
    let aligned = AlignedDocument(document, tokenizer: tokenizer)
    let rules = RuleReading(lexicon: .standard).names(in: aligned.article)
    let forms = ArticleForms(aligned.article, rules: rules, marker: marker)
    var mask = [Bool](repeating: learns == nil, count: aligned.article.sentences.count)
    if let learns { for (sentence, place) in aligned.places.enumerated() where learns[sentence] { mask[place] = true } }
    self.document = document
    self.aligned = aligned
    extractor = FeatureExtractor(article: forms, evidence: ArticleEvidence(forms))
    tags = aligned.tags(of: document)
    self.fold = fold
    self.learns = mask
  }

  /// The number of sentences that are learnt.
  var learntSentenceCount: Int {
    zip(extractor.article.sentences, learns).count { sentence, isLearnt in isLearnt && !sentence.isEmpty }
  }

  /// Calls a function with the place and the tags of each sentence that is learnt.
  func forEachLearntSentence(_ body: (Range<Int>, [UInt8]) -> Void) {
    for (index, sentence) in extractor.article.sentences.enumerated() where learns[index] && !sentence.isEmpty {
      body(sentence, tags[index])
    }
  }
}
