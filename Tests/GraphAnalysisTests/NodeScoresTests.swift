import Testing

@testable import GraphAnalysis

@Suite struct NodeScoresTests {
  let scores = NodeScores(measure: "betweenness", values: [0.5, 1, 0, 1, 0.5])

  @Test func `the highest score comes first, and equal scores stand in the order of nodes`() {
    #expect(scores.ranked() == [1, 3, 0, 4, 2])
  }

  @Test(arguments: [(2, [1, 3]), (9, [1, 3, 0, 4, 2]), (0, []), (-1, [])])
  func `the top of a ranking has as many nodes as are wanted and there`(_ count: Int, _ expected: [Int]) {
    #expect(scores.top(count) == expected)
  }

  @Test func `a score is found by its node`() {
    #expect(scores[1] == 1)
  }

  @Test func `no scores make an empty ranking`() {
    #expect(NodeScores(measure: "degree", values: []).ranked().isEmpty)
  }
}
