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
  /// - Complexity: O(*m*) for each of at most 200 rounds with the usual damping, often some 30.
  public func pageRank(damping: Double = 0.85, weighted: Bool = true) -> NodeScores {
    let damping = damping > 0 ? min(0.99, damping) : 0
    let matrix = LinkMatrix(self, weighted: weighted)
    let count = Double(nodes.count)
    let sums = nodes.indices.map { matrix.rowSum(of: $0) }
    let all = Array(nodes.indices)[...]
    var values = [Double](repeating: 1 / count, count: nodes.count)
    var sent = values
    var received = values
    var change = Double.infinity
    var rounds = 0
    // Each round divides the error by at least 1/damping; what is left after it is at most damping/(1 − damping) times
    // the last change.
    while change * damping > 1e-14 * (1 - damping), rounds < 4000, !nodes.isEmpty {
      var anywhere = 0.0
      for node in values.indices {
        let sum = sums[node]
        sent[node] = sum > 0 ? values[node] / sum : 0
        if sum == 0 { anywhere += values[node] }
      }
      let start = (damping * anywhere + 1 - damping) / count
      matrix.multiply(sent, into: &received, rows: all)
      change = 0
      for node in values.indices {
        let value = damping * received[node] + start
        change += abs(value - values[node])
        values[node] = value
      }
      rounds += 1
    }
    return NodeScores(measure: weighted ? "pagerank" : "pagerank_unweighted", values: values)
  }
}
