import Cooccurrence
import Testing

@testable import GraphAnalysis

/// What holds for every measure and every graph.
@Suite struct CentralityPropertyTests {
  static let measures: [@Sendable (CooccurrenceGraph, Int?) -> NodeScores] = [
    { graph, _ in graph.degree() }, { graph, _ in graph.strength() },
    { $0.betweenness(threads: $1) }, { $0.betweenness(length: .hops, threads: $1) },
    { $0.closeness(threads: $1) }, { $0.closeness(length: .hops, threads: $1) },
    { $0.harmonicCentrality(threads: $1) }, { $0.harmonicCentrality(length: .hops, threads: $1) },
    { graph, _ in graph.eigenvectorCentrality() }, { graph, _ in graph.eigenvectorCentrality(weighted: false) },
    { graph, _ in graph.pageRank() }, { graph, _ in graph.pageRank(weighted: false) },
    { graph, _ in graph.coreNumbers() }, { graph, _ in graph.localClustering() },
  ]

  /// Sparse graphs in many pieces, and dense ones.
  static let graphs: [CooccurrenceGraph] = (1...8).map { seed in
    .random(nodes: 20 + 17 * seed, links: (20 + 17 * seed) * (1 + seed % 4), seed: UInt64(seed))
  }

  @Test(arguments: graphs)
  func `other numbers for the nodes move the scores and do not change them`(_ graph: CooccurrenceGraph) {
    var random = SplitMix64(seed: 99)
    let order = graph.nodes.indices.shuffled(using: &random)
    let relabelled = graph.relabelled(order)
    for measure in Self.measures {
      let scores = measure(graph, nil)
      let moved = measure(relabelled, nil)
      let difference = order.map { moved.values[$0] }.greatestDifference(from: scores.values)
      #expect(difference < 1e-9, "\(scores.measure)")
    }
  }

  @Test(arguments: graphs)
  func `the number of threads does not change a bit`(_ graph: CooccurrenceGraph) {
    for measure in Self.measures {
      let bits = measure(graph, 1).values.map(\.bitPattern)
      for threads in [2, 3, 7, nil] { #expect(measure(graph, threads).values.map(\.bitPattern) == bits) }
      #expect(measure(graph, 0).values.map(\.bitPattern) == bits)
    }
  }

  @Test(arguments: graphs)
  func `the order in which links are given does not change a bit`(_ graph: CooccurrenceGraph) {
    let turned = CooccurrenceGraph.sample(
      nodes: graph.nodes.count, links: graph.edges.reversed().map { (Int($0.target), Int($0.source), $0.weight) })
    for measure in Self.measures { #expect(measure(turned, nil) == measure(graph, nil)) }
  }

  @Test func `a link from a node to itself counts for nothing`() {
    let plain = CooccurrenceGraph.sample(nodes: 3, links: [(0, 1, 2), (1, 2, 3)])
    let looped = CooccurrenceGraph.sample(nodes: 3, links: [(0, 1, 2), (1, 1, 9), (1, 2, 3), (0, 0, 1)])
    for measure in Self.measures { #expect(measure(looped, nil) == measure(plain, nil)) }
  }

  @Test(arguments: graphs)
  func `equal weights, whatever they are, rank like no weights`(_ graph: CooccurrenceGraph) {
    let equal = CooccurrenceGraph.sample(
      nodes: graph.nodes.count, links: graph.edges.map { (Int($0.source), Int($0.target), 7) })
    let byWeight = equal.betweenness().values
    #expect(byWeight.greatestDifference(from: graph.betweenness(length: .hops).values) < 1e-12)
    let closeness = equal.closeness().values
    #expect(closeness.greatestDifference(from: graph.closeness(length: .hops).values.map { $0 * 7 }) < 1e-9)
    let eigenvector = equal.eigenvectorCentrality().values
    #expect(eigenvector.greatestDifference(from: graph.eigenvectorCentrality(weighted: false).values) < 1e-9)
    #expect(equal.pageRank().values.greatestDifference(from: graph.pageRank(weighted: false).values) < 1e-12)
  }

  @Test(arguments: [1e-300, 1e300, Double.leastNonzeroMagnitude, 1.7e308])
  func `the smallest and the greatest weights give finite scores`(_ extreme: Double) {
    // A ring with a tail, one link ordinary and the others extreme; and the same the other way round.
    for ordinary in [1, 1e-300, 1e300] {
      let graph = CooccurrenceGraph.sample(
        nodes: 8,
        links: [
          (0, 1, extreme), (1, 2, ordinary), (2, 3, extreme), (3, 0, ordinary), (3, 4, extreme), (4, 5, ordinary),
          (5, 6, extreme),
        ])
      let sampled = graph.betweenness(sampling: .error(0.1, confidence: 0.9)).values
      #expect(sampled.greatestDifference(from: graph.betweenness().values) < 0.1)
      for measure in Self.measures {
        let scores = measure(graph, 1)
        #expect(scores.values.allSatisfy { $0.isFinite && $0 >= 0 }, "\(scores.measure): \(scores.values)")
      }
    }
  }

  @Test func `extreme weights still say who is between`() {
    let path = CooccurrenceGraph.sample(nodes: 4, links: [(0, 1, 1e300), (1, 2, 1e-300), (2, 3, 1e300)])
    #expect(path.betweenness().values.greatestDifference(from: [0, 2.0 / 3, 2.0 / 3, 0]) < 1e-15)
  }
}
