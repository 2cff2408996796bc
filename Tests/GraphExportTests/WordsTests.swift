import Cooccurrence
import Testing

@testable import GraphExport

struct WordsTests {
  private func graph(_ weighting: EdgeWeighting, window: String = "sentence") -> CooccurrenceGraph {
    CooccurrenceGraph(
      nodes: [], edges: [], provenance: CooccurrenceGraph.Provenance(window: window, weighting: weighting))
  }

  @Test(
    arguments: [
      (.sentences, "sentence", 1, "1 sentence"), (.sentences, "paragraph", 3, "3 paragraphs"),
      (.sentences, "3 sentences", 2, "2 sentences"), (.articles, "sentence", 2, "2 articles"),
      (.stories, "article", 1, "1 story"), (.stories, "article", 2, "2 stories"), (.npmi, "sentence", 1, "weight 1"),
      (.fractional, "sentence", 2.5, "weight 2.5"),
    ] as [(EdgeWeighting, String, Double, String)])
  func `a weight says what it counts`(_ weighting: EdgeWeighting, _ window: String, _ weight: Double, _ words: String) {
    #expect(graph(weighting, window: window).words(forWeight: weight) == words)
  }

  @Test func `the picture says what links and weights are`() {
    #expect(
      Diagram(graph(.npmi, window: "3 sentences")).footer.hasPrefix(
        "Two entities are linked where 3 sentences in a row name both. The weight of a link is its npmi."))
    #expect(
      Diagram(graph(.stories)).footer.hasPrefix("Two entities are linked where one sentence names both. Made with"))
  }
}
