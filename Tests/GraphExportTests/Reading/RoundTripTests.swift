import Cooccurrence
import EntityRecognition
import GraphAnalysis
import Testing

@testable import GraphExport

struct RoundTripTests {
  /// Reads a file that was written and writes it again, in the same format.
  private func again(_ text: String, pieceSize: Int = 1 << 18) throws -> String {
    let file = try GraphFile(ByteSource(name: "test", bytes: Array(text.utf8), pieceSize: pieceSize))
    switch file.format {
    case .graphML: return GraphMLExporter(as: file).text(for: file)
    case .json: return JSONExporter(as: file).text(for: file)
    }
  }

  static let graphs: [(name: String, graph: CooccurrenceGraph, scores: [NodeScores])] = [
    ("seeds", SeedsGraph.graph, [SeedsGraph.betweenness, SeedsGraph.strength]),
    ("hostile", TestGraphs.chain(HostileText.names), []),
    ("empty", TestGraphs.chain([]), [NodeScores(measure: "s", values: [])]),
    ("one", TestGraphs.chain(["a"]), [NodeScores(measure: "s", values: [1e-300])]),
    ("random", TestGraphs.random(nodes: 60, sentences: 900, seed: 3), []),
    ("without evidence", CooccurrenceGraph(nodes: SeedsGraph.graph.nodes, edges: SeedsGraph.graph.edges), []),
    ("filtered", SeedsGraph.graph.keepingLinks(ofWeightAtLeast: 3), []),
  ]

  @Test(arguments: graphs.indices, [0, 1, 3, 7])
  func `GraphML that was read is written as it was, byte for byte`(index: Int, evidenceLimit: Int) throws {
    let (_, graph, scores) = RoundTripTests.graphs[index]
    let exporter = GraphMLExporter(generator: "Entente test", evidenceLimit: evidenceLimit)
    let text = exporter.text(for: graph, scores: scores)
    #expect(try again(text) == text)
  }

  @Test(arguments: graphs.indices)
  func `JSON that was read is written as it was, byte for byte`(index: Int) throws {
    let (_, graph, scores) = RoundTripTests.graphs[index]
    let text = JSONExporter(generator: "Entente test").text(for: graph, scores: scores)
    #expect(try again(text) == text)
  }

  @Test(arguments: [1, 2, 5, 4096])
  func `it does not matter how a file is cut into pieces`(pieceSize: Int) throws {
    let graphML = GraphMLExporter().text(for: SeedsGraph.graph, scores: [SeedsGraph.strength])
    #expect(try again(graphML, pieceSize: pieceSize) == graphML)
    let json = JSONExporter().text(for: SeedsGraph.graph, scores: [SeedsGraph.strength])
    #expect(try again(json, pieceSize: pieceSize) == json)
  }

  @Test func `JSON gives the whole graph back`() throws {
    let text = JSONExporter().text(for: SeedsGraph.graph, scores: [SeedsGraph.betweenness])
    let file = try GraphFile(bytes: Array(text.utf8), name: "test")
    #expect(file.graph.nodes == SeedsGraph.graph.nodes)
    #expect(file.graph.edges == SeedsGraph.graph.edges)
    #expect(file.graph.provenance == SeedsGraph.graph.provenance)
    #expect(
      file.graph.edges.indices.map(file.graph.evidence(ofEdge:))
        == SeedsGraph.graph.edges.indices.map(SeedsGraph.graph.evidence(ofEdge:)))
    #expect(file.scores == [SeedsGraph.betweenness])
    #expect(file.remarks.isEmpty)
  }

  @Test func `GraphML gives nodes, links and provenance back, and as many sentences as it shows`() throws {
    let graph = SeedsGraph.graph
    let text = GraphMLExporter(generator: "Entente test").text(for: graph, scores: [SeedsGraph.betweenness])
    let file = try GraphFile(bytes: Array(text.utf8), name: "test")
    #expect(file.generator == "Entente test")
    #expect(file.graph.nodes == graph.nodes)
    #expect(file.graph.edges == graph.edges)
    #expect(file.graph.provenance == graph.provenance)
    #expect(file.scores == [SeedsGraph.betweenness])
    #expect(file.remarks.isEmpty)
    for edge in graph.edges.indices {
      let shown = file.graph.evidence(ofEdge: edge)
      #expect(shown.map(\.text) == graph.evidence(ofEdge: edge).prefix(3).map(\.text))
      #expect(shown.map(\.article) == graph.evidence(ofEdge: edge).prefix(3).map(\.article))
    }
  }

  @Test func `a graph goes from GraphML to JSON and back without loss`() throws {
    let text = GraphMLExporter(generator: "Entente test").text(for: SeedsGraph.graph, scores: [SeedsGraph.strength])
    let read = try GraphFile(bytes: Array(text.utf8), name: "test")
    let json = try GraphFile(bytes: Array(JSONExporter(as: read).text(for: read).utf8), name: "test")
    #expect(GraphMLExporter(as: json).text(for: json) == text)
  }

  @Test func `identifiers of other programs come back, and so does their order`() throws {
    let nodes = ["b", "a b", "1", "node", "é", "x_1"].map { CooccurrenceGraph.Node(id: $0, label: $0, kind: nil) }
    let edges = [(0, 1), (1, 2), (2, 5), (3, 4)].map {
      CooccurrenceGraph.Edge(source: UInt32($0.0), target: UInt32($0.1), weight: 1.5)
    }
    let graph = CooccurrenceGraph(nodes: nodes, edges: edges)
    let text = GraphMLExporter().text(for: graph)
    let file = try GraphFile(bytes: Array(text.utf8), name: "test")
    #expect(file.graph.nodes == graph.nodes)
    #expect(file.graph.edges == graph.edges)
    #expect(GraphMLExporter(as: file).text(for: file) == text)
  }

  @Test func `sentences that no order by article fits keep their order at each link`() throws {
    let nodes = ["a", "b", "c"].map { CooccurrenceGraph.Node(id: $0, label: $0, kind: .person) }
    let places = [("z.txt", 5), ("a.txt", 9), ("a.txt", 2)]
    let graph = TestGraphs.graph(
      nodes: nodes,
      sentences: places.map {
        (Evidence(article: $0.0, date: nil, characterOffset: $0.1, text: "\($0)"), [0, 1, 2])
      })
    let text = GraphMLExporter().text(for: graph)
    #expect(try again(text) == text)
  }
}
