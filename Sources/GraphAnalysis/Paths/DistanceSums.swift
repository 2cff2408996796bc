import Cooccurrence

/// What closeness and harmonic centrality have in common: for every node, a sum over its distances to others.
///
/// A leaf is as far from everything as its only neighbour, and its own link more. So leaves need no search of their
/// own: the sums of all leaves with links of the same length come from one look at the neighbour's distances.
struct DistanceSums {
  /// What a search from a node gives: its own sum, and those of its leaves.
  private struct Result {
    var own = 0.0
    var leaves: [(node: UInt32, sum: Double)] = []
  }

  private let graph: PathGraph
  /// For each node, whether its distances are told from those of its neighbour.
  private let isLeaf: [Bool]

  private init(_ graph: PathGraph) {
    self.graph = graph
    let degrees = (0..<graph.nodeCount).map { graph.offsets[$0 + 1] - graph.offsets[$0] }
    isLeaf = degrees.indices.map { node in
      degrees[node] == 1 && degrees[Int(graph.neighbors[Int(graph.offsets[node])])] > 1
    }
  }

  /// Adds up a function of the distances from every node to all others that it reaches, in the order of nodes.
  ///
  /// The search goes outwards and the sum with it, so that neither the threads nor the numbering of nodes change it,
  /// except where equal distances were rounded differently.
  static func sums(
    over graph: PathGraph, length: EdgeLength, threads: Int?, of term: @Sendable (Double) -> Double
  ) -> [Double] {
    let distances = DistanceSums(graph)
    let chunks = SourceChunks(sourceCount: graph.nodeCount)
    let results =
      switch length {
      case .hops:
        chunks.map(threads: threads, workspace: HopSearch(graph)) { search, source in
          distances.sums(from: source, by: &search, of: term)
        }
      case .inverseWeight:
        chunks.map(
          threads: threads, workspace: ShortestPathSearch(graph, keepsPredecessors: false)
        ) { search, source in
          distances.sums(from: source, by: &search, of: term)
        }
      }
    var sums = results.map(\.own)
    for result in results {
      for leaf in result.leaves { sums[Int(leaf.node)] = leaf.sum }
    }
    return graph.inOriginalOrder(sums)
  }

  private func leaves(of node: Int) -> [(length: Double, node: UInt32)] {
    (Int(graph.offsets[node])..<Int(graph.offsets[node + 1])).compactMap { place in
      let neighbor = graph.neighbors[place]
      guard isLeaf[Int(neighbor)] else { return nil }
      return (graph.lengths.isEmpty ? 1 : graph.lengths[place], neighbor)
    }
  }

  private func sums(from source: Int, by search: inout HopSearch, of term: (Double) -> Double) -> Result {
    var result = Result()
    guard !isLeaf[source] else { return result }
    search.run(from: source)
    for (hops, count) in search.countsByLevel.enumerated().dropFirst() {
      result.own += term(Double(hops)) * Double(count)
    }
    let leaves = leaves(of: source)
    guard !leaves.isEmpty else { return result }
    var sum = 0.0
    for (hops, count) in search.countsByLevel.enumerated() {
      // One of the nodes at the first level is the leaf itself.
      sum += term(Double(hops + 1)) * Double(hops == 1 ? count - 1 : count)
    }
    result.leaves = leaves.map { ($0.node, sum) }
    return result
  }

  private func sums(from source: Int, by search: inout ShortestPathSearch, of term: (Double) -> Double) -> Result {
    var result = Result()
    guard !isLeaf[source] else { return result }
    search.run(from: source)
    for index in 1..<max(1, search.reachedCount) { result.own += term(search.distances[Int(search.order[index])]) }
    let leaves = leaves(of: source).sorted { ($0.length, $0.node) < ($1.length, $1.node) }
    var last = (length: 0.0, sum: 0.0)
    for leaf in leaves {
      if leaf.length != last.length {
        last = (leaf.length, 0)
        for index in 0..<search.reachedCount where search.order[index] != leaf.node {
          last.sum += term(search.distances[Int(search.order[index])] + leaf.length)
        }
      }
      result.leaves.append((leaf.node, last.sum))
    }
    return result
  }
}
