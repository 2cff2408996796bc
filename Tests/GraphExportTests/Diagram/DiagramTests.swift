import Cooccurrence
import GraphAnalysis
import GraphvizRendering
import Testing

@testable import GraphExport

struct DiagramTests {
  /// Graphs of all sizes, with who is expected to be drawn.
  static let graphs: [(name: String, graph: CooccurrenceGraph)] = [
    ("seeds", SeedsGraph.graph), ("30 nodes", TestGraphs.random(nodes: 30, sentences: 40, seed: 30)),
    ("60 nodes", TestGraphs.random(nodes: 60, sentences: 110, seed: 60)),
    ("150 nodes", TestGraphs.random(nodes: 150, sentences: 500, seed: 150)),
    ("hostile", TestGraphs.chain(HostileText.names)), ("nothing", TestGraphs.chain([])),
    ("one node", TestGraphs.chain(["John Kerry"])), ("two nodes", TestGraphs.chain(["John Kerry", "Syria"])),
    ("no links", CooccurrenceGraph(nodes: TestGraphs.chain((1...25).map { "Name \($0)" }).nodes, edges: [])),
    ("no names", TestGraphs.chain(["", " ", "\u{1}"])),
  ]

  /// The pictures of the graphs, drawn once for all tests.
  private static let pictures = graphs.map { _, graph in
    Result {
      try Diagram(graph, scores: [TestGraphs.strength(of: graph)], sizeBy: "strength", title: "Who & <whom>").svg()
    }
  }

  private func diagram(_ graph: CooccurrenceGraph) -> Diagram {
    Diagram(graph, scores: [TestGraphs.strength(of: graph)], sizeBy: "strength", title: "Who & <whom>")
  }

  @Test(arguments: graphs.indices)
  func `the picture is well-formed, speaks, and holds every node and link it says it holds`(index: Int) throws {
    let diagram = diagram(DiagramTests.graphs[index].graph)
    let svg = try DiagramTests.pictures[index].get()
    let root = try #require(XMLTree.root(of: svg))
    #expect(root.attributes["role"] == "img")
    let title = try #require(root.children(named: "title").first)
    #expect(root.attributes["aria-labelledby"]?.contains(title.attributes["id"] ?? "?") == true)
    #expect(title.text.hasPrefix("Who & <whom>"))
    #expect(
      try #require(root.children(named: "desc").first).text == diagram.descriptionInWords.withoutForbiddenCharacters)

    func groups(_ className: String) -> [XMLTree.Element] {
      root.all.filter { $0.attributes["class"]?.split(separator: " ").first == className[...] }
    }
    #expect(groups("node").count == diagram.nodes.count)
    #expect(groups("link").count == diagram.links.count)
    #expect(groups("edge").isEmpty)
    let identifiers = PortableIdentifiers(of: diagram.graph)
    for node in diagram.nodes {
      let group = try #require(groups("node").first { $0.attributes["id"] == identifiers[node.index] })
      let words = diagram.words(for: node).withoutForbiddenCharacters
      #expect(group.children(named: "title").first?.text == words)
    }
    let tooltips = Set(groups("link").compactMap { $0.children(named: "title").first?.text })
    for link in diagram.links {
      #expect(tooltips.contains(diagram.graph.words(forEdge: link.index).withoutForbiddenCharacters))
    }
    if diagram.nodes.isEmpty {
      #expect(svg.contains("No entities were found."))
    } else {
      #expect(root.all.contains { $0.attributes["id"] == "legend-kinds" })
      #expect(root.all.contains { $0.attributes["id"] == "legend-extent" })
      #expect(root.all.contains { $0.attributes["id"] == "legend-sizes" } == !diagram.links.isEmpty)
      #expect(root.all.contains { $0.attributes["id"] == "legend-links" } == !diagram.links.isEmpty)
    }
    #expect(root.all.contains { $0.attributes["id"] == "footer" })
  }

