import Cooccurrence
import Testing

@testable import GraphAnalysis

@Suite struct BetweennessTests {
  @Test(arguments: [
    (CooccurrenceGraph.karateClub(weighted: false), EdgeLength.hops, BetweennessValues.karateUnweighted),
    (.karateClub(weighted: false), .inverseWeight, BetweennessValues.karateUnweighted),
    (.karateClub(weighted: true), .hops, BetweennessValues.karateUnweighted),
    (.karateClub(weighted: true), .inverseWeight, BetweennessValues.karateWeighted),
    (.scene, .hops, BetweennessValues.sceneUnweighted),
    (.scene, .inverseWeight, BetweennessValues.sceneWeighted),
  ])
  func `betweenness is the exact value`(_ graph: CooccurrenceGraph, _ length: EdgeLength, _ expected: [Double]) {
    #expect(graph.betweenness(length: length).values.greatestDifference(from: expected) < 1e-12)
  }

  @Test(arguments: EdgeLength.allCases)
  func `a star's centre has betweenness one and its leaves zero`(_ length: EdgeLength) {
    #expect(CooccurrenceGraph.star(leaves: 5).betweenness(length: length).values == [1, 0, 0, 0, 0, 0])
  }

  @Test(arguments: EdgeLength.allCases)
  func `on a path, a node lies between all before it and all after it`(_ length: EdgeLength) {
    let values = CooccurrenceGraph.path(nodes: 9).betweenness(length: length).values
    let expected = (0..<9).map { Double($0 * (8 - $0)) / 28 }
    #expect(values.greatestDifference(from: expected) < 1e-15)
  }

  @Test(arguments: EdgeLength.allCases)
  func `on a ring, all nodes are alike`(_ length: EdgeLength) {
    // From every node, of an even ring of n, (n - 2)^2 / 8 pairs pass: the opposite pairs by halves.
    let values = CooccurrenceGraph.cycle(nodes: 8).betweenness(length: length).values
    #expect(values.greatestDifference(from: [Double](repeating: 4.5 / 21, count: 8)) < 1e-15)
  }

  @Test(arguments: EdgeLength.allCases)
  func `where all are linked, nobody is between`(_ length: EdgeLength) {
    #expect(CooccurrenceGraph.complete(nodes: 6).betweenness(length: length).values == [0, 0, 0, 0, 0, 0])
  }

  @Test(arguments: EdgeLength.allCases)
  func `a graph of fewer than three nodes has nobody between`(_ length: EdgeLength) {
    #expect(CooccurrenceGraph.sample(nodes: 0, links: []).betweenness(length: length).values == [])
    #expect(CooccurrenceGraph.sample(nodes: 1, links: []).betweenness(length: length).values == [0])
    #expect(CooccurrenceGraph.sample(nodes: 2, links: [(0, 1, 3)]).betweenness(length: length).values == [0, 0])
    #expect(CooccurrenceGraph.sample(nodes: 4, links: []).betweenness(length: length).values == [0, 0, 0, 0])
  }

  @Test func `a third and a sixth are as long as a half`() {
    // From 0 to 2: directly 1/2; over 1 1/3 + 1/6, in either order of addition, also when more is added before.
    let graph = CooccurrenceGraph.sample(
      nodes: 5, links: [(0, 2, 2), (0, 1, 3), (1, 2, 6), (3, 0, 7), (2, 4, 7)])
    #expect(graph.betweenness().values.greatestDifference(from: [3.0 / 6, 2.0 / 6, 3.0 / 6, 0, 0]) < 1e-15)
  }

  @Test func `weights decide which way is the shortest`() {
    let triangle = CooccurrenceGraph.sample(nodes: 3, links: [(0, 1, 10), (1, 2, 10), (0, 2, 1)])
    #expect(triangle.betweenness().values == [0, 1, 0])
    #expect(triangle.betweenness(length: .hops).values == [0, 0, 0])
  }

  @Test func `the name says which links counted`() {
    #expect(CooccurrenceGraph.scene.betweenness().measure == "betweenness")
    #expect(CooccurrenceGraph.scene.betweenness(length: .hops).measure == "betweenness_unweighted")
  }
}
