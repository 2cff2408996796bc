import Cooccurrence
import Testing

@testable import GraphAnalysis

@Suite struct ModularityTests {
  /// Who went with the officer when the karate club fell apart.
  static let clubs = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  ]

  @Test func `modularity is that of other programs`() {
    // networkx.community.modularity(K, clubs, weight="weight"), (weight=None), (weight="weight", resolution=2)
    let weighted = CooccurrenceGraph.karateClub(weighted: true)
    #expect(abs(weighted.modularity(of: Self.clubs) - 0.39143756676224206) < 1e-14)
    #expect(abs(weighted.modularity(of: Self.clubs, resolution: 2) - -0.10889975825040765) < 1e-14)
    let plain = CooccurrenceGraph.karateClub(weighted: false)
    #expect(abs(plain.modularity(of: Self.clubs) - 0.3582347140039448) < 1e-14)
  }

  @Test func `groups may have any numbers, and a wrong count of them is 0`() {
    let graph = CooccurrenceGraph.karateClub(weighted: true)
    let spread = Self.clubs.map { $0 * 1_000_000_007 }
    #expect(graph.modularity(of: spread) == graph.modularity(of: Self.clubs))
    #expect(graph.modularity(of: [0, 1]) == 0)
    #expect(graph.modularity(of: Self.clubs.map { -$0 }) == 0)
    #expect(CooccurrenceGraph.sample(nodes: 2, links: []).modularity(of: [0, 1]) == 0)
  }

  @Test(arguments: [0.1, 1.0 / 3, 7])
  func `one group of all nodes is what chance makes of them, to the last bit`(weight: Double) {
    let links = [(0, 1, weight), (1, 2, weight / 3), (2, 3, weight / 7)]
    let graph = CooccurrenceGraph.sample(nodes: 4, links: links)
    #expect(graph.modularity(of: [5, 5, 5, 5]) == 0)
    #expect(graph.modularity(of: [5, 5, 5, 5], resolution: 2) == -1)
  }

  @Test func `participation is 1 less the squares of the parts of a node's strength`() {
    // 1 - sum((strength of v into c / strength of v) ** 2 for c in clubs), for nodes 0, 2, 8, 9, 33
    let graph = CooccurrenceGraph.karateClub(weighted: true)
    let scores = graph.participation(in: Communities(labels: Self.clubs, modularity: 0))
    let expected = [
      0.09070294784580502, 0.3342516069788797, 0.4844290657439446, 0.4444444444444444, 0.2777777777777777,
    ]
    #expect([0, 2, 8, 9, 33].map { scores[$0] }.greatestDifference(from: expected) < 1e-14)
    #expect(scores.measure == "participation")
  }

  @Test func `a node alone takes part in nothing, and other graphs' communities give zeros`() {
    let graph = CooccurrenceGraph.sample(nodes: 4, links: [(0, 1, 3), (0, 2, 1)])
    let communities = Communities(labels: [0, 0, 1, 2], modularity: 0)
    #expect(graph.participation(in: communities).values == [0.375, 0, 0, 0])
    #expect(graph.participation(in: communities, weighted: false).values == [0.5, 0, 0, 0])
    #expect(graph.participation(in: Communities(labels: [0], modularity: 0)).values == [0, 0, 0, 0])
  }
}
