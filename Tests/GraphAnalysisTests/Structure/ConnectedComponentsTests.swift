import Cooccurrence
import Testing

@testable import GraphAnalysis

@Suite struct ConnectedComponentsTests {
  @Test func `the greatest component comes first, then the one with the first node`() {
    let components = CooccurrenceGraph.sample(nodes: 8, links: [(5, 7, 1), (0, 2, 1), (3, 4, 1), (4, 6, 1)])
      .components()
    #expect(components.count == 4)
    #expect(components.componentOfNode == [1, 3, 1, 0, 0, 2, 0, 2])
    #expect((0..<4).map { Array(components.nodes(of: $0)) } == [[3, 4, 6], [0, 2], [5, 7], [1]])
  }

  @Test func `an empty graph has no components`() {
    #expect(CooccurrenceGraph.sample(nodes: 0, links: []).components().count == 0)
  }

  @Test func `nodes without links are components of one`() {
    #expect(CooccurrenceGraph.sample(nodes: 3, links: []).components().componentOfNode == [0, 1, 2])
  }
}
