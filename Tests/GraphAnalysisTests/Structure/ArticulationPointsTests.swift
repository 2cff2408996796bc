import Cooccurrence
import Testing

@testable import GraphAnalysis

@Suite struct ArticulationPointsTests {
  @Test func `articulation points are those of other programs`() {
    // sorted(networkx.articulation_points(networkx.karate_club_graph()))
    #expect(CooccurrenceGraph.karateClub(weighted: true).articulationPoints() == [0])
    // networkx.gnm_random_graph(40, 46, seed=5)
    let links = [
      (0, 13), (0, 28), (0, 38), (1, 16), (1, 19), (1, 29), (1, 35), (2, 11), (2, 18), (3, 11), (3, 15), (4, 10),
      (4, 16), (4, 21), (5, 27), (6, 29), (6, 34), (7, 10), (7, 15), (8, 39), (9, 10), (11, 13), (11, 20), (11, 24),
      (12, 24), (12, 34), (12, 39), (15, 24), (15, 36), (16, 33), (16, 39), (17, 26), (18, 20), (19, 21), (19, 22),
      (19, 30), (22, 25), (22, 29), (22, 32), (22, 33), (23, 26), (23, 30), (23, 37), (24, 37), (28, 39), (37, 38),
    ]
    let graph = CooccurrenceGraph.sample(nodes: 40, links: links.map { ($0.0, $0.1, 1) })
    #expect(graph.articulationPoints() == [1, 10, 11, 15, 22, 23, 26, 39])
  }

  @Test(arguments: 1...10)
  func `without one of them, and without no other node, there are more components`(_ seed: UInt64) {
    let graph = CooccurrenceGraph.random(nodes: 30, links: 35, seed: seed)
    let expected = graph.nodes.indices.filter { node in
      let rest = graph.keepingNodes(graph.nodes.indices.filter { $0 != node }, filter: "").components().count
      return rest > graph.components().count
    }
    #expect(graph.articulationPoints() == expected)
  }

  @Test func `a path of 100,000 nodes needs no recursion`() {
    #expect(CooccurrenceGraph.path(nodes: 100_000).articulationPoints().count == 99_998)
    #expect(CooccurrenceGraph.star(leaves: 100_000).articulationPoints() == [0])
  }

  @Test func `small and even graphs have none`() {
    #expect(CooccurrenceGraph.sample(nodes: 0, links: []).articulationPoints() == [])
    #expect(CooccurrenceGraph.sample(nodes: 2, links: [(0, 1, 1)]).articulationPoints() == [])
    #expect(CooccurrenceGraph.cycle(nodes: 6).articulationPoints() == [])
  }
}
