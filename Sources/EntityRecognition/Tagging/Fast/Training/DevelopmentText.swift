import NewsText

/// A text for development, read once, to be scored after each epoch.
struct DevelopmentText {
  private let readings: [TrainingReading]
  private let index: FeatureIndex

  init(_ text: LabelledText, index: FeatureIndex, marker: LexiconMarker, tokenizer: Tokenizer) {
    readings = text.documents.map {
      TrainingReading($0, learns: nil, fold: 0, marker: marker, tokenizer: tokenizer)
    }
    self.index = index
  }

  /// The score of weights.
  func score(_ weights: MeanWeights) -> NameScore {
    let scorer = FeatureScorer(index: index, weights: weights)
    var result = NameScore()
    for reading in readings {
      let article = reading.extractor.article
      let first = scorer.tags(of: reading.extractor, memory: nil)
      let tags = scorer.tags(of: reading.extractor, memory: (NameMemory(article, tags: first), first))
      let found = article.sentences.map { sentence in
        NameTag.names(in: tags[sentence]).map {
          TaggedName(words: $0.words, kind: NameTag.kinds[$0.kind], margin: 0)
        }
      }
      for (names, marked) in zip(reading.aligned.names(from: found), reading.document.sentences) {
        result.add(found: names, marked: marked.names)
      }
    }
    return result
  }
}
