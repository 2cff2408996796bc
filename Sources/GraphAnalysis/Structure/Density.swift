public import Cooccurrence

extension CooccurrenceGraph {
  /// Tells which part of all pairs of nodes are linked: 2*m*/(*n*(*n* − 1)).
  ///
  /// Weights play no part.
  ///
  /// ```swift
  /// path.density()  // 0.666…, for three nodes in a row
  /// ```
  ///
  /// - Returns: A number from 0 to 1; 0 with fewer than two nodes.
  /// - Complexity: O(1).
  public func density() -> Double {
    nodes.count > 1 ? 2 * Double(edges.count) / (Double(nodes.count) * Double(nodes.count - 1)) : 0
  }
}
