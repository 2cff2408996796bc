public import Cooccurrence

extension CooccurrenceGraph {
  /// Measures how near every node is to all others, where what it cannot reach simply adds nothing.
  ///
  /// The sum of 1/distance to every other node, divided by *n* − 1 (Marchiori and Latora 2000,
  /// doi 10.1016/S0378-4371(00)00311-3; Boldi and Vigna 2014, doi 10.1080/15427951.2013.865686). An isolated node has
  /// 0. By hops it is 1 for the centre of a star; by weight it is in the unit of the weights and can be above 1.
  ///
  /// Weights below 1e-300 or above 1e300 count as those bounds; the result is finite whatever the weights.
  ///
  /// ```swift
  /// path.harmonicCentrality(length: .hops).values  // [0.75, 1.0, 0.75], for three nodes in a row
  /// ```
  ///
  /// - Parameters:
  ///   - length: How long a link is; by default the stronger the shorter.
  ///   - threads: The number of threads to search with, all cores if `nil`; the result is the same to the last bit.
  /// - Returns: Scores from 0, named `harmonic` or `harmonic_unweighted`.
  /// - Complexity: O(*n* *m*) by hops, O(*n* *m* + *n*² log *n*) by weight; memory O(*n* + *m*) a thread.
  public func harmonicCentrality(length: EdgeLength = .inverseWeight, threads: Int? = nil) -> NodeScores {
    let others = Double(max(1, nodes.count - 1))
    let sums = DistanceSums.sums(
      over: PathGraph(self, length: length, components: components()), length: length, threads: threads
    ) { 1 / $0 }
    return NodeScores(measure: length.name(of: "harmonic"), values: sums.map { $0 / others })
  }
}
