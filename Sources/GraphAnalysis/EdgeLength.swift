/// How long a link is to a measure that follows paths.
///
/// The weights of a co-occurrence graph are strengths: two names that share ten sentences are closer than two that
/// share one. Path measures need the opposite, a distance. This is the only place where the one becomes the other.
public enum EdgeLength: String, Sendable, CaseIterable {
  /// 1/weight: a link twice as strong is half as long (Newman 2001, doi 10.1103/PhysRevE.64.016132).
  case inverseWeight
  /// Every link is 1 long, whatever its weight.
  case hops

  /// The range of weights that measures tell apart; what is below or above counts as its bound.
  ///
  /// With these bounds no distance, and no sum of distances along a path, leaves the range of `Double`.
  package static let tellableWeights = 1e-300...1e300

  /// The distance between the two ends of a link of a given weight.
  package func distance(forWeight weight: Double) -> Double {
    switch self {
    case .hops: 1
    case .inverseWeight: 1 / EdgeLength.tellable(weight)
    }
  }

  /// A weight, brought within ``tellableWeights``.
  package static func tellable(_ weight: Double) -> Double {
    min(max(weight, tellableWeights.lowerBound), tellableWeights.upperBound)
  }

  /// The name of a measure that follows paths of this kind of length.
  func name(of measure: String) -> String {
    switch self {
    case .inverseWeight: measure
    case .hops: measure + "_unweighted"
    }
  }
}
