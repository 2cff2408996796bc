public import Cooccurrence

extension CooccurrenceGraph {
  /// Measures how often a reader meets every node who follows links by chance and now and then starts anew.
  ///
  /// At each step the reader follows a link with the probability `damping`, the stronger links more often in proportion
  /// to their weights, and else goes to any node at all; from an isolated node always to any node at all. The scores
  /// are the shares of time spent at the nodes, and add up to 1 (Brin and Page 1998,
  /// doi 10.1016/S0169-7552(98)00110-X).
  ///
  /// Weights below 1e-300 or above 1e300 count as those bounds.
  ///
  /// ```swift
  /// path.pageRank().values  // [0.256…, 0.486…, 0.256…], for three nodes in a row
  /// ```
  ///
  /// - Parameters:
  ///   - damping: The probability of following a link; what is not between 0 and 0.99 counts as the nearer bound.
  ///   - weighted: Whether the weights of links count, or only that they are there.
  /// - Returns: Scores over 0, exact to 1e-12, named `pagerank` or `pagerank_unweighted`.
  /// - Complexity: O(*m*) for each of at most 60 sweeps over the links with the usual damping, often some 20.
  public func pageRank(damping: Double = 0.85, weighted: Bool = true) -> NodeScores {
    let damping = damping > 0 ? min(0.99, damping) : 0
    var walk = RandomWalk(LinkMatrix(self, weighted: weighted), damping: damping)
    walk.solve()
    var total = 0.0
    for visits in walk.visits { total += visits }
    let values = walk.matrix.inOriginalOrder(walk.visits).map { $0 / total }
    return NodeScores(measure: weighted ? "pagerank" : "pagerank_unweighted", values: values)
  }
}
