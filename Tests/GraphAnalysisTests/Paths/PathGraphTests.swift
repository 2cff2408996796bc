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

  @Test func `rows hold the links first that lead away from the landmark`() {
    let graph = PathGraph(.scene, length: .inverseWeight)
    // The landmark is node 1; 2 is 1/6 from there, 0 is 1/2, 3 is 1/6 + 1/4, 6 is 1.
    let row = Int(graph.offsets[0])..<Int(graph.offsets[1])
    #expect(Set(graph.neighbors[row].prefix(2).map { graph.original[Int($0)] }) == [0, 2])
    #expect(graph.neighbors[row].dropFirst(2).map { graph.original[Int($0)] } == [6, 3])
    #expect(Array(graph.leads[row]).greatestDifference(from: [0, 0, 1 - graph.landmarkDistances[6], 7.0 / 12]) < 1e-15)
    #expect(graph.leastLeads[0] == graph.leads[row.lowerBound])
    #expect(graph.landmarkDistances[0] == 0)
  }

  @Test func `by hops there are no lengths to keep`() {
    #expect(PathGraph(.scene, length: .hops).lengths.isEmpty)
  }

  @Test func `values go back to where their nodes were`() {
    let graph = PathGraph(.scene, length: .hops)
    #expect(graph.inOriginalOrder(graph.original.map { Double($0) }) == (0..<10).map { Double($0) })
  }
}
