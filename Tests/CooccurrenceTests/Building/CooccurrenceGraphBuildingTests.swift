import EntityRecognition
import EntityResolution
import NewsText
import Testing

@testable import Cooccurrence

/// Extraction contract, "A link".
struct CooccurrenceGraphBuildingTests {
  private func graph(_ texts: [(String, CalendarDate?)], within window: CooccurrenceWindow) -> CooccurrenceGraph {
    let articles = texts.enumerated().map { index, item in
      let plain = Article(name: "\(index).txt", plainText: item.0)
      let date = item.1.map { PublicationDate(day: $0, evidence: .fileName, words: $0.description) }
      return Article(name: plain.name, text: plain.text, publication: date, passages: plain.passages)
    }
    return CooccurrenceGraph(
      EntityResolver().resolve(EntityRecognizer.standard.mentions(in: articles)), within: window)
  }

  private func links(_ graph: CooccurrenceGraph) -> [String] {
    graph.edges.map { "\(graph.nodes[Int($0.source)].label)–\(graph.nodes[Int($0.target)].label) \($0.weight)" }
  }

  private let text = """
    Kenya met Peru and Kenya thanked Peru. Chad watched Peru from afar.

    The talks between Kenya and Peru will go on in Nepal.

    Kenya met Peru and Kenya thanked Peru.
    """

  @Test func `a sentence counts a pair once, and a repeated sentence not at all`() {
    #expect(
      links(graph([(text, nil)], within: .sentence)) == [
        "Kenya–Nepal 1.0", "Kenya–Peru 2.0", "Nepal–Peru 1.0", "Peru–Chad 1.0",
      ])
  }

  @Test func `a paragraph and an article are wider windows`() {
    #expect(
      links(graph([(text, nil)], within: .paragraph)) == [
        "Kenya–Nepal 1.0", "Kenya–Peru 2.0", "Kenya–Chad 1.0", "Nepal–Peru 1.0", "Peru–Chad 1.0",
      ])
    #expect(
      links(graph([(text, nil)], within: .article)) == [
        "Kenya–Nepal 1.0", "Kenya–Peru 1.0", "Kenya–Chad 1.0", "Nepal–Peru 1.0", "Nepal–Chad 1.0", "Peru–Chad 1.0",
      ])
  }

  @Test func `every link keeps its sentences, with article, date and place`() throws {
    let day = CalendarDate(year: 2020, month: 2, day: 29)
    let graph = graph([("Kenya met Peru.", day), ("It rained. Peru paid Kenya.", nil)], within: .sentence)
    #expect(
      graph.evidence(ofEdge: 0) == [
        Evidence(article: "0.txt", date: day, characterOffset: 0, text: "Kenya met Peru."),
        Evidence(article: "1.txt", date: nil, characterOffset: 11, text: "Peru paid Kenya."),
      ])
  }

  @Test func `a node counts mentions and articles and knows its first and last day`() throws {
    let first = CalendarDate(year: 2020, month: 2, day: 29)
    let last = CalendarDate(year: 2021, month: 1, day: 1)
    let graph = graph(
      [("Kenyans met in Kenya.", last), ("Kenya won.", first), ("Kenya lost.", nil)], within: .sentence)
    let node = try #require(graph.nodes.first)
    #expect(node.id == "country.ke")
    #expect((node.mentionCount, node.articleCount) == (4, 3))
    #expect((node.firstDate, node.lastDate) == (first, last))
    #expect(graph.provenance.undatedArticleCount == 1)
  }

  @Test func `an entity that is named alone is a node`() {
    #expect(graph([("Kenya won.", nil)], within: .sentence).nodes.map(\.label) == ["Kenya"])
  }

  @Test func `cutting weak links keeps nodes and evidence, and says so`() {
    let whole = graph([(text, nil)], within: .sentence)
    let cut = whole.keepingLinks(ofWeightAtLeast: 2)
    #expect(links(cut) == ["Kenya–Peru 2.0"])
    #expect(cut.nodes == whole.nodes)
    #expect(cut.evidence(ofEdge: 0).count == 2)
    #expect(cut.provenance.filters == ["links of weight 2 or more"])
  }

  @Test func `keeping some nodes keeps the links among them`() {
    let whole = graph([(text, nil)], within: .sentence)
    let cut = whole.keepingNodes([0, 2], filter: "two")
    #expect(cut.nodes.map(\.label) == [whole.nodes[0].label, whole.nodes[2].label])
    #expect(cut.edges.count == 1)
  }
}
