import Cooccurrence
import GraphvizRendering
import Testing

@testable import GraphExport

struct DiagramVariationTests {
  private let union = SeedsGraph.diagram(by: "strength")

  /// Before, after and what changed: Ukraine is gone, Belgium is new.
  let variations = [
    Diagram.Variation(
      title: "Before", subtitle: "15 December 2015", note: "Counted in one article.",
      nodes: ["country.be": Diagram.Appearance(isHidden: true)]),
    Diagram.Variation(
      title: "After: a title so long that it takes more than one line of the page, because it names every country",
      subtitle: "24 March 2016", nodes: ["country.ua": Diagram.Appearance(isHidden: true)],
      links: [Diagram.Ends("country.us", "country.ru"): Diagram.Appearance(weight: 1)]),
    Diagram.Variation(
      title: "What changed", subtitle: "15 December 2015 to 24 March 2016", description: "Two countries changed.",
      nodes: [
        "country.be": Diagram.Appearance(color: "#0072B2", words: "Belgium: added"),
        "country.ua": Diagram.Appearance(color: "#D55E00", isHollow: true, isDashed: true, words: "Ukraine: removed"),
        "country.sy": Diagram.Appearance(color: "#6B7280", isPale: true),
      ],
      links: [
        Diagram.Ends("country.ru", "country.us"): Diagram.Appearance(
          color: "#D55E00", isDashed: true, words: "Russia – United States: ▼ weaker, 25 to 3 sentences")
      ],
      key: [
        Diagram.KeyEntry(Diagram.Appearance(color: "#0072B2"), "added"),
        Diagram.KeyEntry(Diagram.Appearance(color: "#D55E00", isHollow: true, isDashed: true), "removed"),
        Diagram.KeyEntry(Diagram.Appearance(color: "#6B7280"), "kept"),
      ]),
  ]

  private func pictures() throws -> [XMLTree.Element] {
    let places = try GraphvizRenderer.shared.placements(of: union.layoutDOT, layout: .neato)
    let pages = union.pages(
      of: variations, around: Dictionary(uniqueKeysWithValues: places.map { ($0.name, SIMD2($0.x, $0.y)) }))
    return try pages.map { page in
      let svg = try GraphvizRenderer.shared.render(page.dot, layout: .pinned, format: .svg)
      return try #require(XMLTree.root(of: page.accessible(svg: String(decoding: svg, as: UTF8.self))))
    }
  }

  private func element(_ id: String, in root: XMLTree.Element) -> XMLTree.Element? {
    root.all.first { $0.attributes["id"] == id }
  }

  /// Every coordinate of an element's shape, in the order in which they are written.
  private func coordinates(of element: XMLTree.Element) -> [Double] {
    element.all.filter { ["ellipse", "path", "polygon"].contains($0.name) }.flatMap { shape in
      ["cx", "cy", "rx", "ry", "d", "points"].flatMap { name in
        (shape.attributes[name] ?? "").split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
      }
    }
  }

  @Test func `pages of variations have one size, and everything on them one place`() throws {
    let pictures = try pictures()
    #expect(Set(pictures.map { $0.attributes["viewBox"] }).count == 1)
    #expect(Set(pictures.map { $0.attributes["width"] }).count == 1)
    let identifiers = PortableIdentifiers(of: union.graph)
    let names = union.nodes.map { identifiers[$0.index] }
    let links = union.links.map { link in
      "\(identifiers[union.nodes[link.source].index])--\(identifiers[union.nodes[link.target].index])"
    }
    var compared = 0
    for name in names + names.map({ $0 + ".label" }) + links {
      let shapes = pictures.compactMap { element(name, in: $0) }.map(coordinates)
      guard let first = shapes.first else { continue }
      for other in shapes.dropFirst() {
        try #require(other.count == first.count && !first.isEmpty)
        #expect(zip(first, other).allSatisfy { abs($0 - $1) <= 0.01 })
        compared += 1
      }
    }
    // 19 symbols and 69 links, of which a few are hidden on one of three pages.
    #expect(compared > 150)
  }

  @Test func `what is hidden is not drawn, nor are its links`() throws {
    let pictures = try pictures()
    #expect(element("country.be", in: pictures[0]) == nil && element("country.ua", in: pictures[0]) != nil)
    #expect(element("country.ua", in: pictures[1]) == nil && element("country.be", in: pictures[1]) != nil)
    for (picture, absent) in [(pictures[0], "country.be"), (pictures[1], "country.ua")] {
      #expect(!picture.all.contains { $0.attributes["id"]?.contains(absent) == true })
    }
    #expect(pictures[2].all.count { $0.attributes["class"]?.hasPrefix("node ") == true } == 19)
  }

  @Test func `an appearance shows in colour, outline, width and words`() throws {
    let pictures = try pictures()
    let added = try #require(element("country.be", in: pictures[2]))
    #expect(added.children(named: "title").first?.text == "Belgium: added")
    #expect(added.children(named: "path").first?.attributes["fill"] == "#0072b2")
    let removed = try #require(element("country.ua", in: pictures[2])?.children(named: "path").first)
    #expect(removed.attributes["fill"] == "#ffffff" && removed.attributes["stroke"] == "#d55e00")
    #expect(removed.attributes["stroke-dasharray"] != nil)
    let link = "country.ru--country.us"
    let widths = try pictures.map { picture in
      let path = try #require(element(link, in: picture)?.children(named: "path").first)
      return Double(path.attributes["stroke-width"] ?? "1") ?? 0
    }
    #expect(widths[1] < widths[0] && widths[0] == widths[2])
    let weaker = try #require(element(link, in: pictures[2]))
    #expect(weaker.children(named: "title").first?.text == "Russia – United States: ▼ weaker, 25 to 3 sentences")
    #expect(weaker.children(named: "path").first?.attributes["stroke-dasharray"] != nil)
    #expect(
      element(link, in: pictures[1])?.children(named: "title").first?.text == "Russia – United States: 1 sentence")
    #expect(element("legend-key-3-text", in: pictures[2])?.words.contains("kept") == true)
    #expect(element("legend-key", in: pictures[0]) == nil)
  }

  @Test func `a variation has its own title, dates, footer and description`() throws {
    let pictures = try pictures()
    #expect(pictures[0].children(named: "title").first?.text == "Before, 15 December 2015")
    #expect(pictures[2].children(named: "desc").first?.text == "Two countries changed.")
    #expect(element("footer", in: pictures[0])?.words.contains("Counted in one article. Made with") == true)
  }

  @Test func `a diagram without a variation is one page like any other`() throws {
    let places: [String: SIMD2<Double>] = [:]
    let pages = union.pages(of: [Diagram.Variation()], around: places)
    #expect(pages.map(\.dot) == [union.page(around: places).dot])
    #expect(union.pages(of: [], around: places).isEmpty)
  }
}
