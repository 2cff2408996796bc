public import Cooccurrence

extension CooccurrenceGraph {
  /// Measures how near every node is to all that it can reach.
  ///
  /// One over the mean distance to the *r* − 1 other nodes of its component, times the part of the graph that these
  /// are, (*r* − 1)/(*n* − 1). This form can be compared across components (Wasserman and Faust 1994,
  /// doi 10.1017/CBO9780511815478, p. 201). An isolated node has 0. By hops it is 1 for the centre of a star; by
  /// weight it is in the unit of the weights and can be above 1.
  ///
  /// Weights below 1e-300 or above 1e300 count as those bounds. Where the distances together are beyond the range of
  /// `Double` the score is 0.
  ///
  /// ```swift
  /// path.closeness(length: .hops).values  // [0.666…, 1.0, 0.666…], for three nodes in a row
  /// ```
  ///
  /// - Parameters:
  ///   - length: How long a link is; by default the stronger the shorter.
  ///   - threads: The number of threads to search with, all cores if `nil`; the result is the same to the last bit.
  /// - Returns: Scores from 0, named `closeness` or `closeness_unweighted`.
  /// - Complexity: O(*n* *m*) by hops, O(*n* *m* + *n*² log *n*) by weight; memory O(*n* + *m*) a thread.
  public func closeness(length: EdgeLength = .inverseWeight, threads: Int? = nil) -> NodeScores {
    let components = components()
    let others = Double(nodes.count - 1)
    let sums = DistanceSums.sums(
      over: PathGraph(self, length: length, components: components), length: length, threads: threads
    ) { $0 }
    let values = sums.enumerated().map { node, sum in
      let reached = Double(components.nodes(of: components.componentOfNode[node]).count - 1)
      return reached > 0 ? reached / others * (reached / sum) : 0
    }
    return NodeScores(measure: length.name(of: "closeness"), values: values)
  }
}
