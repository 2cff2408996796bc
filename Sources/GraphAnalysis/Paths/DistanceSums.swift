import Cooccurrence

/// What closeness and harmonic centrality have in common: for every node, a sum over its distances to others.
enum DistanceSums {
  /// Adds up a function of the distances from every node to all others that it reaches, in the order of nodes.
  ///
  /// The search goes outwards and the sum with it, so that neither the threads nor the numbering of nodes change it,
  /// except where equal distances were rounded differently.
  static func sums(
    over graph: PathGraph, length: EdgeLength, threads: Int?, of term: @Sendable (Double) -> Double
  ) -> [Double] {
    let chunks = SourceChunks(sourceCount: graph.nodeCount)
    let sums =
      switch length {
      case .hops:
        chunks.map(threads: threads, workspace: HopSearch(graph)) { search, source in
          search.run(from: source)
          var sum = 0.0
          for (hops, count) in search.countsByLevel.enumerated().dropFirst() {
            sum += term(Double(hops)) * Double(count)
          }
          return sum
        }
      case .inverseWeight:
        chunks.map(
          threads: threads, workspace: ShortestPathSearch(graph, keepsPredecessors: false)
        ) { search, source in
          search.run(from: source)
          var sum = 0.0
          for index in 1..<search.reachedCount { sum += term(search.distances[Int(search.order[index])]) }
          return sum
        }
      }
    return graph.inOriginalOrder(sums)
  }
}
