/// How far scores that come from a sample may be from the exact ones.
///
/// With the probability ``confidence``, no node's score is wrong by more than ``error``.
public struct ErrorBound: Sendable, Equatable {
  /// The greatest difference to the exact score, in the unit of the scores.
  public let error: Double
  /// The probability that all scores together keep within ``error``.
  public let confidence: Double
  /// How many samples were taken.
  public let sampleCount: Int

  /// Creates a bound.
  public init(error: Double, confidence: Double, sampleCount: Int) {
    self.error = error
    self.confidence = confidence
    self.sampleCount = sampleCount
  }
}
