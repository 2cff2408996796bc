import Cooccurrence
import EntityRecognition
import GraphAnalysis
import Testing

@testable import entente

struct RankingTests {
  /// Nodes `a`, `b`, … of the kinds given.
  private func graph(_ kinds: [EntityKind?]) -> CooccurrenceGraph {
    CooccurrenceGraph(
      nodes: zip("abcdefgh", kinds).map { CooccurrenceGraph.Node(id: String($0), label: String($0), kind: $1) },
      edges: [])
  }

  private func ranks(
    _ values: [Double], kinds: [EntityKind?]? = nil, of wanted: Set<EntityKind>? = nil, top: Int? = nil
  )
    -> [[Int]]
  {
    let graph = graph(kinds ?? values.map { _ in nil })
    return Ranking(graph, by: NodeScores(measure: "m", values: values), kinds: wanted, limit: top).places
      .map { [$0.rank, $0.node] }
  }

  @Test func `equal scores share a rank, and the next has the rank that it would have without ties`() {
    #expect(ranks([1, 3, 2, 2, 0]) == [[1, 1], [2, 2], [2, 3], [4, 0], [5, 4]])
  }

  @Test func `scores that differ by rounding share a rank, in the order of identifiers`() {
    #expect(ranks([0.3, 0.1 + 0.2, 0.3]) == [[1, 0], [1, 1], [1, 2]])
    #expect(ranks([1, 1 + 1e-8]) == [[1, 1], [2, 0]])
  }

  @Test func `next to nothing is more than nothing`() {
    #expect(ranks([0, 1e-300, 0]) == [[1, 1], [2, 0], [2, 2]])
  }

  @Test func `kinds are ranked among themselves, and a node without a kind is of none`() {
    let kinds: [EntityKind?] = [.person, .country, nil, .person]
    #expect(ranks([1, 4, 3, 2], kinds: kinds, of: [.person]) == [[1, 3], [2, 0]])
    #expect(ranks([1, 4, 3, 2], kinds: kinds, of: [.organization]) == [])
  }

  @Test(arguments: [(1, 0, 1), (2, 2, 2), (3, 1, 3), (4, 0, 4), (9, 0, 5)])
  func `a ranking that is cut says how many share its last rank`(limit: Int, ties: Int, length: Int) {
    let scores = NodeScores(measure: "m", values: [5, 4, 4, 4, 3])
    let ranking = Ranking(graph([nil, nil, nil, nil, nil]), by: scores, limit: limit)
    #expect(ranking.cutTieCount == ties)
    #expect(ranking.places.count == length)
    #expect(ranking.rankedCount == 5)
  }

  @Test func `no nodes have no ranks`() {
    #expect(ranks([]) == [])
  }
}
