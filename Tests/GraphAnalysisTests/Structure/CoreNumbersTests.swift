import Cooccurrence
import Testing

@testable import GraphAnalysis

@Suite struct CoreNumbersTests {
  @Test func `the karate club's core numbers are the known ones`() {
    // networkx.core_number(networkx.karate_club_graph())
    let expected: [Double] = [
      4, 4, 4, 4, 3, 3, 3, 4, 4, 2, 3, 1, 2, 4, 2, 2, 2, 2, 2, 3, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 4, 3, 4, 4,
    ]
    #expect(CooccurrenceGraph.karateClub(weighted: true).coreNumbers().values == expected)
  }

  @Test func `closed forms hold`() {
    #expect(CooccurrenceGraph.complete(nodes: 5).coreNumbers().values == [4, 4, 4, 4, 4])
    #expect(CooccurrenceGraph.cycle(nodes: 4).coreNumbers().values == [2, 2, 2, 2])
    #expect(CooccurrenceGraph.star(leaves: 3).coreNumbers().values == [1, 1, 1, 1])
    #expect(CooccurrenceGraph.sample(nodes: 2, links: []).coreNumbers().values == [0, 0])
    #expect(CooccurrenceGraph.sample(nodes: 0, links: []).coreNumbers().values == [])
  }

  @Test(arguments: 0..<10)
  func `a core is what is left when nodes with too few neighbours are taken away`(_ seed: Int) {
    let graph = CooccurrenceGraph.random(nodes: 60, links: 60 + 30 * seed, seed: UInt64(seed))
    let numbers = graph.coreNumbers().values
    for core in 1...10 {
      var kept = Set(graph.nodes.indices)
      var before = 0
      while kept.count != before {
        before = kept.count
        kept = kept.filter { node in
          graph.adjacency.neighbors[graph.adjacency.row(of: node)].count { kept.contains(Int($0)) } >= core
        }
      }
      #expect(kept == Set(graph.nodes.indices.filter { numbers[$0] >= Double(core) }))
    }
  }
}
