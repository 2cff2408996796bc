import Cooccurrence
import Testing

@testable import GraphAnalysis

@Suite struct ShortestPathSearchTests {
  /// Distances by going over all links again and again until nothing changes (Bellman and Ford).
  private func distances(in graph: CooccurrenceGraph, from source: Int) -> [Double] {
    var distances = [Double](repeating: .infinity, count: graph.nodes.count)
    distances[source] = 0
    var changed = true
    while changed {
      changed = false
      for edge in graph.edges {
        let length = EdgeLength.inverseWeight.distance(forWeight: edge.weight)
        for (from, to) in [(Int(edge.source), Int(edge.target)), (Int(edge.target), Int(edge.source))]
        where distances[from] + length < distances[to] {
          distances[to] = distances[from] + length
          changed = true
        }
      }
    }
    return distances
  }

  /// Weights over many orders of magnitude, with a hub and without one.
  static let graphs: [CooccurrenceGraph] = (0..<12).map { (seed: Int) -> CooccurrenceGraph in
    let plain = CooccurrenceGraph.random(nodes: 60, links: 90 + 20 * (seed % 3), seed: UInt64(seed))
    let range = [0.0, 2, 20][seed / 4]
    var random = SplitMix64(seed: UInt64(seed))
    var links = plain.edges.map { edge -> (Int, Int, Double) in
      var weight = edge.weight
      for _ in 0..<Int(range) { weight *= Double.random(in: 0.1...10, using: &random) }
      return (Int(edge.source), Int(edge.target), weight)
    }
    if seed.isMultiple(of: 2) { links += (1..<50).map { (0, $0, Double($0)) } }
    return .sample(nodes: 60, links: links)
  }

  @Test(arguments: graphs, [true, false])
  func `distances are the shortest, whatever lies beside the way over the landmark`(
    _ graph: CooccurrenceGraph, _ keepsPredecessors: Bool
  ) {
    // Where paths are told apart, a distance may be a few times the tolerance above the least.
    let doubt = keepsPredecessors ? 1e-9 : 1e-13
    let paths = PathGraph(graph, length: .inverseWeight)
    var search = ShortestPathSearch(paths, keepsPredecessors: keepsPredecessors)
    for source in 0..<60 {
      search.run(from: source)
      var found = [Double](repeating: .infinity, count: 60)
      for index in 0..<search.reachedCount {
        let node = Int(search.order[index])
        found[Int(paths.original[node])] = search.distances[node]
        if index > 0 { #expect(search.distances[Int(search.order[index - 1])] <= search.distances[node]) }
      }
      let expected = distances(in: graph, from: Int(paths.original[source]))
      #expect(zip(found, expected).allSatisfy { $0 == $1 || abs($0 - $1) <= doubt * $1 })
    }
  }

  @Test func `all nodes before a node on its shortest paths are kept`() {
    // From 0 to 2: 1/2 directly, 1/3 + 1/6 over 1, 1/4 + 1/4 over 3.
    let graph = CooccurrenceGraph.sample(
      nodes: 4, links: [(0, 2, 2), (0, 1, 3), (1, 2, 6), (0, 3, 4), (3, 2, 4)])
    let paths = PathGraph(graph, length: .inverseWeight)
    var search = ShortestPathSearch(paths, keepsPredecessors: true)
    let place = paths.original.map { Int($0) }
    guard let source = place.firstIndex(of: 0), let target = place.firstIndex(of: 2) else { return }
    search.run(from: source)
    let before = (0..<search.predecessorCount(of: target)).map { place[search.predecessor($0, of: target)] }
    #expect(before.sorted() == [0, 1, 3])
  }
}
