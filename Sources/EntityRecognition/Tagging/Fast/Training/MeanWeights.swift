/// Weights that are done: averaged over the sentences seen, or over several models.
struct MeanWeights {
  private(set) var features: [NameDecoder.Scores]
  private(set) var transitions: [NameDecoder.Scores]

  /// Creates weights that are all zero.
  init(featureCount: Int) {
    features = Array(repeating: .zero, count: featureCount)
    transitions = Array(repeating: .zero, count: 16)
  }

  /// Averages what a perceptron has learnt.
  init(_ weights: PerceptronWeights) {
    (features, transitions) = weights.averaged
  }

  /// Adds a share of other weights.
  mutating func add(_ other: MeanWeights, share: Float) {
    let factor = NameDecoder.Scores(repeating: share)
    for place in features.indices { features[place] += other.features[place] * factor }
    for place in transitions.indices { transitions[place] += other.transitions[place] * factor }
  }
}
