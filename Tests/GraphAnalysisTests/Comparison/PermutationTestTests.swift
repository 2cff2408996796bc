import Cooccurrence
import Testing

@testable import GraphAnalysis

struct PermutationTestTests {
  private let pair = [["a", "b"], ["a", "b"]]
  private let other = [["c", "d"], ["c", "d"]]

  // 3 and 3 articles, 20 divisions; only the true one and its mirror differ in everything: 2/20, distance 1.
  @Test func `few articles are divided in every way`() throws {
    let before = NewsGraph.of((0..<3).map { ("b\($0)", pair) })
    let after = NewsGraph.of((0..<3).map { ("a\($0)", other) })
    let test = try after.compared(to: before).permutationTest()
    #expect(test.isExhaustive && test.divisions == 20 && test.difference == 1)
    #expect(abs(test.pValue - 0.1) < 1e-12)
    // The other 18 divisions have two of three of one kind: |2/3 - 1/3| each way, so (2 · 1 + 18 · 1/3) / 20.
    #expect(abs(test.meanByChance - 0.4) < 1e-12)
  }

  @Test func `many articles are dealt out by chance, the same in every run`() throws {
    let before = NewsGraph.of(NewsGraph.articles(30, prefix: "b", people: 8, seed: 1))
    let like = NewsGraph.of(NewsGraph.articles(30, prefix: "a", people: 8, seed: 2))
    let test = try like.compared(to: before).permutationTest()
    #expect(!test.isExhaustive && test.divisions == 1000 && test.pValue > 0.05)
    #expect(try like.compared(to: before).permutationTest() == test)
    #expect(try like.compared(to: before).permutationTest(seed: 2) != test)
    let unlike = NewsGraph.of((0..<30).map { ("a\($0)", [["p10", "p11"], ["p12", "p99"]]) })
    #expect(try unlike.compared(to: before).permutationTest().pValue == 1.0 / 1001)
  }

  @Test func `of one article a side nothing can be told`() throws {
    let test = try NewsGraph.of([("a", other)]).compared(to: NewsGraph.of([("b", pair)])).permutationTest()
    #expect(test.pValue == 1 && test.divisions == 2)
  }

  @Test func `articles without links are dealt out too`() throws {
    let before = NewsGraph.of([("b0", pair), ("b1", [["a"]])])
    let after = NewsGraph.of([("a0", other), ("a1", [[]]), ("a2", [])])
    let test = try after.compared(to: before).permutationTest()
    #expect(test.divisions == 10 && test.difference == 1)
  }

  @Test func `what stands in the way is said`() {
    let graph = NewsGraph.of([("a", pair)])
    #expect(throws: PermutationTest.Obstacle.sharedArticle("a")) { try graph.compared(to: graph).permutationTest() }
    let foreign = CooccurrenceGraph.path(nodes: 3)
    #expect(throws: PermutationTest.Obstacle.noEvidence) { try graph.compared(to: foreign).permutationTest() }
    let part = GraphComparison(
      before: ComparedGraph(graph, counts: LinkCounts(sentences: [9], articles: [4])),
      after: ComparedGraph(NewsGraph.of([("b", pair)])))
    #expect(throws: PermutationTest.Obstacle.noEvidence) { try part.permutationTest() }
    let empty = CooccurrenceGraph(nodes: [], edges: [])
    #expect(throws: PermutationTest.Obstacle.noEvidence) { try graph.compared(to: empty).permutationTest() }
  }
}
