import Cooccurrence
import EntityRecognition
import GraphAnalysis
import GraphvizRendering
import Testing

@testable import GraphExport

struct ChangeDiagramTests {
  /// Belgium is new, Ukraine is gone; Russia and Syria are on both sides, and their link grows.
  private let report: ComparisonReport = {
    func graph(_ countries: [(String, Int)], _ links: [(Int, Int, Double)]) -> CooccurrenceGraph {
      let made = CooccurrenceGraph.Provenance(articleCount: 2, sentenceCount: 1000, windowCount: 1000)
      return CooccurrenceGraph(
        nodes: countries.map { name, mentions in
          CooccurrenceGraph.Node(
            id: "country.\(name.lowercased())", label: name, kind: .country, mentionCount: mentions, articleCount: 1,
            windowCount: mentions)
        },
        edges: links.map { CooccurrenceGraph.Edge(source: UInt32($0.0), target: UInt32($0.1), weight: $0.2) },
        provenance: made)
    }
    let before = graph([("Russia", 9), ("Syria", 9), ("Ukraine", 4)], [(0, 1, 2), (0, 2, 4)])
    let after = graph([("Belgium", 3), ("Russia", 9), ("Syria", 9)], [(0, 1, 3), (1, 2, 8)])
    let counts = (
      LinkCounts(sentences: [2, 4], articles: [1, 1]), LinkCounts(sentences: [3, 8], articles: [1, 1])
    )
    let comparison = GraphComparison(
      before: ComparedGraph(before, counts: counts.0), after: ComparedGraph(after, counts: counts.1))
    return ComparisonReport(
      comparison, ranks: [], similarity: comparison.similarity(), test: .failure(.noEvidence),
      before: ComparisonReport.Side(name: "December", source: "news"),
      after: ComparisonReport.Side(name: "March", source: "news"))
  }()

  private func pictures() throws -> [XMLTree.Element] {
    let pictures = ChangeDiagram(report)
    let places = try GraphvizRenderer.shared.placements(of: pictures.diagram.layoutDOT, layout: .neato)
    let positions = Dictionary(uniqueKeysWithValues: places.map { ($0.name, SIMD2($0.x, $0.y)) })
    return try pictures.pages(around: positions).map { page in
      let svg = try GraphvizRenderer.shared.render(page.dot, layout: .pinned, format: .svg)
      return try #require(XMLTree.root(of: page.accessible(svg: String(decoding: svg, as: UTF8.self))))
    }
  }

  private func element(_ id: String, in root: XMLTree.Element) -> XMLTree.Element? {
    root.all.first { $0.attributes["id"] == id }
  }

  /// The middle of what is drawn for a node, whatever it is made of.
  private func center(of element: XMLTree.Element) -> SIMD2<Double>? {
    var numbers: [Double] = []
    for shape in element.all where ["path", "polygon"].contains(shape.name) {
      let text = (shape.attributes["d"] ?? "") + (shape.attributes["points"] ?? "")
      numbers += text.split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
    }
    let xs = stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] }
    let ys = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] }
    guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else { return nil }
    return SIMD2(left + right, top + bottom) / 2
  }

  @Test func `everybody has one place in all three pictures, and the pages one size`() throws {
    let pictures = try pictures()
    #expect(pictures.count == 3 && Set(pictures.map { $0.attributes["viewBox"] }).count == 1)
    var compared = 0
    for name in ["belgium", "russia", "syria", "ukraine"] {
      let centers = pictures.compactMap { element("country.\(name)", in: $0) }.compactMap(center)
      #expect(centers.count == (name == "russia" || name == "syria" ? 3 : 2))
      for other in centers.dropFirst() {
        #expect(abs(other.x - centers[0].x) <= 0.01 && abs(other.y - centers[0].y) <= 0.01, "\(name)")
        compared += 1
      }
    }
    #expect(compared == 6)
  }

  @Test func `a side shows what it has, with its own weights`() throws {
    let pictures = try pictures()
    #expect(element("country.belgium", in: pictures[0]) == nil && element("country.ukraine", in: pictures[1]) == nil)
    #expect(pictures[0].children(named: "title").first?.text == "December, 2 articles, 3 entities, 2 links")
    let widths = try pictures.prefix(2).map { picture in
      let path = try #require(element("country.russia--country.syria", in: picture)?.children(named: "path").first)
      return Double(path.attributes["stroke-width"] ?? "1") ?? 1
    }
    #expect(widths[0] < widths[1])
    #expect(element("legend-kinds-1-text", in: pictures[0])?.words.contains("3 countries") == true)
  }

  @Test func `added is blue and ringed, removed orange, dashed and hollow, kept grey`() throws {
    let change = try pictures()[2]
    let belgium = try #require(element("country.belgium", in: change))
    let ring = belgium.children(named: "path").map { $0.attributes["stroke"] ?? "" }
    #expect(ring.count == 2)
    let ukraine = try #require(element("country.ukraine", in: change)?.children(named: "path").first)
    #expect(ukraine.attributes["stroke-dasharray"] != nil && ukraine.attributes["fill"] == "#ffffff")
    // Mentions of Russia and Syria are 9 of 1,000 on both sides: the same, so not paler.
    let russia = try #require(element("country.russia", in: change)?.children(named: "path").first)
    #expect(russia.attributes["fill"] == "#6b7280")
    let link = try #require(element("country.russia--country.ukraine", in: change)?.children(named: "path").first)
    #expect(link.attributes["stroke"]?.hasPrefix("#d55e00") == true && link.attributes["stroke-dasharray"] != nil)
    let added = try #require(element("country.belgium--country.russia", in: change)?.children(named: "path").first)
    #expect(added.attributes["stroke"]?.hasPrefix("#0072b2") == true && added.attributes["stroke-dasharray"] == nil)
  }

  @Test func `what became of everything stands in tooltips and in the footer`() throws {
    let change = try pictures()[2]
    let link = try #require(element("country.russia--country.syria", in: change))
    // scipy 1.17: stats.false_discovery_control([stats.fisher_exact([[a, 1000 - a], [b, 1000 - b]])[1]
    //   for a, b in ((2, 8), (4, 0), (0, 3))])[0] == 0.18693736
    #expect(
      link.children(named: "title").first?.text
        == "Russia – Syria: ▲ stronger, weight 2 → 8 (2 → 8 per 1,000 sentences), q = 0.187")
    #expect(
      change.children(named: "desc").first?.text
        == "Entities: 1 new, 1 gone, 2 the same. Links: 1 new, 1 gone, 1 ▲ stronger. "
        + "No change of a link is beyond chance (q < 0.05).")
    #expect(element("footer", in: change)?.words.contains("Entities: 1 new, 1 gone, 2 the same.") == true)
    #expect(element("title", in: change)?.words.contains("What changed from December to March") == true)
  }
}
