import Cooccurrence
import GraphAnalysis
import Testing

@testable import GraphExport

struct YEdExporterTests {
  @Test func `the seeds' graph is written byte for byte as recorded`() throws {
    let text = YEdExporter(generator: "Entente test", evidenceLimit: 1, positions: ["country.be": SIMD2(10, 20)]).text(
      for: SeedsGraph.graph, scores: [SeedsGraph.betweenness])
    try GoldenFile.expect(text, is: "seeds.yed.graphml")
  }

  // The structure is that of files of graphs that yEd saves: one y:ShapeNode with Geometry, Fill, BorderStyle, NodeLabel and
  // Shape under a key of yfiles.type "nodegraphics", one y:PolyLineEdge under one of "edgegraphics".
  @Test func `every node and link has what yEd draws, under keys of its own`() throws {
    let text = YEdExporter().text(for: SeedsGraph.graph, scores: [SeedsGraph.betweenness])
    let root = try #require(XMLTree.root(of: text))
    #expect(root.attributes["xmlns:y"] == "http://www.yworks.com/xml/graphml")
    let keys = root.children(named: "key").filter { $0.attributes["yfiles.type"] != nil }
    #expect(keys.map { $0.attributes["yfiles.type"] } == ["nodegraphics", "edgegraphics"])
    #expect(keys.allSatisfy { $0.attributes["attr.name"] == nil })
    let graph = try #require(root.children(named: "graph").first)
    for node in graph.children(named: "node") {
      let data = node.children(named: "data").filter { $0.attributes["key"] == keys[0].attributes["id"] }
      let shape = try #require(data.first?.children(named: "y:ShapeNode").first)
      #expect(shape.children.map(\.name) == ["y:Geometry", "y:Fill", "y:BorderStyle", "y:NodeLabel", "y:Shape"])
      #expect(shape.children[0].attributes["x"] == nil)
    }
    for edge in graph.children(named: "edge") {
      let data = edge.children(named: "data").filter { $0.attributes["key"] == keys[1].attributes["id"] }
      let line = try #require(data.first?.children(named: "y:PolyLineEdge").first)
      #expect(line.children.map(\.name) == ["y:LineStyle", "y:Arrows", "y:BendStyle"])
      #expect(line.children[1].attributes == ["source": "none", "target": "none"])
    }
  }

  @Test func `kinds differ in shape, and a place is the upper left corner, counted downwards`() throws {
    let exporter = YEdExporter(positions: ["person.n0": SIMD2(100, 50), "country.n1": SIMD2(0, .nan)])
    let root = try #require(XMLTree.root(of: exporter.text(for: TestGraphs.chain(["a", "b", "c"]))))
    // Sorted by identifier: country, organization, person.
    let shapes = root.all.filter { $0.name == "y:Shape" }.map { $0.attributes["type"] }
    #expect(shapes == ["roundrectangle", "hexagon", "ellipse"])
    let places = root.all.filter { $0.name == "y:Geometry" }.map(\.attributes)
    // A circle of 48 points, where nothing is measured: 100 - 24 and -50 - 24.
    #expect(places[2] == ["height": "48", "width": "48", "x": "76", "y": "-74"])
    #expect(places[0]["x"] == nil && places[1]["x"] == nil)
  }

  @Test(arguments: ["<html><b>bold</b>", " <HTML><img src='http://example.org/x'>"])
  func `a name that yEd would show as a page is shown as a name`(name: String) throws {
    let root = try #require(XMLTree.root(of: YEdExporter().text(for: TestGraphs.chain([name]))))
    let label = try #require(root.all.first { $0.name == "y:NodeLabel" })
    #expect(label.text == "\u{200B}" + name)
  }

  @Test func `other readers find the same data as in GraphML, and nothing else`() throws {
    let text = YEdExporter(generator: "Entente test").text(for: SeedsGraph.graph, scores: [SeedsGraph.betweenness])
    let file = try GraphFile(bytes: Array(text.utf8), name: "test")
    #expect(file.graph.nodes == SeedsGraph.graph.nodes)
    #expect(file.graph.edges == SeedsGraph.graph.edges)
    #expect(file.scores == [SeedsGraph.betweenness])
  }
}
