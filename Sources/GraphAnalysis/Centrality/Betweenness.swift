public import Cooccurrence

extension CooccurrenceGraph {
  /// Measures how often every node lies on the shortest paths between two others.
  ///
  /// For each pair of other nodes, the part of their shortest paths that passes through the node; the sum over all
  /// pairs is divided by their number, (*n* − 1)(*n* − 2)/2 with isolated nodes counted. So it is 1 for the centre of
  /// a star and 0 for its leaves. Pairs in different components have no path and count as 0. Two paths are equally
  /// short when their lengths differ by less than 1e-10 of their sum, so that 1/3 + 1/6 equals 1/2.
  ///
  /// Weights below 1e-300 or above 1e300 count as those bounds; the result is finite whatever the weights. In a graph
  /// of fewer than three nodes all scores are 0.
  ///
  /// ```swift
  /// path.betweenness().values  // [0.0, 1.0, 0.0], for three nodes in a row
  /// ```
  ///
  /// Freeman 1977, doi 10.2307/3033543; the algorithm is Brandes 2001, doi 10.1080/0022250X.2001.9990249.
  ///
  /// - Parameters:
  ///   - length: How long a link is; by default the stronger the shorter.
  ///   - threads: The number of threads to search with, all cores if `nil`; the result is the same to the last bit.
  /// - Returns: Scores from 0 to 1, named `betweenness` or `betweenness_unweighted`.
  /// - Complexity: O(*n* *m*) by hops, O(*n* *m* + *n*² log *n*) by weight; memory O(*n* + *m*) a thread.
  public func betweenness(length: EdgeLength = .inverseWeight, threads: Int? = nil) -> NodeScores {
    let graph = PathGraph(self, length: length)
    let chunks = SourceChunks(sourceCount: nodes.count)
    let sums =
      switch length {
      case .hops:
        chunks.sum(threads: threads, workspace: HopPathCounter(graph)) { counter, source, sums in
          counter.addShares(ofPathsFrom: source, to: &sums)
        }
      case .inverseWeight:
        chunks.sum(threads: threads, workspace: ShortestPathCounter(graph)) { counter, source, sums in
          counter.addShares(ofPathsFrom: source, to: &sums)
        }
      }
    // Every pair was seen from both ends, hence no division by two.
    let pairs = Double(nodes.count - 1) * Double(nodes.count - 2)
    let values = graph.inOriginalOrder(sums).map { pairs > 0 ? $0 / pairs : 0 }
    return NodeScores(measure: length.name(of: "betweenness"), values: values)
  }
}
