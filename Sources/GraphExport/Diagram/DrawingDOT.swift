/// A drawing as DOT in which everything has its place: Graphviz only draws it.
///
/// Whatever is drawn — symbols, names, titles, the legend's samples — is a pinned node of a fixed size, and every link
/// has its curve. So PNG and PDF come out like SVG, and no font of the machine moves anything. Coordinates are points
/// with y downward, as on a page.
struct DrawingDOT {
  /// What an element of the drawing is, for a page that styles it and a reader who points at it.
  struct Element: Equatable {
    /// Space-separated, as in HTML.
    let className: String
    /// What a tooltip says; `nil` where there is none to show.
    let words: String?
    /// The page that a click opens; `nil` where there is none.
    var hyperlink: String?
    /// Where its text stands, if it has any.
    var text: TextPlace?
  }

  /// Lines of text and where they stand: Graphviz asks the machine's fonts how high a line is, which moves text.
  struct TextPlace: Equatable {
    /// The left end of the lines, or their middle.
    let x: Double
    /// The middle of the block of lines.
    let y: Double
    let fontSize: Double
    let color: String
    let lines: [String]
    var isBold = false
    var startsAtX = false

    /// Whether a page can write the text into SVG by itself, in the colour that Graphviz would make of its own.
    var isWritable: Bool { HexColor(color) != nil }

    /// The base line of a line: capitals are some 0.72 of the font size high, and stand on it.
    func baseline(ofLine line: Int) -> Double {
      y + (Double(line) - Double(lines.count - 1) / 2) * TextMeasure.lineHeight * fontSize + 0.34 * fontSize
    }
  }

  /// How a line is drawn.
  enum Line: Equatable {
    case solid
    case dashed
    /// Not at all, though it keeps its place.
    case hidden

    /// The words for it among Graphviz's styles.
    var styles: [String] {
      switch self {
      case .solid: []
      case .dashed: ["dashed"]
      case .hidden: ["invis"]
      }
    }
  }

  /// The fonts of a drawing, as Graphviz is told of them.
  struct Fonts: Equatable {
    let regular: String
    let bold: String

    /// Where the file only names its fonts.
    static let named = Fonts(regular: "Helvetica", bold: "Helvetica-Bold")

    /// Where letters are drawn with the fonts of this machine: those that the page is measured for, whichever is there.
    ///
    /// Pango takes the first family of a list that it finds; of "Helvetica" alone Graphviz makes its own choice.
    static let drawn = Fonts(
      regular: "Helvetica,Arial,Liberation Sans,sans-serif", bold: "Helvetica,Arial,Liberation Sans,sans-serif Bold")
  }

  /// Areas of one colour behind everything else.
  struct Hull: Equatable {
    let className: String
    let color: String
    let outlines: [[SIMD2<Double>]]
  }

  /// The elements by their `id` in the drawing.
  private(set) var elements: [String: Element] = [:]
  /// What lies behind everything, from the bottom up.
  private(set) var hulls: [Hull] = []
  private var links: [(route: LinkRoute, attributes: DOTAttributes)] = []
  private var nodes: [(center: SIMD2<Double>, attributes: DOTAttributes, text: TextPlace?)] = []

  /// Adds areas of one colour behind everything that is no such area.
  mutating func add(_ hull: Hull) { hulls.append(hull) }

  /// Adds a link; later ones lie on top.
  mutating func add(
    link route: LinkRoute, width: Double, color: String, line: Line = .solid, id: String, className: String,
    words: String? = nil
  ) {
    var attributes = DOTAttributes()
    attributes.add("id", text: name(id, className: className, words: words))
    if let style = line.styles.first { attributes.add("style", style) }
    attributes.add("penwidth", width.brief)
    attributes.add("color", text: color)
    links.append((route, attributes))
  }

  /// Adds a filled symbol, with text in its middle.
  mutating func add(
    symbol look: GraphStyle.KindStyle, at box: Box, outline: Line = .solid, isRinged: Bool = false,
    lines: [String] = [], fontSize: Double = 10, id: String, className: String, words: String? = nil,
    hyperlink: String? = nil
  ) {
    var attributes = DOTAttributes()
    attributes.add("id", text: name(id, className: className, words: words, hyperlink: hyperlink))
    attributes.add(markup: look.shape.dotAttributes(outline: outline))
    // A dashed outline is what tells something: it has to be seen.
    if outline == .dashed { attributes.add("penwidth", "1.8") }
    attributes.add("fillcolor", text: look.fill)
    attributes.add("color", text: look.outline)
    let text = TextPlace(x: box.center.x, y: box.center.y, fontSize: fontSize, color: look.text, lines: lines)
    guard isRinged else { return add(attributes, text: text, id: id, at: box) }
    // Graphviz puts the second outline four points outside of the first.
    attributes.add("peripheries", "2")
    let inner = (box.size - 8).clamped(lowerBound: SIMD2(3, 3), upperBound: box.size)
    add(attributes, text: text, id: id, at: Box(center: box.center, size: inner))
  }

