public import Cooccurrence

extension CooccurrenceGraph {
  /// Counts how many nodes have 0, 1, 2… neighbours.
  ///
  /// ```swift
  /// path.degreeDistribution()  // [0, 2, 1], for three nodes in a row
  /// ```
  ///
  /// - Returns: The number of nodes for each number of neighbours, up to the greatest; nothing for a graph without nodes.
  /// - Complexity: O(*n*).
  public func degreeDistribution() -> [Int] {
    var counts: [Int] = []
    for node in nodes.indices {
      let degree = adjacency.row(of: node).count
      while counts.count <= degree { counts.append(0) }
      counts[degree] += 1
    }
    return counts
  }
}
