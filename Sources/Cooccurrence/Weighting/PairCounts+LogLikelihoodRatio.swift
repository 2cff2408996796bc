#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension PairCounts {
  /// G² = 2 · Σ *k* · ln(*k* / expected *k*) over the four fields of the table, from 0 (Dunning 1993).
  ///
  /// Distributed as χ² with one degree of freedom where the two are independent: above 3.84 in one case of twenty.
  /// Dunning's own example: "the swiss" in 110 of 31,777 pairs of words, "the" first in 2,552, "swiss" second in 221,
  /// is 270.72.
  var logLikelihoodRatio: Double {
    let (one, other, all) = (Double(one), Double(other), Double(all))
    let sum =
      PairCounts.term(Double(both), one * other / all)
      + PairCounts.term(one - Double(both), one * (all - other) / all)
      + PairCounts.term(other - Double(both), (all - one) * other / all)
      + PairCounts.term(all - one - other + Double(both), (all - one) * (all - other) / all)
    return max(0, 2 * sum)
  }

  /// G², negative where the two are named together less often than by chance.
  var signedLogLikelihoodRatio: Double {
    Double(both) < expected ? -logLikelihoodRatio : logLikelihoodRatio
  }

  private static func term(_ count: Double, _ expected: Double) -> Double {
    count > 0 ? count * log(count / expected) : 0
  }
}
