import Cooccurrence
import Testing

@testable import GraphAnalysis

@Suite struct FoldedTreesTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6], EdgeLength.allCases)
  func `betweenness with trees folded is that of every path`(_ seed: UInt64, _ length: EdgeLength) {
    for graph in [
      CooccurrenceGraph.hanging(core: 3 + Int(seed), nodes: 40, seed: seed), .hanging(core: 1, nodes: 30, seed: seed),
      .random(nodes: 40, links: 44, seed: seed), .random(nodes: 30, links: 80, seed: seed),
    ] {
      let difference = graph.betweenness(length: length).values
        .greatestDifference(from: graph.plainBetweenness(length: length))
      #expect(difference < 1e-12)
    }
  }

  @Test func `a tree shrinks to one node, a ring with a tail to the ring`() {
    let path = CooccurrenceGraph.path(nodes: 7)
    #expect(FoldedTrees(path, components: path.components()).isKept.count { $0 } == 1)
    let tailed = CooccurrenceGraph.sample(nodes: 5, links: [(0, 1, 1), (1, 2, 1), (2, 0, 1), (2, 3, 1), (3, 4, 1)])
    let trees = FoldedTrees(tailed, components: tailed.components())
    #expect(trees.isKept == [true, true, true, false, false])
    #expect(trees.sizes == [1, 1, 3, 2, 1])
    // Node 2 lies between its two and the other two, node 3 between node 4 and the other three; both ways.
    #expect(trees.pairs == [0, 0, 8, 6, 0])
  }

  @Test(arguments: EdgeLength.allCases)
  func `a star of 100,000 takes no searches`(_ length: EdgeLength) {
    let star = CooccurrenceGraph.sample(
      nodes: 100_001, links: (1...100_000).map { (0, $0, Double(1 + $0 % 7)) })
    let clock = ContinuousClock.now
    let betweenness = star.betweenness(length: length)
    let harmonic = star.harmonicCentrality(length: length)
    let closeness = star.closeness(length: length)
    #expect(betweenness.values[0] == 1)
    #expect(betweenness.values.dropFirst().allSatisfy { $0 == 0 })
    #expect(betweenness.errorBound == nil)
    if length == .hops {
      #expect(abs(harmonic.values[1] - (1 + 0.5 * 99_999) / 100_000) < 1e-12)
      #expect(abs(closeness.values[1] - 100_000 / (1 + 2 * 99_999)) < 1e-12)
    }
    // One search from each leaf took minutes.
    #expect(ContinuousClock.now - clock < .seconds(60))
  }

  @Test(arguments: EdgeLength.allCases)
  func `leaves get the sums of their own distances`(_ length: EdgeLength) {
    let graph = CooccurrenceGraph.sample(
      nodes: 6, links: [(0, 1, 2), (1, 2, 4), (1, 3, 4), (3, 4, 1), (1, 4, 1), (4, 5, 5)])
    // Distances by hand, from leaf 2 and from leaf 5 to the others.
    let two: [Double] = length == .hops ? [2, 1, 2, 2, 3] : [0.75, 0.25, 0.5, 1.25, 1.45]
    let five: [Double] = length == .hops ? [3, 2, 3, 2, 1] : [1.7, 1.2, 1.45, 1.2, 0.2]
    let closeness = graph.closeness(length: length).values
    let harmonic = graph.harmonicCentrality(length: length).values
    for (node, distances) in [(2, two), (5, five)] {
      #expect(abs(closeness[node] - 5 / distances.reduce(0, +)) < 1e-12)
      #expect(abs(harmonic[node] - distances.map { 1 / $0 }.reduce(0, +) / 5) < 1e-12)
    }
  }
}
