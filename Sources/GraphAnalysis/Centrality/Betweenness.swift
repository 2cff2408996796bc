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
  /// Trees that hang on the graph are counted without a search (``FoldedTrees``); a star needs no search at all.
  /// Above 20,000 nodes scores come from a sample, unless told otherwise: one shortest path for each of some pairs
  /// (Riondato and Kornaropoulos 2016, doi 10.1007/s10618-015-0423-0). ``NodeScores/errorBound`` says so.
  ///
  /// ```swift
  /// let scores = large.betweenness(sampling: .error(0.02, confidence: 0.95))
  /// scores.errorBound?.error  // 0.02: no score is wrong by more, with a probability of 0.95
  /// ```
  ///
  /// - Parameters:
  ///   - length: How long a link is; by default the stronger the shorter.
  ///   - sampling: Whether all paths count or a sample of them.
  ///   - seed: What a sample depends on; the same seed gives the same scores.
  ///   - threads: The number of threads to search with, all cores if `nil`; the result is the same to the last bit.
  /// - Returns: Scores from 0 to 1, named `betweenness` or `betweenness_unweighted`.
  /// - Complexity: O(*n* *m*) by hops, O(*n* *m* + *n*² log *n*) by weight; memory O(*n* + *m*) a thread. A sample
  ///   takes (log₂ *p* + log 1/(1 − confidence))/(2 error²) searches between two nodes, *p* the number of nodes on the
  ///   longest shortest path; by weight *n* stands for *p*.
  public func betweenness(
    length: EdgeLength = .inverseWeight, sampling: Sampling = .automatic, seed: UInt64 = 1, threads: Int? = nil
  ) -> NodeScores {
    let measure = length.name(of: "betweenness")
    let pairCount = Double(nodes.count - 1) * Double(nodes.count - 2)
    guard pairCount > 0 else {
      return NodeScores(measure: measure, values: [Double](repeating: 0, count: nodes.count))
    }
    let components = components()
    let trees = FoldedTrees(self, components: components)
    // One node of each component stays, also where nothing is left to search.
    let sourceCount = trees.isKept.count { $0 } - components.count
    if let wanted = sampling.bound(sourceCount: sourceCount), sourceCount > 0 {
      let graph = PathGraph(self, length: length, components: components, without: trees, rowOrder: .length)
      let sample = SampledBetweenness(
        graph, allNodeCount: nodes.count, wanted: wanted, seed: seed, threads: threads)
      let perPart = Double(nodes.count) / Double(nodes.count - 2)
      let values = nodes.indices.map { min(1, sample.parts[$0] * perPart + trees.pairs[$0] / pairCount) }
      return NodeScores(measure: measure, values: values, errorBound: sample.bound)
    }
    let graph = PathGraph(self, length: length, components: components, without: trees)
    let chunks = SourceChunks(sourceCount: graph.nodeCount)
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
    let values = zip(graph.inOriginalOrder(sums), trees.pairs).map { ($0 + $1) / pairCount }
    return NodeScores(measure: measure, values: values)
  }
}
