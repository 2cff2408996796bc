import Cooccurrence
import Testing

@testable import GraphAnalysis

@Suite struct ClosenessTests {
  @Test(arguments: [
    (CooccurrenceGraph.karateClub(weighted: true), EdgeLength.hops, ClosenessValues.karateUnweighted),
    (.karateClub(weighted: true), .inverseWeight, ClosenessValues.karateWeighted),
    (.scene, .hops, ClosenessValues.sceneUnweighted),
    (.scene, .inverseWeight, ClosenessValues.sceneWeighted),
  ])
  func `closeness is the exact value`(_ graph: CooccurrenceGraph, _ length: EdgeLength, _ expected: [Double]) {
    #expect(graph.closeness(length: length).values.greatestDifference(from: expected) < 1e-12)
  }

  @Test(arguments: EdgeLength.allCases)
  func `a star's centre is one from all, its leaves nearly two`(_ length: EdgeLength) {
    let values = CooccurrenceGraph.star(leaves: 4).closeness(length: length).values
    #expect(values.greatestDifference(from: [1, 4.0 / 7, 4.0 / 7, 4.0 / 7, 4.0 / 7]) < 1e-15)
  }

  @Test func `a component counts by the part of the graph that it is`() {
    let graph = CooccurrenceGraph.sample(nodes: 5, links: [(0, 1, 2), (2, 3, 1), (3, 4, 1)])
    #expect(
      graph.closeness(length: .hops).values.greatestDifference(from: [0.25, 0.25, 1.0 / 3, 0.5, 1.0 / 3]) < 1e-15)
    #expect(graph.closeness().values[0] == 0.5)
  }

  @Test(arguments: EdgeLength.allCases)
  func `a node alone is close to nobody`(_ length: EdgeLength) {
    #expect(CooccurrenceGraph.sample(nodes: 0, links: []).closeness(length: length).values == [])
    #expect(CooccurrenceGraph.sample(nodes: 1, links: []).closeness(length: length).values == [0])
    #expect(CooccurrenceGraph.sample(nodes: 3, links: []).closeness(length: length).values == [0, 0, 0])
  }

  @Test func `the name says which links counted`() {
    #expect(CooccurrenceGraph.scene.closeness().measure == "closeness")
    #expect(CooccurrenceGraph.scene.closeness(length: .hops).measure == "closeness_unweighted")
  }
}
