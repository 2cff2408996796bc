/// Benjamini and Hochberg's correction for many tests at a time (1995, doi 10.1111/j.2517-6161.1995.tb02031.x).
package enum FalseDiscoveryRate {
  /// The q-value of each p-value: the share of false discoveries to expect if it and all smaller ones are believed.
  ///
  /// *q* of the *i*-th smallest of *m* is the least *p*ⱼ · *m* / *j* over all *j* ≥ *i*, at most 1. Of p-values 0.01, 0.02
  /// and 0.5 the q-values are 0.03, 0.03 and 0.5.
  ///
  /// - Complexity: O(*m* log *m*).
  package static func qValues(_ pValues: [Double]) -> [Double] {
    let order = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    var result = pValues
    var least = 1.0
    for (rank, index) in order.enumerated().reversed() {
      least = min(least, pValues[index] * Double(pValues.count) / Double(rank + 1))
      result[index] = least
    }
    return result
  }
}

extension CooccurrenceGraph {
  /// For each link the chance that two are named together so often if they have nothing to do with each other.
  ///
  /// One-sided and exact, by the hypergeometric distribution: *a* and *b* windows name the ends, *N* are all.
  ///
  /// - Returns: Numbers from 0 to 1 as `p_value`; `nil` where the graph came without the counts.
  /// - Complexity: O(*m*), with a factor of some ten terms a link.
  public func pValues() -> EdgeScores? {
    pairCounts.map { EdgeScores(measure: "p_value", values: $0.map(\.chanceOfAtLeast)) }
  }

  /// For each link the share of false discoveries among all links that are as surprising or more.
  ///
  /// Benjamini and Hochberg 1995 (doi 10.1111/j.2517-6161.1995.tb02031.x), over all links of this graph; what is below
  /// 0.05 is significant.
  ///
  /// - Returns: Numbers from 0 to 1 as `q_value`; `nil` where the graph came without the counts.
  /// - Complexity: O(*m* log *m*).
  public func qValues() -> EdgeScores? {
    pValues().map { EdgeScores(measure: "q_value", values: FalseDiscoveryRate.qValues($0.values)) }
  }
}