  /// Adds centred text on a plate that lets little of what is behind it through.
  mutating func add(
    label lines: [String], at box: Box, fontSize: Double, color: String, plate: String, isHidden: Bool = false,
    id: String, className: String, words: String? = nil, hyperlink: String? = nil
  ) {
    var attributes = DOTAttributes()
    attributes.add("id", text: name(id, className: className, words: words, hyperlink: hyperlink))
    attributes.add(markup: GraphStyle.Shape.roundedSquare.dotAttributes(outline: isHidden ? .hidden : .solid))
    attributes.add("penwidth", "0")
    attributes.add("fillcolor", text: plate)
    let text = TextPlace(x: box.center.x, y: box.center.y, fontSize: fontSize, color: color, lines: lines)
    add(attributes, text: text, id: id, at: box)
  }

  /// Adds text that starts at the left of a box.
  mutating func add(
    text lines: [String], at box: Box, fontSize: Double, color: String, isBold: Bool = false, id: String,
    className: String
  ) {
    var attributes = DOTAttributes()
    attributes.add("id", text: name(id, className: className, words: nil))
    attributes.add(markup: "shape=plaintext")
    let text = TextPlace(
      x: box.origin.x, y: box.center.y, fontSize: fontSize, color: color, lines: lines, isBold: isBold, startsAtX: true)
    add(attributes, text: text, id: id, at: box)
  }

  /// Adds a plain rectangle of one colour: a rule.
  mutating func add(rule box: Box, color: String, id: String, className: String = "rule") {
    var attributes = DOTAttributes()
    attributes.add("id", text: name(id, className: className, words: nil))
    attributes.add(markup: "shape=box, style=filled, penwidth=0")
    attributes.add("fillcolor", text: color)
    add(attributes, text: nil, id: id, at: box)
  }

  private mutating func name(
    _ id: String, className: String, words: String?, hyperlink: String? = nil
  ) -> String {
    elements[id] = Element(className: className, words: words, hyperlink: hyperlink)
    return id
  }

  private mutating func add(_ attributes: DOTAttributes, text: TextPlace?, id: String, at box: Box) {
    elements[id]?.text = text
    var attributes = attributes
    attributes.add("width", (box.size.x / 72).decimal(4))
    attributes.add("height", (box.size.y / 72).decimal(4))
    nodes.append((box.center, attributes, text))
  }

  /// The hulls in the language that Graphviz draws backgrounds from (<https://graphviz.org/docs/outputs/canon/#xdot>).
  private func background(place: (SIMD2<Double>) -> String) -> String {
    hulls.flatMap { hull in
      let colors = ["c", "C"].map { "\($0) \(hull.color.utf8.count) -\(hull.color)" }
      return colors
        + hull.outlines.map { outline in
          "P \(outline.count) " + outline.map { place($0).replacing(",", with: " ") }.joined(separator: " ")
        }
    }.joined(separator: " ")
  }

  /// The text, on a page of a size.
  ///
  /// - Parameters:
  ///   - size: The size of the page.
  ///   - ground: The colour behind everything.
  ///   - fonts: The families of the text, first choice first; `nil` where Graphviz is to leave out what text the page
  ///     writes by itself. It looks up no fonts then, which takes longer than to draw everything else.
  ///   - resolution: The dots per inch of a picture made of dots; `nil` for one made of lines.
  /// - Returns: DOT for the engine that moves nothing.
  func text(
    size: SIMD2<Double>, ground: String, fonts: Fonts?, resolution: Int? = nil
  ) -> String {
    func place(_ point: SIMD2<Double>) -> String { "\(point.x.brief),\((size.y - point.y).brief)" }
    let dots = resolution.map { ", dpi=\($0)" } ?? ""
    let behind = hulls.isEmpty ? "" : ", _background=\"\(background(place: place))\""
    var text = """
      graph "Diagram" {
        graph [bgcolor="\(ground)", pad=0, outputorder=edgesfirst, splines=true\(dots)\(behind)];
        node [fixedsize=true, margin=0, label="", fontname="\((fonts ?? .named).regular)"];
        page [style=invis, shape=box, width=\((size.x / 72).decimal(4)), height=\((size.y / 72).decimal(4)), \
      pos="\(place(size / 2))"];

      """
    for (index, node) in nodes.enumerated() {
      var attributes = node.attributes
      if let text = node.text, fonts != nil || !text.isWritable {
        attributes.add(text, fonts: fonts ?? .named)
      }
      text += "  n\(index) [pos=\"\(place(node.center))\", \(attributes.text)];\n"
    }
    // Graphviz draws links in the order of the nodes that they start from. A point of its own for each link makes
    // that the order in which they are given.
    for (index, link) in links.enumerated() {
      let curve = [link.route.start, link.route.control1, link.route.control2, link.route.end].map(place)
      text += "  l\(index) [style=invis, width=0, height=0, pos=\"\(curve[0])\"];\n"
      text += "  l\(index) -- page [pos=\"\(curve.joined(separator: " "))\", \(link.attributes.text)];\n"
    }
    return text + "}\n"
  }
}

extension DOTAttributes {
  /// Adds lines of text for Graphviz to write.
  fileprivate mutating func add(_ text: DrawingDOT.TextPlace, fonts: DrawingDOT.Fonts) {
    if text.isBold { add(markup: "fontname=\"\(fonts.bold)\"") }
    add("fontcolor", text: text.color)
    add("fontsize", text.fontSize.brief)
    guard text.startsAtX else { return add("label", text: text.lines.joined(separator: "\n")) }
    // Each line ends in the escape for "to the left".
    add(markup: "label=\"" + text.lines.map { $0.escapedForDOT + "\\l" }.joined() + "\"")
  }
}
