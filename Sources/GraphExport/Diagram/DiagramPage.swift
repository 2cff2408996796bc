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

  /// How high the parts of the page are that its words decide about.
  private(set) var room = Room()

  /// DOT in which every node has a `pos` and every link its curve, to be drawn as SVG.
  ///
  /// There are no names in it: ``accessible(svg:)`` writes them, so that no fonts of the machine play a part.
  public var dot: String { drawing.text(size: size, ground: diagram.style.ground, fonts: nil) }

  /// The same for a file that holds its letters drawn: PNG, PDF.
  ///
  /// - Parameter resolution: Dots per inch for a picture made of dots; the page has 72 points to an inch.
  /// - Returns: DOT like ``dot``, with the fonts that this machine may have.
  public func dot(resolution: Int?) -> String {
    drawing.text(size: size, ground: diagram.style.ground, fonts: .drawn, resolution: resolution)
  }

  private static let margin = 30.0
  private static let narrowest = 700.0

  /// The heights of parts of a page.
  struct Room: Equatable {
    var head = 0.0
    var legend = 0.0
    var footer = 0.0

    /// What is high enough for both.
    func joined(with other: Room) -> Room {
      Room(head: max(head, other.head), legend: max(legend, other.legend), footer: max(footer, other.footer))
    }
  }

  /// Puts a diagram on a page.
  ///
  /// - Parameters:
  ///   - diagram: The diagram.
  ///   - placement: Where its nodes and links are.
  ///   - least: The least heights of the parts around it, for pages that are to be alike.
  init(_ diagram: Diagram, placement: DiagramPlacement, room least: Room = Room()) {
    self.diagram = diagram
    let width = max(placement.size.x, DiagramPage.narrowest)
    var y = DiagramPage.margin
    room.head = addHead(width: width, at: y)
    y += max(room.head, least.head) + 26
    if diagram.nodes.isEmpty {
      y += addNotice(width: width, at: y)
    } else {
      add(placement, at: SIMD2(DiagramPage.margin + (width - placement.size.x) / 2, y))
      y += placement.size.y
    }
    y += 26
    room.legend = addLegend(width: width, at: y)
    y += max(room.legend, least.legend)
    room.footer = addFooter(width: width, at: y)
    y += max(room.footer, least.footer)
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
      diagram.heading, fontSize: 20, color: diagram.style.ink, isBold: true, width: width, at: y, id: "title")
    let dates = add(
      diagram.dates, fontSize: 12, color: diagram.style.quietInk, width: width, at: y + title + 3, id: "dates")
    return title + 3 + dates
  }

  private mutating func addNotice(width: Double, at y: Double) -> Double {
    add("No entities were found.", fontSize: 14, color: diagram.style.ink, width: width, at: y + 40, id: "notice") + 80
  }

  private mutating func add(_ placement: DiagramPlacement, at origin: SIMD2<Double>) {
    let identifiers = PortableIdentifiers(of: diagram.graph)
    let routes = placement.routes.map { $0.moved(by: origin) }
    addHulls(
      boxes: placement.boxes.map { Box(center: $0.center + origin, size: $0.size) }, routes: routes)
    for (link, route) in zip(diagram.links, routes) {
      let appearance = diagram.appearance(of: link)
      let share = diagram.share(of: appearance?.weight ?? link.weight)
      let edge = diagram.graph.edges[link.index]
      drawing.add(
        link: route, width: GraphStyle.linkWidth(share), color: diagram.linkColor(share, with: appearance),
        line: appearance?.line ?? .solid,
        id: "\(identifiers[Int(edge.source)])--\(identifiers[Int(edge.target)])", className: "link",
        words: diagram.words(for: link))
    }
    for (node, box) in zip(diagram.nodes, placement.boxes) {
      add(node, at: origin + box.center, id: identifiers[node.index])
    }
  }

  /// Adds a symbol and its name.
  private mutating func add(_ node: DiagramNode, at center: SIMD2<Double>, id: String) {
    let style = diagram.style
    let entity = diagram.graph.nodes[node.index]
    let appearance = diagram.variation.nodes[entity.id]
    var kind = entity.kind?.rawValue ?? "unknown"
    var plate = style.ground
    if let tints = diagram.tints {
      let community = tints.community(of: node.index)
      kind += " " + Diagram.className(ofCommunity: community)
      plate = community.map { style.hull(ofCommunity: $0) } ?? plate
    }
    let words = diagram.words(for: node)
    let hyperlink = diagram.hyperlinks[entity.id]
    drawing.add(
      symbol: diagram.look(of: node), at: Box(center: center + node.symbolOffset, size: node.symbol),
      outline: appearance?.line ?? .solid, isRinged: appearance?.isRinged ?? false,
      lines: node.isLabelInside ? node.lines : [], fontSize: node.fontSize,
      id: id, className: "node \(kind)", words: words, hyperlink: hyperlink)
    guard !node.isLabelInside, !node.lines.isEmpty else { return }
    drawing.add(
      label: node.lines, at: Box(center: center + node.labelOffset, size: node.plate), fontSize: node.fontSize,
      color: appearance?.isPale == true ? style.quietInk : style.ink, plate: plate + "C8",
      isHidden: appearance?.isHidden ?? false, id: id + ".label", className: "label \(kind)", words: words,
      hyperlink: hyperlink)
  }

  /// Adds the grounds of communities, the smallest on top.
  private mutating func addHulls(boxes: [Box], routes: [LinkRoute]) {
    guard let tints = diagram.tints else { return }
    let links = zip(diagram.links, routes).map { (source: $0.source, target: $0.target, route: $1) }
    for community in tints.communities.indices {
      let members = diagram.nodes.indices.filter { tints.community(of: diagram.nodes[$0].index) == community }
      drawing.add(
        DrawingDOT.Hull(
          className: "hull " + Diagram.className(ofCommunity: community),
          color: diagram.style.hull(ofCommunity: community),
          outlines: CommunityHull(of: members, boxes: boxes, links: links).outlines))
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
