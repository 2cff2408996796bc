import Cooccurrence
import EntityRecognition
import Foundation
import GraphAnalysis
import GraphvizRendering
import Testing

@testable import GraphExport

/// Random hostile names and graphs through every format; each failure names its seed.
///
/// `ENTENTE_FUZZ=10000 swift test --filter FuzzTests` makes that many rounds of each, `make fuzz` under AddressSanitizer.
struct FuzzTests {
  static let rounds = ProcessInfo.processInfo.environment["ENTENTE_FUZZ"].flatMap { UInt64($0) } ?? 150
  /// Ranges of seeds, so that rounds run side by side.
  static let seeds = stride(from: 1, through: rounds, by: 50).map { $0...min($0 + 49, rounds) }

  /// Runs a round for each seed; an error ends its round, not the others.
  private func forEach(
    _ seeds: ClosedRange<UInt64>, sourceLocation: SourceLocation = #_sourceLocation,
    _ round: (CooccurrenceGraph, inout SplitMix, Comment) throws -> Void
  ) {
    for seed in seeds {
      var generator = SplitMix(state: seed)
      let graph = HostileGraph.random(using: &generator)
      do {
        try round(graph, &generator, "seed \(seed)")
      } catch {
        Issue.record("seed \(seed): \(error)", sourceLocation: sourceLocation)
      }
    }
  }

  /// Reads a file and writes it again in the same format.
  private func again(_ text: String, pieceSize: Int) throws -> String {
    let file = try GraphFile(ByteSource(name: "test", bytes: Array(text.utf8), pieceSize: pieceSize))
    switch file.format {
    case .graphML: return GraphMLExporter(as: file).text(for: file)
    case .json: return JSONExporter(as: file).text(for: file)
    }
  }

  @Test(arguments: seeds)
  func `random hostile graphs come back from GraphML and JSON byte for byte`(seeds: ClosedRange<UInt64>) {
    forEach(seeds) { graph, generator, seed in
      let scores = [TestGraphs.strength(of: graph)]
      let pieceSize = Int.random(in: 1...50, using: &generator)
      let json = JSONExporter().text(for: graph, scores: scores)
      let jsonAgain = try again(json, pieceSize: pieceSize)
      #expect(jsonAgain == json, seed)
      #expect(!json.contains("<"), seed)
      let graphML = GraphMLExporter().text(for: graph, scores: scores)
      let graphMLAgain = try again(graphML, pieceSize: pieceSize)
      #expect(graphMLAgain == graphML, seed)
      #expect(try InertMarkup.firstDanger(in: graphML) == nil, seed)
      #expect(Set(graph.nodes.map(\.id)).count == graph.nodes.count, seed)
    }
  }

  @Test(arguments: seeds)
  func `random hostile graphs come back from CSV, where no cell is a formula`(seeds: ClosedRange<UInt64>) {
    forEach(seeds) { graph, _, seed in
      let scores = [TestGraphs.strength(of: graph)]
      let nodes = try CSVTable(CSVExporter(.nodes).text(for: graph, scores: scores))
      #expect(nodes["Label"] == graph.nodes.map(\.label.withoutForbiddenCharacters), seed)
      #expect(nodes["mentions"] == graph.nodes.map { String($0.mentionCount) }, seed)
      #expect(nodes["strength"].map { Double($0) } == scores[0].values, seed)
      let identifiers = try #require(nodes.column("Id"))
      #expect(Set(identifiers).count == graph.nodes.count, seed)
      let links = try CSVTable(CSVExporter(.links).text(for: graph))
      #expect(links["Source"] == graph.edges.map { identifiers[Int($0.source)] }, seed)
      #expect(links["Target"] == graph.edges.map { identifiers[Int($0.target)] }, seed)
      #expect(links["Weight"].map { Double($0) } == graph.edges.map(\.weight), seed)
      let evidence = graph.edges.indices.map { graph.evidence(ofEdge: $0)[0].text.withoutForbiddenCharacters }
      #expect(graph.edges.isEmpty || links["evidence1"] == evidence, seed)
      for cell in (nodes.raw + links.raw).joined() {
        #expect(!["=", "+", "-", "@", "\t", "\r", "\n"].contains(cell.unicodeScalars.first), seed)
      }
    }
  }