  @Test(arguments: graphs.indices)
  func `nothing in the picture can run or load anything`(index: Int) throws {
    let root = try #require(XMLTree.root(of: try DiagramTests.pictures[index].get()))
    let allowed: Set = ["svg", "title", "desc", "g", "polygon", "path", "ellipse", "text", "polyline"]
    for element in root.all {
      #expect(allowed.contains(element.name))
      #expect(!element.attributes.keys.contains { $0.hasPrefix("on") || $0.contains("href") || $0 == "style" })
      #expect(!element.attributes.values.contains { $0.contains("url(") })
    }
    let ids = root.all.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
  }

  @Test(
    arguments: graphs.indices.map { ($0, LayoutEngine.neato) }
      + [(0, .sfdp), (1, .sfdp), (0, .dot), (3, .dot), (4, .dot), (0, .circo), (1, .circo), (0, .twopi), (1, .fdp)])
  func `no two names or symbols overlap, and all lie on the page`(index: Int, layout: LayoutEngine) throws {
    let diagram = diagram(DiagramTests.graphs[index].graph)
    let places = try GraphvizRenderer.shared.placements(of: diagram.layoutDOT, layout: layout)
    let positions = Dictionary(uniqueKeysWithValues: places.map { ($0.name, SIMD2($0.x, $0.y)) })
    let identifiers = PortableIdentifiers(of: diagram.graph)
    #expect(places.allSatisfy { place in diagram.nodes.contains { identifiers[$0.index] == place.name } })
    let placement = DiagramPlacement(
      nodes: diagram.nodes, links: diagram.links.map { ($0.source, $0.target) },
      positions: diagram.nodes.map { positions[identifiers[$0.index]] }, isTurnable: layout != .dot)
    #expect(placement.boxes.count == diagram.nodes.count)
    for (right, box) in placement.boxes.enumerated() {
      #expect(box.origin.x > -0.01 && box.origin.y > -0.01)
      #expect(box.corner.x < placement.size.x + 0.01 && box.corner.y < placement.size.y + 0.01)
      for left in 0..<right { #expect(!placement.boxes[left].overlaps(box)) }
    }
  }

  @Test func `the page has room for everything, with a margin`() throws {
    for picture in DiagramTests.pictures {
      let root = try #require(XMLTree.root(of: try picture.get()))
      let width = try #require(root.attributes["width"].flatMap(Double.init))
      let height = try #require(root.attributes["height"].flatMap(Double.init))
      for text in root.all where text.name == "text" {
        let x = try #require(text.attributes["x"].flatMap(Double.init))
        let y = try #require(text.attributes["y"].flatMap(Double.init))
        let size = try #require(text.attributes["font-size"].flatMap(Double.init))
        let isBold = text.attributes["font-weight"] == "bold"
        // As wide as it comes out in a font that runs wider than Helvetica by all the slack there is.
        let wide = TextMeasure.width(of: text.text, bold: isBold) * size
        let left = text.attributes["text-anchor"] == "middle" ? x - wide / 2 : x
        #expect(left >= 0 && left + wide <= width + 0.01)
        #expect(y - size >= -height && y <= 0)
      }
    }
  }

  @Test func `area is in proportion to the score, for every shape`() throws {
    let diagram = SeedsGraph.diagram(by: "strength")
    let sizing = diagram.sizing
    for node in diagram.nodes {
      let area =
        switch node.shape {
        case .circle: Double.pi / 4 * node.symbol.x * node.symbol.y
        case .roundedSquare: node.symbol.x * node.symbol.y
        case .hexagon: 0.75 * node.symbol.x * node.symbol.y
        case .diamond: node.symbol.x * node.symbol.y / 2
        }
      let share = max(sizing.smallestValue, sizing.value(ofNode: node.index)) / sizing.greatestValue
      let expected = Double.pi / 4 * sizing.greatestDiameter * sizing.greatestDiameter * share
      #expect(abs(area / expected - 1) < 1e-3)
    }
  }

  @Test func `the strongest links are drawn last, the widest and the least transparent`() throws {
    let root = try #require(XMLTree.root(of: try SeedsGraph.diagram(by: "strength").svg()))
    let links = root.all.filter { $0.attributes["class"] == "link" }
    let paths = links.compactMap { $0.children(named: "path").first }
    let widths = paths.compactMap { $0.attributes["stroke-width"].flatMap(Double.init) }
    let opacities = paths.compactMap { $0.attributes["stroke-opacity"].flatMap(Double.init) }
    #expect(widths.count == 69)
    #expect(widths == widths.sorted())
    #expect(opacities == opacities.sorted())
    #expect(links.last?.attributes["id"] == "country.ru--country.us")
    #expect(links.last?.children(named: "title").first?.text == "Russia – United States: 25 sentences")
  }

  @Test func `a large graph is drawn in part, and the picture says how much`() throws {
    let graph = TestGraphs.random(nodes: 412, sentences: 3000, seed: 4)
    let diagram = diagram(graph)
    #expect(diagram.nodes.count == 60)
    #expect(diagram.links.count == 150)
    let strength = TestGraphs.strength(of: graph).values
    let drawn = Set(diagram.nodes.map(\.index))
    let least = diagram.nodes.map { strength[$0.index] }.min() ?? 0
    #expect(graph.nodes.indices.allSatisfy { drawn.contains($0) || strength[$0] <= least })
    // Whoever has a link to somebody drawn is drawn with one.
    let linked = Set(diagram.links.flatMap { [$0.source, $0.target] })
    #expect(linked.count == 60)
    let svg = try diagram.svg()
    #expect(diagram.extent == "60 of 412 entities drawn, 150 of \(graph.edges.count.grouped) links.")
    #expect(svg.contains(">60 of 412 entities"))
  }

  @Test func `the page writes the letters of an SVG file itself, so that no font of the machine moves them`() throws {
    let page = SeedsGraph.diagram(by: "strength").page(around: [:])
    #expect(!page.dot.contains("Russia") && page.dot(resolution: nil).contains("label=\"Russia\""))
    let drawn = try GraphvizRenderer.shared.render(page.dot, layout: .pinned, format: .svg)
    let svg = String(decoding: drawn, as: UTF8.self)
    #expect(!svg.contains("<text"))
    #expect(page.accessible(svg: svg).contains(">Russia</text>"))
  }

  @Test func `the same graph gives the same bytes`() throws {
    let first = try SeedsGraph.diagram(by: "betweenness").svg(layout: .sfdp)
    _ = try diagram(TestGraphs.random(nodes: 20, sentences: 30, seed: 9)).svg(layout: .sfdp)
    #expect(try SeedsGraph.diagram(by: "betweenness").svg(layout: .sfdp) == first)
  }

  @Test func `the description says who and what is most important`() {
    let words = SeedsGraph.diagram(by: "strength").descriptionInWords
    #expect(words.hasPrefix("A network of 8 people, 7 countries and 4 organizations and 69 links between them."))
    #expect(words.contains("The greatest strength: Russia ("))
    #expect(words.contains("Russia – United States: 25 sentences"))
  }

  @Test func `dates and articles stand below the title`() {
    #expect(SeedsGraph.diagram(by: "strength").dates == "15 December 2015 – 24 March 2016 · 3 articles, 1 undated")
    #expect(Diagram(TestGraphs.chain([])).dates == "")
  }

  @Test(arguments: [OutputFormat.png, .pdf])
  func `the page comes out in other formats too`(format: OutputFormat) throws {
    let page = SeedsGraph.diagram(by: "strength").page(around: [:])
    #expect(try GraphvizRenderer.shared.render(page.dot, layout: .pinned, format: format).count > 5000)
  }
}
