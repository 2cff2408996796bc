public import Cooccurrence

extension CooccurrenceGraph {
  /// Adds up the weights of every node's links.
  ///
  /// The sum is in the unit of the weights, for instance sentences, and is not divided by anything (Barrat et al. 2004,
  /// doi 10.1073/pnas.0400087101). A sum beyond the range of `Double` is given as its greatest number.
  ///
  /// ```swift
  /// path.strength().values  // [2.0, 5.0, 3.0], for three nodes in a row with links of weight 2 and 3
  /// ```
  ///
  /// - Complexity: O(*n* + *m*).
  public func strength() -> NodeScores {
    var values = [Double](repeating: 0, count: nodes.count)
    for edge in edges {
      values[Int(edge.source)] += edge.weight
      values[Int(edge.target)] += edge.weight
    }
    for node in values.indices where !values[node].isFinite { values[node] = .greatestFiniteMagnitude }
    return NodeScores(measure: "strength", values: values)
  }
}