  @Test(arguments: seeds)
  func `random hostile graphs come out of GEXF, yEd's GraphML and Cytoscape's JSON whole`(
    seeds: ClosedRange<UInt64>
  ) throws {
    forEach(seeds) { graph, generator, seed in
      let scores = [TestGraphs.strength(of: graph)]
      let place = SIMD2(Double.random(in: -1e3...1e3, using: &generator), .random(in: -1...1, using: &generator))
      let positions = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.id, place) })
      for version in GEXFExporter.Version.allCases {
        let text = GEXFExporter(version: version, positions: positions).text(for: graph, scores: scores)
        #expect(try InertMarkup.firstDanger(in: text) == nil, seed)
        let all = try #require(XMLTree.root(of: text), seed).all
        #expect(all.filter { $0.name == "node" }.map { $0.attributes["label"] } == labels(of: graph), seed)
        #expect(all.count { $0.name == "edge" } == graph.edges.count, seed)
        #expect(all.count { $0.name == "viz:position" } == graph.nodes.count, seed)
      }
      let yEd = YEdExporter(positions: positions).text(for: graph, scores: scores)
      #expect(try InertMarkup.firstDanger(in: yEd) == nil, seed)
      let shown = try #require(XMLTree.root(of: yEd), seed).all.filter { $0.name == "y:NodeLabel" }.map(\.text)
      #expect(shown == labels(of: graph), seed)
      let cyjs = CytoscapeExporter(positions: positions).text(for: graph, scores: scores)
      #expect(!cyjs.contains("<"), seed)
      let object = try JSONSerialization.jsonObject(with: Data(cyjs.utf8)) as? [String: Any]
      let elements = try #require(object?["elements"] as? [String: [[String: Any]]], seed)
      let names = elements["nodes"]?.map { ($0["data"] as? [String: Any])?["name"] as? String }
      #expect(names == graph.nodes.map(\.nameInWords), seed)
      #expect(elements["edges"]?.count == graph.edges.count, seed)
    }
  }

  /// The names that programs show.
  private func labels(of graph: CooccurrenceGraph) -> [String] {
    graph.nodes.map { $0.nameInWords.withoutForbiddenCharacters }
  }

  @Test(arguments: seeds)
  func `random hostile graphs come out of Cypher and Neo4j's tables whole`(seeds: ClosedRange<UInt64>) {
    forEach(seeds) { graph, _, seed in
      let script = CypherExporter().text(for: graph, scores: [TestGraphs.strength(of: graph)])
      let found = try CypherStrings(script)
      let kinds = Neo4jLabel.kinds.flatMap { kind in graph.nodes.filter { $0.kind == kind } }
      #expect(found.values(of: "name") == kinds.map { $0.nameInWords.withoutForbiddenCharacters }, seed)
      #expect(found.values(of: "source").count == graph.edges.count, seed)
      #expect(found.statements == 1 + Set(graph.nodes.map(\.kind)).count + (graph.edges.isEmpty ? 0 : 1), seed)
      let nodes = try CSVTable(Neo4jExporter(.nodes).text(for: graph), isGuarded: false)
      #expect(nodes["name"] == graph.nodes.map(\.nameInWords.onOneLine), seed)
      #expect(nodes.raw.joined().allSatisfy { $0.onOneLine == $0 }, seed)
      let links = try CSVTable(Neo4jExporter(.links).text(for: graph), isGuarded: false)
      #expect(links[":START_ID"].count == graph.edges.count, seed)
    }
  }

  @Test(arguments: seeds)
  func `Graphviz reads DOT of random hostile graphs back, and draws their names`(seeds: ClosedRange<UInt64>) {
    forEach(seeds) { graph, _, seed in
      let dot = DOTExporter().text(for: graph, scores: [TestGraphs.strength(of: graph)])
      let identifiers = PortableIdentifiers(of: graph)
      let svg = String(
        decoding: try GraphvizRenderer.shared.render(dot, layout: .neato, format: .svg), as: UTF8.self)
      #expect(try InertMarkup.firstDanger(in: svg) == nil, seed)
      let groups = try #require(XMLTree.root(of: svg), seed).all.filter { $0.attributes["class"] == "node" }
      let names = groups.map { $0.children(named: "title").first?.text }
      #expect(names == graph.nodes.indices.map { identifiers[$0] }, seed)
      let texts = groups.map { group in group.all.filter { $0.name == "text" }.map(\.text).joined() }
      #expect(texts.map(letters) == graph.nodes.map { letters($0.label) }, seed)
      #expect(svg.components(separatedBy: "class=\"edge\"").count - 1 == graph.edges.count, seed)
    }
  }

  /// A text without white space, of which Graphviz makes what it likes, and what XML forbids.
  private func letters(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0.isAllowedInXML && !$0.properties.isWhitespace && $0.value != 0xA0 }))
  }

  @Test(arguments: seeds)
  func `diagrams of random hostile graphs are well-formed and run nothing`(seeds: ClosedRange<UInt64>) {
    forEach(seeds) { graph, generator, seed in
      let title = HostileText.random(using: &generator)
      let svg = try Diagram(graph, scores: [TestGraphs.strength(of: graph)], sizeBy: "strength", title: title).svg()
      #expect(try InertMarkup.firstDanger(in: svg) == nil, seed)
      let picture = try #require(XMLTree.root(of: svg), seed)
      #expect(picture.all.count { $0.attributes["class"] == "link" } == graph.edges.count, seed)
      #expect(picture.all.count { $0.attributes["class"]?.hasPrefix("node ") == true } == graph.nodes.count, seed)
    }
  }
}
