import Cooccurrence
import EntityRecognition
import GraphAnalysis
import NewsText
import Testing

@testable import GraphExport

struct GraphMLExporterTests {
  @Test func `the seeds' graph is written byte for byte as recorded`() throws {
    let text = GraphMLExporter(generator: "Entente test").text(
      for: SeedsGraph.graph, scores: [SeedsGraph.betweenness, SeedsGraph.strength])
    try GoldenFile.expect(text, is: "seeds.graphml")
  }

  /// What a reader makes of a file: attributes by name, node by node and edge by edge.
  private func read(_ text: String) throws -> (
    nodes: [[String: String]], edges: [[String: String]], graph: [String: String]
  ) {
    let root = try #require(XMLTree.root(of: text))
    var names: [String: String] = [:]
    for key in root.children(named: "key") {
      let id = try #require(key.attributes["id"])
      names[id] = key.attributes["attr.name"]
    }
    #expect(names.count == root.children(named: "key").count, "key identifiers are unique across scopes")
    func data(_ element: XMLTree.Element) throws -> [String: String] {
      var values = element.attributes
      for data in element.children(named: "data") {
        let key = try #require(data.attributes["key"])
        let name = try #require(names[key])
        #expect(values[name] == nil)
        #expect(!data.text.isEmpty)
        values[name] = data.text
      }
      return values
    }
    let graph = try #require(root.children(named: "graph").first)
    return (
      try graph.children(named: "node").map(data), try graph.children(named: "edge").map(data), try data(graph)
    )
  }

  @Test func `a file starts as all readers want it, with nodes before edges`() throws {
    let text = GraphMLExporter().text(for: SeedsGraph.graph)
    let lines = text.split(separator: "\n")
    #expect(lines[0] == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    #expect(lines[1].hasPrefix("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\""))
    let lastNode = try #require(lines.lastIndex { $0.contains("<node ") })
    let firstEdge = try #require(lines.firstIndex { $0.contains("<edge ") })
    #expect(lastNode < firstEdge)
    #expect(!text.contains("<default"))
    let types = try #require(XMLTree.root(of: text)).children(named: "key").map { $0.attributes["attr.type"] }
    #expect(Set(types) == ["int", "double", "string"])
  }

  @Test func `nodes, edges and graph hold what is known of them`() throws {
    let read = try read(
      GraphMLExporter(generator: "Entente 9").text(for: SeedsGraph.graph, scores: [SeedsGraph.betweenness]))
    #expect(read.nodes.count == 19)
    #expect(read.edges.count == 69)
    let kerry = try #require(read.nodes.first { $0["id"] == "person.john-kerry" })
    #expect(kerry["label"] == "John Kerry")
    #expect(kerry["name"] == "John Kerry")
    #expect(kerry["type"] == "person")
    #expect(kerry["aliases"] == "Kerry")
    #expect(kerry["mentions"] == "36")
    #expect(kerry["betweenness"] == "0.215686")
    let edge = try #require(
      read.edges.first { $0["source"] == "person.john-kerry" && $0["target"] == "person.sergei-lavrov" })
    #expect(edge["weight"] == "10.0")
    #expect(edge["sentences"] == "10")
    #expect(edge["articles"] == "3")
    #expect(edge["first_date"] == "2015-12-15")
    #expect(edge["last_date"] == "2016-03-24")
    #expect(edge["evidence1_source"] == "000_fd26e9f37fbb36ce.txt:1082")
    #expect(edge["evidence3"]?.isEmpty == false)
    #expect(edge["evidence4"] == nil)
    #expect(read.graph["generator"] == "Entente 9")
    #expect(read.graph["window"] == "sentence")
    #expect(read.graph["articles"] == "3")
  }

  @Test(arguments: HostileText.names)
  func `a hostile name is read back without what XML forbids`(name: String) throws {
    let read = try read(GraphMLExporter().text(for: TestGraphs.chain([name, "other"])))
    let kept = String(String.UnicodeScalarView(name.unicodeScalars.filter(\.isAllowedInXML)))
    #expect(read.nodes[0]["label"] ?? "" == kept || read.nodes[1]["label"] ?? "" == kept)
    #expect(read.edges.count == 1)
  }

  @Test func `a score that is no number is left out`() throws {
    let scores = NodeScores(measure: "s", values: [.nan, .infinity, -.infinity, 1e-300])
    let read = try read(GraphMLExporter().text(for: TestGraphs.chain(["a", "b", "c", "d", "e"]), scores: [scores]))
    #expect(read.nodes.compactMap { $0["s"] } == ["1e-300"])
  }

  @Test func `scores of links are written under their names, what is no number left out`() throws {
    let scores = [
      EdgeScores(measure: "npmi", values: [0.25, .nan, -0.5]), EdgeScores(measure: "q_value", values: [1e-300]),
    ]
    let graph = TestGraphs.chain(["a", "b", "c", "d"])
    let read = try read(GraphMLExporter().text(for: graph, linkScores: scores))
    #expect(read.edges.map { $0["npmi"] } == ["0.25", nil, "-0.5"])
    #expect(read.edges.map { $0["q_value"] } == ["1e-300", nil, nil])
    #expect(read.graph["weighting"] == "sentences")
    #expect(DOTExporter().text(for: graph, linkScores: scores).contains("npmi=0.25, q_value=\"1e-300\", penwidth"))
  }

  @Test func `windows are written where they were counted`() throws {
    let nodes = [
      CooccurrenceGraph.Node(id: "a", label: "A", kind: nil, windowCount: 7),
      CooccurrenceGraph.Node(id: "b", label: "B", kind: nil),
    ]
    let graph = CooccurrenceGraph(
      nodes: nodes, edges: [], provenance: CooccurrenceGraph.Provenance(weighting: .npmi, windowCount: 9))
    let read = try read(GraphMLExporter().text(for: graph))
    #expect(read.nodes.map { $0["windows"] } == ["7", nil])
    #expect(read.graph["windows"] == "9")
    #expect(read.graph["weighting"] == "npmi")
  }

  @Test func `an empty graph is a whole file`() throws {
    let read = try read(GraphMLExporter().text(for: TestGraphs.chain([])))
    #expect(read.nodes.isEmpty && read.edges.isEmpty)
  }

  @Test func `a sink that fails stops the writing at once`() {
    struct Full: Error {}
    var calls = 0
    #expect(throws: Full.self) {
      try GraphMLExporter().write(TestGraphs.random(nodes: 300, sentences: 3000, seed: 1)) { _ throws(Full) in
        calls += 1
        throw Full()
      }
    }
    #expect(calls == 1)
  }
}
