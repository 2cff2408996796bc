import Cooccurrence
import Testing

@testable import GraphAnalysis

@Suite struct LocalClusteringTests {
  @Test func `the karate club's clustering is the known one`() {
    // networkx.clustering(networkx.karate_club_graph())
    let expected: [Double] = [
      0.15, 0.3333333333333333, 0.24444444444444444, 0.6666666666666666, 0.6666666666666666, 0.5, 0.5, 1, 0.5, 0,
      0.6666666666666666, 0, 1, 0.6, 1, 1, 1, 1, 1, 0.3333333333333333, 1, 1, 1, 0.4, 0.3333333333333333,
      0.3333333333333333, 1, 0.16666666666666666, 0.3333333333333333, 0.6666666666666666, 0.5, 0.2,
      0.19696969696969696, 0.11029411764705882,
    ]
    let values = CooccurrenceGraph.karateClub(weighted: true).localClustering().values
    #expect(values.greatestDifference(from: expected) < 1e-15)
  }

  @Test func `closed forms hold`() {
    #expect(CooccurrenceGraph.complete(nodes: 5).localClustering().values == [1, 1, 1, 1, 1])
    #expect(CooccurrenceGraph.cycle(nodes: 4).localClustering().values == [0, 0, 0, 0])
    #expect(CooccurrenceGraph.sample(nodes: 3, links: [(0, 1, 1)]).localClustering().values == [0, 0, 0])
    #expect(CooccurrenceGraph.sample(nodes: 0, links: []).localClustering().values == [])
  }

  @Test(arguments: 0..<10)
  func `each triangle counts at its three corners`(_ seed: Int) {
    let graph = CooccurrenceGraph.random(nodes: 30, links: 40 + 30 * seed, seed: UInt64(seed))
    let links = Set(graph.edges.map { [$0.source, $0.target] })
    var expected = [Int](repeating: 0, count: 30)
    for first in 0..<UInt32(30) {
      for second in first + 1..<max(first + 1, 30) where links.contains([first, second]) {
        for third in second + 1..<max(second + 1, 30)
        where links.contains([first, third]) && links.contains([second, third]) {
          for corner in [first, second, third] { expected[Int(corner)] += 1 }
        }
      }
    }
    #expect(graph.triangleCounts() == expected)
  }
}
