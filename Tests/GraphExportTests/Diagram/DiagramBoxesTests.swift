import Cooccurrence
import GraphAnalysis
import GraphvizRendering
import Testing

@testable import GraphExport

/// What a reader of the finished SVG sees: where its names, symbols and words are.
struct DiagramBoxesTests {
  /// A name or a symbol in the file, and whose it is.
  private struct Piece {
    let owner: String
    let isText: Bool
    let box: Box
  }

  private static let sizes = [30, 60, 150]

  private func diagram(nodes: Int, hasCommunities: Bool = false) -> Diagram {
    let graph = TestGraphs.random(nodes: nodes, sentences: nodes * 2, seed: UInt64(nodes))
    return Diagram(
      graph, scores: [TestGraphs.strength(of: graph)], sizeBy: "strength",
      communities: hasCommunities ? graph.communities() : nil, nodeLimit: nodes, edgeLimit: nodes * 2)
  }

  private func number(_ element: XMLTree.Element, _ name: String) -> Double {
    element.attributes[name].flatMap(Double.init) ?? .nan
  }

  /// The box of a line of text, as wide as it is in Helvetica, Arial and Liberation Sans.
  private func box(ofText element: XMLTree.Element) -> Box {
    let fontSize = number(element, "font-size")
    let isBold = element.attributes["font-weight"] == "bold"
    let width = TextMeasure.width(of: element.text, bold: isBold) / TextMeasure.slack * fontSize
    let x = number(element, "x") - (element.attributes["text-anchor"] == "middle" ? width / 2 : 0)
    // Letters reach from about 0.72 of the font size above the base line to 0.21 below it.
    let top = number(element, "y") - 0.72 * fontSize
    return Box(center: SIMD2(x + width / 2, top + 0.465 * fontSize), size: SIMD2(width, 0.93 * fontSize))
  }

  private func box(ofShape element: XMLTree.Element) -> Box {
    if element.name == "ellipse" {
      return Box(
        center: SIMD2(number(element, "cx"), number(element, "cy")),
        size: SIMD2(number(element, "rx"), number(element, "ry")) * 2)
    }
    let text = element.attributes["points"] ?? element.attributes["d"] ?? ""
    let numbers = text.split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
    let points = stride(from: 0, to: numbers.count - 1, by: 2).map { SIMD2(numbers[$0], numbers[$0 + 1]) }
    return Box(around: points.map { Box(center: $0, size: .zero) })
  }

  private func pieces(of root: XMLTree.Element) -> [Piece] {
    root.all.flatMap { group -> [Piece] in
      let className = group.attributes["class"]?.split(separator: " ").first
      guard group.name == "g", className == "node" || className == "label", let id = group.attributes["id"] else {
        return []
      }
      let owner = id.hasSuffix(".label") ? String(id.dropLast(6)) : id
      return group.all.compactMap { element in
        switch element.name {
        case "text": Piece(owner: owner, isText: true, box: box(ofText: element))
        case "ellipse", "path", "polygon":
          // The plate behind a name is there to be seen through.
          className == "label" ? nil : Piece(owner: owner, isText: false, box: box(ofShape: element))
        default: nil
        }
      }
    }
  }

  @Test(arguments: sizes, [false, true])
  func `no two names overlap, no name runs over another's symbol, and none is cut`(
    nodes: Int, hasCommunities: Bool
  ) throws {
    let diagram = diagram(nodes: nodes, hasCommunities: hasCommunities)
    let root = try #require(XMLTree.root(of: try diagram.svg()))
    let pieces = pieces(of: root)
    #expect(Set(pieces.map(\.owner)).count == nodes)
    #expect(pieces.count { $0.isText } >= nodes)
    let page = (root.attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
    try #require(page.count == 4)
    for piece in pieces {
      #expect(piece.box.origin.x >= page[0] && piece.box.corner.x <= page[0] + page[2])
      // The drawing hangs down from the origin by the height of the page.
      #expect(piece.box.origin.y >= -page[3] && piece.box.corner.y <= 0)
    }
    #expect(overlaps(among: pieces) == [])
  }

  /// Which names run over another's name or symbol.
  private func overlaps(among pieces: [Piece]) -> [String] {
    var found: [String] = []
    for (place, piece) in pieces.enumerated() {
      for other in pieces[..<place] where other.owner != piece.owner && (piece.isText || other.isText) {
        if piece.box.overlaps(other.box) { found.append("\(piece.owner) and \(other.owner)") }
      }
    }
    return found
  }

  @Test func `names of ten thousand characters are cut with an ellipsis, and whole in the tooltip`() throws {
    let names = [
      String(repeating: "W", count: 10_000), String(repeating: "ab ", count: 3_333),
      String(repeating: "العربية ", count: 1_250), String(repeating: "习近平", count: 3_333),
      String(repeating: "👩‍👩‍👧", count: 2_000), "e" + String(repeating: "\u{301}", count: 9_999),
    ]
    let graph = TestGraphs.chain(names)
    let root = try #require(XMLTree.root(of: try Diagram(graph).svg()))
    let pieces = pieces(of: root)
    #expect(pieces.allSatisfy { $0.box.size.x < 250 })
    #expect(overlaps(among: pieces) == [])
    #expect(Set(graph.nodes.map(\.label)) == Set(names))
    for node in graph.nodes {
      let group = try #require(root.all.first { $0.attributes["id"] == node.id })
      #expect(group.children(named: "title").first?.text.hasPrefix(node.label) == true)
    }
    let drawn = root.all.filter { $0.name == "text" }.map(\.text)
    #expect(drawn.count { $0.hasSuffix("…") } >= 5)
    #expect(drawn.contains("e" + String(repeating: "\u{301}", count: 4)))
    #expect(drawn.allSatisfy { $0.unicodeScalars.count < 310 })
  }
}
