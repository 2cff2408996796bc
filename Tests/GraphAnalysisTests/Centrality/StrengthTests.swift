import Cooccurrence
import Testing

@testable import GraphAnalysis

@Suite struct StrengthTests {
  @Test func `strength adds up the weights of a node's links`() {
    #expect(CooccurrenceGraph.scene.strength().values == [5, 10, 13, 10, 9, 13, 6, 7, 7, 0])
    #expect(CooccurrenceGraph.scene.strength().measure == "strength")
  }

  @Test func `a sum out of range is the greatest number, not infinity`() {
    let graph = CooccurrenceGraph.star(leaves: 3, weight: 1e308)
    #expect(graph.strength().values == [.greatestFiniteMagnitude, 1e308, 1e308, 1e308])
  }
}
