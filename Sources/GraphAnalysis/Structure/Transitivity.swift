public import Cooccurrence

extension CooccurrenceGraph {
  /// Measures how often two neighbours of a node are neighbours of each other, over the whole graph.
  ///
  /// Three times the number of triangles, divided by the number of pairs of links that meet at a node (Newman, Watts,
  /// Strogatz 2002, doi 10.1073/pnas.012582999). Weights play no part. Nodes with many neighbours count for more than
  /// in the mean of ``localClustering()``.
  ///
  /// ```swift
  /// graph.transitivity()  // 0.6, for a triangle with a fourth node at one corner
  /// ```
  ///
  /// - Returns: A number from 0 to 1; 0 where no two links meet.
  /// - Complexity: O(*m*^1.5).
  public func transitivity() -> Double {
    var pairs = 0.0
    for node in nodes.indices {
      let degree = Double(adjacency.row(of: node).count)
      pairs += degree * (degree - 1) / 2
    }
    var corners = 0
    for count in triangleCounts() { corners += count }
    return pairs > 0 ? Double(corners) / pairs : 0
  }
}
