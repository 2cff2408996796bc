import Cooccurrence
import GraphAnalysis
import Testing

@testable import GraphExport

struct GraphAttributesTests {
  @Test func `attributes that no node or link can have are not listed`() {
    let bare = CooccurrenceGraph(
      nodes: [.init(id: "a", label: "A", kind: nil), .init(id: "b", label: "B", kind: nil)],
      edges: [.init(source: 0, target: 1, weight: 1)])
    let attributes = GraphAttributes(GraphContent(bare))
    #expect(
      attributes.nodeColumns.map(\.name) == ["type", "aliases", "mentions", "articles", "first_date", "last_date"])
    #expect(attributes.linkColumns.isEmpty)
    #expect(attributes.values(ofLink: 0).isEmpty)
    #expect(attributes.values(ofNode: 0) == [nil, nil, .integer(0), .integer(0), nil, nil])
  }

  @Test func `a link has its counts, its scores and its first sentences`() throws {
    let graph = SeedsGraph.graph
    let kerry = try #require(graph.node(withID: "person.john-kerry"))
    let lavrov = try #require(graph.node(withID: "person.sergei-lavrov"))
    let edge = try #require(graph.edges.firstIndex { $0.source == kerry && $0.target == lavrov })
    let score = EdgeScores(measure: "npmi", values: graph.edges.indices.map { $0 == edge ? 0.25 : .nan })
    let attributes = GraphAttributes(GraphContent(graph, linkScores: [score]), evidenceLimit: 1)
    #expect(
      attributes.linkColumns.map(\.name) == [
        "sentences", "articles", "first_date", "last_date", "npmi", "evidence1", "evidence1_source",
      ])
    #expect(
      attributes.values(ofLink: edge) == [
        .integer(10), .integer(3), .text("2015-12-15"), .text("2016-03-24"), .number(0.25),
        .text("\"I am very happy to have the opportunity"), .text("000_fd26e9f37fbb36ce.txt:1082"),
      ])
  }

  @Test func `no two attributes have one name, capitals or not`() {
    let values = [0.5, 1]
    let scores = ["Articles", "label", "score", "", "score"].map { NodeScores(measure: $0, values: values) }
    let attributes = GraphAttributes(
      GraphContent(TestGraphs.chain(["a", "b"]), scores: scores), reserving: ["Label"])
    #expect(
      attributes.nodeColumns.suffix(5).map(\.name) == ["Articles_2", "label_2", "score", "score_2", "score_3"])
  }

  @Test func `the counts of a file that was read go into every format`() throws {
    let text = GraphMLExporter(evidenceLimit: 1).text(for: SeedsGraph.graph)
    let file = try GraphFile(bytes: Array(text.utf8), name: "test")
    let counts = try CSVTable(CSVExporter(.links).text(for: file))["sentences"]
    #expect(counts == (try CSVTable(CSVExporter(.links).text(for: SeedsGraph.graph)))["sentences"])
    #expect(counts.contains("10"))
  }
}
