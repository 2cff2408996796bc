import Cooccurrence
import GraphAnalysis
import NewsText
import Testing

@testable import GraphExport

struct GEXFExporterTests {
  @Test func `the seeds' graph is written byte for byte as recorded`() throws {
    let text = GEXFExporter(generator: "Entente test", evidenceLimit: 1, positions: ["country.be": SIMD2(10, 20)])
      .text(for: SeedsGraph.graph, scores: [SeedsGraph.betweenness])
    try GoldenFile.expect(text, is: "seeds.gexf")
  }

  @Test func `each version has its own namespaces`() throws {
    for (version, space) in [
      (GEXFExporter.Version.v12, "http://www.gexf.net/1.2draft"), (.v13, "http://gexf.net/1.3"),
    ] {
      let root = try #require(XMLTree.root(of: GEXFExporter(version: version).text(for: SeedsGraph.graph)))
      #expect(root.attributes["xmlns"] == space)
      #expect(root.attributes["xmlns:viz"] == space + "/viz")
      #expect(root.attributes["version"] == version.rawValue)
      let graph = try #require(root.children(named: "graph").first)
      #expect(graph.attributes == ["defaultedgetype": "undirected", "idtype": "string", "mode": "static"])
    }
  }

  @Test func `attributes are declared with their types, and no value is without a declaration`() throws {
    let root = try #require(
      XMLTree.root(of: GEXFExporter().text(for: SeedsGraph.graph, scores: [SeedsGraph.betweenness])))
    let declared = root.all.filter { $0.name == "attributes" }
    #expect(declared.map { $0.attributes["class"] } == ["node", "edge"])
    let types = declared[0].children.map { [$0.attributes["id"], $0.attributes["type"]] }
    #expect(
      types == [
        ["type", "string"], ["aliases", "string"], ["mentions", "integer"], ["articles", "integer"],
        ["first_date", "string"], ["last_date", "string"], ["betweenness", "double"],
      ])
    for (place, name) in ["node", "edge"].enumerated() {
      let ids = Set(declared[place].children.map { $0.attributes["id"] })
      let used = root.all.filter { $0.name == name }.flatMap(\.all).filter { $0.name == "attvalue" }
      #expect(!used.isEmpty && used.allSatisfy { ids.contains($0.attributes["for"]) })
      #expect(used.allSatisfy { $0.attributes["value"]?.isEmpty == false })
    }
  }

  @Test func `nodes have the colour, size, shape and place that Gephi shows`() throws {
    let exporter = GEXFExporter(sizeBy: "s", positions: ["person.n0": SIMD2(1.5, -2)])
    let scores = NodeScores(measure: "s", values: [1, 0, 0.25])
    let root = try #require(XMLTree.root(of: exporter.text(for: TestGraphs.chain(["a", "b", "c"]), scores: [scores])))
    // Sorted by identifier: country, organization, person.
    let nodes = root.all.filter { $0.name == "node" }
    func look(_ node: Int, _ name: String) -> [String: String]? {
      nodes[node].children(named: "viz:" + name).first?.attributes
    }
    // #E5A13D
    #expect(look(0, "color") == ["r": "229", "g": "161", "b": "61"])
    #expect(nodes.indices.map { look($0, "shape")?["value"] } == ["square", "triangle", "disc"])
    // Radii of circles of 96 points, of the least 24, and of a quarter of the area.
    #expect(nodes.indices.map { look($0, "size")?["value"] } == ["48", "12", "24"])
    #expect(look(2, "position") == ["x": "1.5", "y": "-2.0", "z": "0.0"])
    #expect(look(0, "position") == nil)
    let edge = try #require(root.all.first { $0.name == "edge" })
    #expect(edge.children(named: "viz:color").first?.attributes["a"] == "0.7")
    #expect(edge.children(named: "viz:thickness").first?.attributes["value"] == "6.2")
  }

  @Test func `a colour that is none is left out`() throws {
    var style = GraphStyle.standard
    style.person.fill = "\"/><script/>"
    let root = try #require(XMLTree.root(of: GEXFExporter(style: style).text(for: TestGraphs.chain(["a"]))))
    #expect(!root.all.contains { $0.name == "viz:color" || $0.name == "script" })
  }

  /// Three nodes over two months, as a timeline gives them.
  static let timeline: GEXFTimeline? = {
    let firsts = (1...3).compactMap { CalendarDate(year: 2016, month: $0, day: 1) }
    guard let january = GEXFSpell(from: firsts[0], until: firsts[1]),
      let february = GEXFSpell(from: firsts[1], until: firsts[2])
    else { return nil }
    return GEXFTimeline(
      nodes: [[january], [january, february], [february]],
      links: [[.init(january, 2)], [.init(january, 1), .init(february, 3.5)]],
      series: [.init("betweenness", values: [[.init(january, 0.5)], [.init(february, 1), .init(january, 0)]])])
  }()

  @Test(arguments: GEXFExporter.Version.allCases)
  func `a timeline is spells on nodes and links, and a weight that changes`(version: GEXFExporter.Version) throws {
    let timeline = try #require(GEXFExporterTests.timeline)
    let scores = NodeScores(measure: "betweenness", values: [0, 1, 0])
    let text = GEXFExporter(version: version, timeline: timeline).text(
      for: TestGraphs.chain(["a", "b", "c"]), scores: [scores])
    let root = try #require(XMLTree.root(of: text))
    let graph = try #require(root.children(named: "graph").first)
    #expect(graph.attributes["mode"] == "dynamic")
    #expect(graph.attributes["timeformat"] == "date")
    #expect(graph.attributes["timerepresentation"] == (version == .v13 ? "interval" : nil))
    #expect(graph.attributes["start"] == "2016-01-01")
    #expect(graph.attributes["end"] == "2016-03-01")
    let dynamic = graph.children(named: "attributes").filter { $0.attributes["mode"] == "dynamic" }
    #expect(dynamic.map { $0.children[0].attributes["title"] } == ["betweenness_2", "Weight"])
    let spells = root.all.filter { $0.name == "node" || $0.name == "edge" }.map { element in
      element.all.filter { $0.name == "spell" }.map { [$0.attributes["start"], $0.attributes["end"]] }
    }
    #expect(
      spells == [
        [["2016-01-01", "2016-02-01"]], [["2016-01-01", "2016-03-01"]], [["2016-02-01", "2016-03-01"]],
        [["2016-01-01", "2016-02-01"]], [["2016-01-01", "2016-03-01"]],
      ])
    let weights = root.all.filter { $0.name == "attvalue" && $0.attributes["for"] == "Weight" }
    #expect(weights.map { $0.attributes["value"] } == ["2.0", "1.0", "3.5"])
    let bounded = root.all.filter { $0.attributes["start"] != nil }
    #expect(bounded.allSatisfy { ($0.attributes["start"] ?? "") < ($0.attributes["end"] ?? "") })
  }

  @Test func `a timeline that is shorter than the graph leaves the rest without spells`() throws {
    let timeline = GEXFTimeline(nodes: [], links: [])
    let root = try #require(
      XMLTree.root(of: GEXFExporter(timeline: timeline).text(for: TestGraphs.chain(["a", "b"]))))
    #expect(!root.all.contains { $0.name == "spell" })
    #expect(root.all.count { $0.name == "node" } == 2)
  }

  @Test(arguments: HostileText.names)
  func `a hostile name is read back as it is, line breaks and tabs too`(name: String) throws {
    let root = try #require(XMLTree.root(of: GEXFExporter().text(for: TestGraphs.chain([name]))))
    let label = root.all.first { $0.name == "node" }?.attributes["label"]
    let kept = name.withoutForbiddenCharacters
    #expect(label == (kept.unicodeScalars.allSatisfy(\.properties.isWhitespace) ? "person.n0" : kept))
  }

  @Test func `an empty graph is a whole file`() throws {
    let root = try #require(XMLTree.root(of: GEXFExporter().text(for: TestGraphs.chain([]))))
    #expect(!root.all.contains { $0.name == "node" || $0.name == "edge" })
  }
}
