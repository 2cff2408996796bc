import Cooccurrence
import GraphAnalysis
import GraphvizRendering
import Testing

@testable import GraphExport

struct DOTExporterTests {
  @Test func `the seeds' graph is written byte for byte as recorded`() throws {
    let text = DOTExporter(sizeBy: "strength").text(
      for: SeedsGraph.graph, scores: [SeedsGraph.betweenness, SeedsGraph.strength])
    try GoldenFile.expect(text, is: "seeds.dot")
  }

  @Test(arguments: [
    (#"plain"#, #""plain""#), (#"a\b"#, #""a\\b""#), (#"ends\"#, #""ends\\""#), (#"say "x""#, #""say \"x\"""#),
    ("two\nlines", #""two\nlines""#), ("AT&T", #""AT&amp;T""#), ("<b>", #""<b>""#), ("", #""""#), ("node", #""node""#),
    ("a\u{0}\u{1}\u{FFFE}b", #""ab""#), (#"\N"#, #""\\N""#),
  ])
  func `text is quoted so that Graphviz shows it as it is`(text: String, quoted: String) {
    #expect(text.quotedForDOT == quoted)
  }

  @Test(arguments: HostileText.names)
  func `a hostile name is shown as it is`(name: String) throws {
    let dot = DOTExporter().text(for: TestGraphs.chain([name, "other"]))
    let svg = String(
      decoding: try GraphvizRenderer.shared.render(dot, layout: .neato, format: .svg), as: UTF8.self)
    let root = try #require(XMLTree.root(of: svg))
    let groups = root.all.filter { $0.attributes["class"] == "node" }
    #expect(groups.count == 2)
    #expect(root.all.count { $0.attributes["class"] == "edge" } == 1)
    let shown = try #require(groups.first { $0.children(named: "title").first?.text == "person.n0" })
    let text = shown.all.filter { $0.name == "text" }.map(\.text).joined(separator: "\n")
    // Graphviz writes spaces as no-break spaces, and lines as texts of their own.
    func plain(_ text: String) -> String {
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.filter { $0.isAllowedInXML && !$0.properties.isWhitespace && $0.value != 0xA0 }))
    }
    #expect(plain(text) == plain(name))
  }

  @Test(arguments: ["node", "Graph", "a b", "1a", #"a\"#, #"a""#, "a:b", "é", "", "<b>", "ok.but-fine_2"])
  func `an identifier of another program's graph becomes one that every reader takes`(id: String) throws {
    let nodes = [id, "x_a_20_b", "z"].map { CooccurrenceGraph.Node(id: $0, label: $0, kind: nil) }
    let graph = CooccurrenceGraph(nodes: nodes, edges: [.init(source: 0, target: 2, weight: 1)])
    let identifiers = PortableIdentifiers(of: graph)
    let all = graph.nodes.indices.map { identifiers[$0] }
    #expect(Set(all).count == 3)
    #expect(all.allSatisfy(PortableIdentifiers.isPortable))
    #expect(PortableIdentifiers.isPortable(id) == all.contains(id))
    let names = try GraphvizRenderer.shared.placements(of: DOTExporter().text(for: graph), layout: .neato).map(\.name)
    #expect(names == all)
  }

  @Test func `an empty graph is a graph`() throws {
    let dot = DOTExporter().text(for: TestGraphs.chain([]))
    #expect(try GraphvizRenderer.shared.placements(of: dot, layout: .neato).isEmpty)
  }

  @Test func `a number with an exponent is one that DOT reads`() throws {
    let graph = TestGraphs.chain(["Kenya", "Peru"])
    let scores = [NodeScores(measure: "closeness", values: [2.5767882910740052e-05, 1e300])]
    let text = DOTExporter().text(for: graph, scores: scores)
    #expect(text.contains("closeness=\"2.5767882910740052e-05\"") && text.contains("closeness=\"1e+300\""))
    #expect(try GraphvizRenderer.shared.placements(of: text, layout: .neato).count == 2)
  }
}
