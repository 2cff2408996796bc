import Cooccurrence
import EntityRecognition
import GraphAnalysis
import Testing

@testable import GraphExport

struct DiagramOptionsTests {
  private let graph = TestGraphs.random(nodes: 50, sentences: 90, seed: 5)

  private func diagram(
    _ graph: CooccurrenceGraph, labelLimit: Int = .max, hyperlinks: [String: String] = [:]
  ) -> Diagram {
    Diagram(
      graph, scores: [TestGraphs.strength(of: graph)], sizeBy: "strength", labelLimit: labelLimit,
      hyperlinks: hyperlinks)
  }

  @Test(arguments: [0, 1, 40, 50, 1000])
  func `as many names are written as are asked for, and the legend says which`(limit: Int) throws {
    let diagram = diagram(graph, labelLimit: limit)
    let named = diagram.nodes.filter { !$0.lines.isEmpty }
    #expect(named.count == min(50, limit))
    #expect(named.map(\.index) == diagram.nodes.prefix(limit).map(\.index))
    let svg = try diagram.svg()
    let root = try #require(XMLTree.root(of: svg))
    let legend = root.all.filter { $0.attributes["id"]?.hasPrefix("legend-extent") == true }.flatMap(\.all).map(\.text)
      .joined(separator: " ")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(legend.contains("Names: the \(limit) of the greatest strength.") == (limit == 1 || limit == 40))
    #expect(legend.contains("No names.") == (limit == 0))
    // Who has no name has a tooltip.
    let symbols = root.all.filter { $0.attributes["class"]?.hasPrefix("node ") == true }
    #expect(symbols.count { $0.children.first?.name == "title" } == 50)
  }

  @Test func `a node links to its page, by its symbol and by its name`() throws {
    let id = graph.nodes[0].id
    let hostile = "https://example.org/?a=1&b=\"><script>alert(1)</script>"
    let diagram = diagram(
      graph,
      hyperlinks: [id: "https://www.wikidata.org/wiki/Q22316", graph.nodes[1].id: hostile, "nobody": "https://a.b/"])
    let root = try #require(XMLTree.root(of: try diagram.svg()))
    let links = root.all.filter { $0.name == "a" }
    let first = root.all.filter { $0.attributes["id"] == id || $0.attributes["id"] == id + ".label" }
    for group in first {
      let link = try #require(group.children(named: "a").first)
      #expect(link.attributes == ["href": "https://www.wikidata.org/wiki/Q22316"])
      #expect(link.children.contains { $0.name == "text" || $0.name == "path" || $0.name == "ellipse" })
    }
    #expect(!first.isEmpty && links.contains { $0.attributes["href"] == hostile })
    #expect(!root.all.contains { $0.name == "script" })
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "//example.org", "example.org", "",
    " https://a.b", "https://a b", "file:///etc/passwd", "https://a\u{0}b", "vbscript:x", "http:/x",
  ])
  func `what is no web address makes no link`(address: String) throws {
    let diagram = diagram(graph, hyperlinks: [graph.nodes[0].id: address])
    #expect(diagram.hyperlinks.isEmpty)
    #expect(!(try diagram.svg()).contains("<a "))
  }

  @Test func `a graph that knows neither kinds nor weights is drawn plainly`() throws {
    let nodes = (0..<12).map { CooccurrenceGraph.Node(id: "n\($0)", label: "Node \($0)", kind: nil) }
    let edges = (1..<12).map { CooccurrenceGraph.Edge(source: 0, target: UInt32($0), weight: 1) }
    let graph = CooccurrenceGraph(
      nodes: nodes, edges: edges, provenance: CooccurrenceGraph.Provenance(window: ""))
    let diagram = diagram(graph)
    let root = try #require(XMLTree.root(of: try diagram.svg()))
    #expect(!root.all.contains { $0.attributes["id"]?.hasPrefix("legend-kinds") == true })
    let symbols = root.all.filter { $0.attributes["class"] == "node unknown" }
    #expect(symbols.count { !$0.children(named: "ellipse").isEmpty } == 12)
    // Equal weights say nothing, and lines are thin.
    let widths = root.all.filter { $0.attributes["class"] == "link" }.flatMap { $0.children(named: "path") }
      .compactMap { Double($0.attributes["stroke-width"] ?? "1") }
    #expect(widths.count == 11 && widths.allSatisfy { $0 < 2 })
    #expect(root.all.first { $0.attributes["id"] == "legend-links" }?.words.contains("Links: weight") == true)
    #expect(diagram.descriptionInWords.hasPrefix("A network of 12 nodes and 11 links between them."))
  }

  @Test func `there are three steps of size and of width wherever values allow it`() throws {
    for graph in [SeedsGraph.graph, self.graph, TestGraphs.random(nodes: 150, sentences: 900, seed: 3)] {
      let diagram = diagram(graph)
      for (name, count) in [("sizes", 3), ("links", 3)] {
        let block = try #require(diagram.legend.first { $0.name == name })
        switch block.content {
        case .circles(let steps):
          #expect(steps.count == count)
          #expect(steps.map(\.diameter) == steps.map(\.diameter).sorted(by: >))
        case .rows(let rows):
          #expect(rows.count == count)
          #expect(rows.allSatisfy { $0.lines.joined().contains { $0.isNumber } })
        }
      }
    }
  }
}
