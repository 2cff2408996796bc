/// Whether a measure looks at all shortest paths or at a sample of them.
public enum Sampling: Sendable, Equatable {
  /// All paths.
  case exact
  /// All paths where searches start from 20,000 nodes or fewer, trees that hang on the graph not counted; else a sample
  /// with an error of 0.01 and a confidence of 0.9.
  case automatic
  /// A sample large enough that, with a probability of at least `confidence`, no score is wrong by more than `error`.
  ///
  /// An error below 1e-4 counts as that, above 1 as 1; a confidence below 0 counts as 0, above 1 − 1e-9 as that.
  case error(Double, confidence: Double)

  /// The greatest number of sources for which ``automatic`` is exact.
  static let mostExactSources = 20_000

  /// The error and the confidence asked for, or `nil` where no sample is wanted.
  func bound(sourceCount: Int) -> (error: Double, confidence: Double)? {
    switch self {
    case .exact: nil
    case .automatic: sourceCount > Sampling.mostExactSources ? (0.01, 0.9) : nil
    case .error(let error, let confidence):
      (error > 1e-4 ? min(error, 1) : 1e-4, confidence > 0 ? min(confidence, 1 - 1e-9) : 0)
    }
  }
}
