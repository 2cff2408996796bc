import Cooccurrence
import EntityRecognition
import NewsText

/// The page of a diagram: title and dates above, the network, the legend, and how it was made below.
///
/// Everything on it has its place. ``dot`` is for Graphviz to draw with the engine that moves nothing (`nop2`);
/// ``accessible(svg:)`` is for what comes out, where that is SVG.
public struct DiagramPage: Sendable {
  private(set) var drawing = DrawingDOT()
  private(set) var size = SIMD2<Double>.zero
  let diagram: Diagram

  /// DOT in which every node has a `pos` and every link its curve.
  public var dot: String { drawing.text(size: size, ground: diagram.style.ground) }

  private static let margin = 30.0
  private static let narrowest = 700.0

  init(_ diagram: Diagram, positions: [String: SIMD2<Double>], isTurnable: Bool) {
    self.diagram = diagram
    let identifiers = PortableIdentifiers(of: diagram.graph)
    let placement = DiagramPlacement(
      nodes: diagram.nodes, links: diagram.links.map { ($0.source, $0.target) },
      positions: diagram.nodes.map { positions[identifiers[$0.index]] }, isTurnable: isTurnable)
    let width = max(placement.size.x, DiagramPage.narrowest)
    var y = DiagramPage.margin
    y += addHead(width: width, at: y) + 26
    if diagram.nodes.isEmpty {
      y += addNotice(width: width, at: y)
    } else {
      add(placement, at: SIMD2(DiagramPage.margin + (width - placement.size.x) / 2, y))
      y += placement.size.y
    }
    y += 26
    y += addLegend(width: width, at: y)
    y += addFooter(width: width, at: y)
    size = SIMD2(width + DiagramPage.margin * 2, y + DiagramPage.margin - 8).rounded(.up)
  }

  /// Adds text at the left margin and returns its height.
  private mutating func add(
    _ text: String, fontSize: Double, color: String, isBold: Bool = false, width: Double, at y: Double, id: String
  ) -> Double {
    let lines = TextMeasure.lines(of: text, width: width / fontSize, lineLimit: 6, bold: isBold)
    guard !lines.isEmpty else { return 0 }
    // As wide as the page: Graphviz centres what it takes to be wider than its box.
    let size = SIMD2(width, TextMeasure.size(of: lines, fontSize: fontSize).y)
    drawing.add(
      text: lines, at: Box(center: SIMD2(DiagramPage.margin, y) + size / 2, size: size), fontSize: fontSize,
      color: color, isBold: isBold, id: id, className: id)
    return size.y
  }

  private mutating func addHead(width: Double, at y: Double) -> Double {
    let title = add(
      diagram.title, fontSize: 20, color: diagram.style.ink, isBold: true, width: width, at: y, id: "title")
    let dates = add(
      diagram.dates, fontSize: 12, color: diagram.style.quietInk, width: width, at: y + title + 3, id: "dates")
    return title + 3 + dates
  }

  private mutating func addNotice(width: Double, at y: Double) -> Double {
    add("No entities were found.", fontSize: 14, color: diagram.style.ink, width: width, at: y + 40, id: "notice") + 80
  }

  private mutating func add(_ placement: DiagramPlacement, at origin: SIMD2<Double>) {
    let graph = diagram.graph
    let style = diagram.style
    let identifiers = PortableIdentifiers(of: graph)
    let greatest = diagram.links.map(\.weight).max() ?? 1
    for (link, route) in zip(diagram.links, placement.routes) {
      let share = link.weight / greatest
      let edge = graph.edges[link.index]
      drawing.add(
        link: route.moved(by: origin), width: GraphStyle.linkWidth(share), color: style.linkColor(share),
        id: "\(identifiers[Int(edge.source)])--\(identifiers[Int(edge.target)])", className: "link",
        words: graph.words(forEdge: link.index))
    }
    for (node, box) in zip(diagram.nodes, placement.boxes) {
      let center = origin + box.center
      let entity = graph.nodes[node.index]
      let kind = entity.kind?.rawValue ?? "unknown"
      let words = diagram.words(for: node)
      drawing.add(
        symbol: node.look, at: Box(center: center + node.symbolOffset, size: node.symbol),
        lines: node.isLabelInside ? node.lines : [], fontSize: node.fontSize, id: identifiers[node.index],
        className: "node \(kind)", words: words)
      if !node.isLabelInside, !node.lines.isEmpty {
        drawing.add(
          label: node.lines, at: Box(center: center + node.labelOffset, size: node.plate), fontSize: node.fontSize,
          color: style.ink, plate: style.ground + "C8", id: identifiers[node.index] + ".label",
          className: "label \(kind)", words: words)
      }
    }
  }

  /// Adds a rule and the legend's blocks below it, side by side as long as there is room.
  private mutating func addLegend(width: Double, at top: Double) -> Double {
    let blocks = diagram.nodes.isEmpty ? [] : diagram.legend
    let rule = Box(center: SIMD2(DiagramPage.margin + width / 2, top + 0.5), size: SIMD2(width, 1))
    drawing.add(rule: rule, color: diagram.style.rule, id: "legend-rule")
    guard !blocks.isEmpty else { return 12 }
    let gap = 30.0
    var rows: [[LegendBlock]] = [[]]
    var x = 0.0
    for block in blocks {
      if x > 0, x + block.size.x > width {
        rows.append([])
        x = 0
      }
      rows[rows.count - 1].append(block)
      x += block.size.x + gap
    }
    var y = top + 16
    for row in rows {
      // The columns share what room is left, so that the legend is as wide as the page.
      let used = row.reduce(0) { $0 + $1.size.x }
      let space = row.count > 1 ? min(90, (width - used) / Double(row.count - 1)) : 0
      var x = DiagramPage.margin
      for block in row {
        block.draw(at: SIMD2(x, y), style: diagram.style, on: &drawing)
        x += block.size.x + space
      }
      y += (row.map(\.size.y).max() ?? 0) + 14
    }
    return y - top
  }

  private mutating func addFooter(width: Double, at y: Double) -> Double {
    add(diagram.footer, fontSize: 9, color: diagram.style.quietInk, width: width, at: y + 2, id: "footer")
  }
}
