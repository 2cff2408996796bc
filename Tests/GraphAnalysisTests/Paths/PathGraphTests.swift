import Cooccurrence
import Testing

@testable import GraphAnalysis

@Suite struct PathGraphTests {
  @Test func `components lie together, and nodes with many links lie first`() {
    let graph = PathGraph(.scene, length: .inverseWeight)
    #expect(graph.original == [1, 3, 2, 5, 0, 4, 6, 7, 8, 9])
    #expect(graph.components == [0..<7, 7..<9, 9..<10])
    #expect(graph.component(of: 8) == 7..<9)
  }

  @Test func `rows hold the nearest neighbours first`() {
    let graph = PathGraph(.scene, length: .inverseWeight)
    let row = Int(graph.offsets[0])..<Int(graph.offsets[1])
    // Node 1 is linked to 2 (weight 6), 0 (2), 3 (1) and 6 (1).
    #expect(graph.neighbors[row].map { graph.original[Int($0)] } == [2, 0, 3, 6])
    #expect(graph.lengths[row] == [1.0 / 6, 0.5, 1, 1])
  }

  @Test func `by hops there are no lengths to keep`() {
    #expect(PathGraph(.scene, length: .hops).lengths.isEmpty)
  }

  @Test func `values go back to where their nodes were`() {
    let graph = PathGraph(.scene, length: .hops)
    #expect(graph.inOriginalOrder(graph.original.map { Double($0) }) == (0..<10).map { Double($0) })
  }
}
