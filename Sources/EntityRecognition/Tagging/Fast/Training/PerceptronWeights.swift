/// The weights of an averaged structured perceptron while it is trained.
///
/// Collins, "Discriminative training methods for hidden Markov models", EMNLP 2002, https://aclanthology.org/W02-1001/.
/// The average is kept as in Daumé, "Practical structured learning techniques", 2006, figure 2.3.
struct PerceptronWeights {
  private(set) var features: [NameDecoder.Scores]
  private(set) var transitions: [NameDecoder.Scores]
  private var featureSums: [NameDecoder.Scores]
  private var transitionSums: [NameDecoder.Scores]
  /// The number of sentences seen.
  var step: Float = 1

  init(featureCount: Int) {
    features = Array(repeating: .zero, count: featureCount)
    featureSums = features
    transitions = Array(repeating: .zero, count: 16)
    transitionSums = transitions
  }

  /// Adds to the weights of features.
  mutating func add(_ change: NameDecoder.Scores, to numbers: ArraySlice<Int32>) {
    let weighted = change * step
    for number in numbers {
      features[Int(number)] += change
      featureSums[Int(number)] += weighted
    }
  }

  /// Adds to the weight of one tag after another.
  mutating func add(_ change: Float, from previous: Int, to next: Int) {
    transitions[previous][next] += change
    transitionSums[previous][next] += change * step
  }

  /// The mean of the weights over all sentences seen.
  var averaged: (features: [NameDecoder.Scores], transitions: [NameDecoder.Scores]) {
    let count = NameDecoder.Scores(repeating: step)
    return (
      features.indices.map { features[$0] - featureSums[$0] / count },
      transitions.indices.map { transitions[$0] - transitionSums[$0] / count }
    )
  }
}
