import Cooccurrence
import Testing

@testable import GraphAnalysis

@Suite struct PageRankTests {
  @Test(arguments: [
    (CooccurrenceGraph.karateClub(weighted: true), false, PageRankValues.karateUnweighted),
    (.karateClub(weighted: true), true, PageRankValues.karateWeighted),
    (.scene, false, PageRankValues.sceneUnweighted),
    (.scene, true, PageRankValues.sceneWeighted),
  ])
  func `PageRank is the exact value`(_ graph: CooccurrenceGraph, _ weighted: Bool, _ expected: [Double]) {
    let values = graph.pageRank(weighted: weighted).values
    #expect(values.greatestDifference(from: expected) < 1e-12)
    #expect(abs(values.reduce(0, +) - 1) < 1e-12)
  }

  @Test func `where all are alike, all have the same rank`() {
    let tenth = [Double](repeating: 0.1, count: 10)
    #expect(CooccurrenceGraph.cycle(nodes: 10).pageRank().values.greatestDifference(from: tenth) < 1e-14)
  }

  @Test func `a star's centre has the rank of the closed form`() {
    // centre c and leaf l of n = 5 nodes: c = 0.03 + 0.85 · 4 l, l = 0.03 + 0.85 c / 4.
    let centre = (0.03 + 0.85 * 4 * 0.03) / (1 - 0.85 * 0.85)
    let leaf = 0.03 + 0.85 * centre / 4
    let values = CooccurrenceGraph.star(leaves: 4).pageRank().values
    #expect(values.greatestDifference(from: [centre, leaf, leaf, leaf, leaf]) < 1e-13)
  }

  @Test(arguments: [(0.0, 0.2), (-1, 0.2), (.nan, 0.2)])
  func `without damping a reader is anywhere`(_ damping: Double, _ expected: Double) {
    let values = CooccurrenceGraph.star(leaves: 4).pageRank(damping: damping).values
    #expect(values.greatestDifference(from: [Double](repeating: expected, count: 5)) < 1e-15)
  }

  @Test func `too much damping still ends`() {
    let graph = CooccurrenceGraph.star(leaves: 4)
    #expect(graph.pageRank(damping: 2).values == graph.pageRank(damping: 0.99).values)
  }

  @Test func `nodes alone share equally`() {
    #expect(CooccurrenceGraph.sample(nodes: 0, links: []).pageRank().values == [])
    #expect(CooccurrenceGraph.sample(nodes: 1, links: []).pageRank().values == [1])
    #expect(CooccurrenceGraph.sample(nodes: 4, links: []).pageRank().values == [0.25, 0.25, 0.25, 0.25])
  }
}
