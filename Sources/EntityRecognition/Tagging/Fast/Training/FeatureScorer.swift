/// Tags an article by weights that are not packed yet.
struct FeatureScorer {
  private let index: FeatureIndex
  private let weights: MeanWeights
  private let decoder: NameDecoder

  init(index: FeatureIndex, weights: MeanWeights) {
    self.index = index
    self.weights = weights
    decoder = NameDecoder(transitions: weights.transitions)
  }

  /// The tags of all forms of an article.
  ///
  /// - Parameters:
  ///   - extractor: The article.
  ///   - memory: What a first reading took the words for, and its tags.
  /// - Returns: A tag for each form; boundaries get none.
  func tags(of extractor: FeatureExtractor, memory: (NameMemory, [UInt8])?) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: extractor.article.forms.count)
    var emissions: [NameDecoder.Scores] = []
    var features: [UInt64] = []
    var space = NameDecoder.Space()
    for sentence in extractor.article.sentences {
      emissions.removeAll(keepingCapacity: true)
      for place in sentence {
        extractor.list(at: place, into: &features)
        if let memory { memory.0.list(at: place, of: extractor.article, tags: memory.1, into: &features) }
        var sum = NameDecoder.Scores.zero
        for feature in features { if let number = index.number(of: feature) { sum += weights.features[number] } }
        emissions.append(sum)
      }
      decoder.decode(emissions[...], in: &space)
      for (place, tag) in zip(sentence, space.tags) { result[place] = tag }
    }
    return result
  }
}
