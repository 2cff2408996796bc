import Cooccurrence
import Testing

@testable import GraphAnalysis

@Suite struct DegreeTests {
  @Test func `degree counts neighbours and not weights`() {
    #expect(CooccurrenceGraph.scene.degree().values == [2, 4, 3, 4, 2, 3, 2, 1, 1, 0])
    #expect(CooccurrenceGraph.scene.degree().measure == "degree")
  }

  @Test func `an empty graph has no degrees`() {
    #expect(CooccurrenceGraph.sample(nodes: 0, links: []).degree().values.isEmpty)
  }
}
