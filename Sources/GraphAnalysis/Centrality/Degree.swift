public import Cooccurrence

extension CooccurrenceGraph {
  /// Counts the neighbours of every node: with how many others it is named.
  ///
  /// The count is not divided by anything; weights play no part.
  ///
  /// ```swift
  /// path.degree().values  // [1.0, 2.0, 1.0], for three nodes in a row
  /// ```
  ///
  /// - Complexity: O(*n*).
  public func degree() -> NodeScores {
    NodeScores(measure: "degree", values: nodes.indices.map { Double(adjacency.row(of: $0).count) })
  }
}
