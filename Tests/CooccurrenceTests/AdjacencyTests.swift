import Testing

@testable import Cooccurrence

@Suite struct AdjacencyTests {
  let edges = [(0, 1), (0, 3), (1, 2), (1, 3), (3, 5)].map {
    CooccurrenceGraph.Edge(source: $0.0, target: $0.1, weight: 1)
  }

  @Test func `each row holds the neighbours in ascending order`() {
    let adjacency = Adjacency(nodeCount: 6, edges: edges)
    let rows = (0..<6).map { Array(adjacency.neighbors[adjacency.row(of: $0)]) }
    #expect(rows == [[1, 3], [0, 2, 3], [1], [0, 1, 5], [], [3]])
  }

  @Test func `beside each neighbour stands the edge that leads there`() {
    let adjacency = Adjacency(nodeCount: 6, edges: edges)
    for node in 0..<6 {
      for place in adjacency.row(of: node) {
        let edge = edges[Int(adjacency.edges[place])]
        #expect(Set([edge.source, edge.target]) == [UInt32(node), adjacency.neighbors[place]])
      }
    }
  }

  @Test func `nodes without links have empty rows`() {
    #expect(Adjacency(nodeCount: 0, edges: []).offsets == [0])
    #expect(Adjacency(nodeCount: 2, edges: []).offsets == [0, 0, 0])
  }
}
