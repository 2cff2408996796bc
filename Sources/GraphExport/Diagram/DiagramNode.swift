/// A node as it is drawn: a symbol, and the name in it or below it.
struct DiagramNode {
  /// The index of the node in its graph.
  let index: Int
  let shape: GraphStyle.Shape
  /// The size of the symbol.
  let symbol: SIMD2<Double>
  /// The name, line by line; empty where the node has none.
  let lines: [String]
  let fontSize: Double
  /// The size of the name.
  let label: SIMD2<Double>
  /// Whether the name stands in the symbol.
  let isLabelInside: Bool

  /// The room between a symbol and the name below it.
  private static let gap = 2.0
  /// The most scalars of a name that are looked at: more have no room.
  private static let longestName = 300

  init(_ index: Int, named label: String, shape: GraphStyle.Shape, sizing: NodeSizing) {
    let label = String(String.UnicodeScalarView(label.unicodeScalars.prefix(DiagramNode.longestName)))
    let diameter = sizing.diameter(ofNode: index)
    let share = (diameter - sizing.smallestDiameter) / max(1, sizing.greatestDiameter - sizing.smallestDiameter)
    self.index = index
    self.shape = shape
    self.symbol = shape.size(forDiameter: diameter)
    let inside = DiagramNode.inside(shape, symbol: symbol, text: label, share: share)
    if let inside {
      self.lines = inside.lines
      self.fontSize = inside.fontSize
    } else {
      self.fontSize = 10.5 + 3.5 * share
      self.lines = TextMeasure.lines(of: label, width: 10.5, lineLimit: 4)
    }
    self.isLabelInside = inside != nil
    self.label = TextMeasure.size(of: lines, fontSize: fontSize)
  }

  /// The room that symbol and name take together.
  var box: SIMD2<Double> {
    guard !isLabelInside, !lines.isEmpty else { return symbol }
    return SIMD2(max(symbol.x, label.x), symbol.y + DiagramNode.gap + label.y)
  }

  /// The plate behind a name below a symbol: as wide as the name is in the first of the fonts, with a little around it.
  var plate: SIMD2<Double> { SIMD2(label.x / TextMeasure.slack + 3, label.y) }

  /// From the middle of ``box`` to the middle of the symbol; down is positive.
  var symbolOffset: SIMD2<Double> { SIMD2(0, (symbol.y - box.y) / 2) }

  /// From the middle of ``box`` to the middle of the name.
  var labelOffset: SIMD2<Double> {
    isLabelInside ? SIMD2(0, 0) : SIMD2(0, (box.y - label.y) / 2)
  }

  /// The name broken so that it fits into the symbol, at the greatest font size at which it does.
  private static func inside(
    _ shape: GraphStyle.Shape, symbol: SIMD2<Double>, text: String, share: Double
  ) -> (lines: [String], fontSize: Double)? {
    // Most symbols of a large graph are too small for any text.
    guard shape.holds(SIMD2(0, TextMeasure.lineHeight) * 10, in: symbol) else { return nil }
    let count = text.count
    let breaks = [4.0, 5, 6, 7, 8, 9].compactMap { width -> (lines: [String], size: SIMD2<Double>)? in
      let lines = TextMeasure.lines(of: text, width: width)
      // A word that had to be broken stands better below.
      guard !lines.isEmpty, lines.count <= 3, lines.joined(separator: " ").count == count else { return nil }
      return (lines, TextMeasure.size(of: lines, fontSize: 1))
    }
    for fontSize in [11 + 4 * share, 11, 10] {
      for (lines, size) in breaks where shape.holds(size * fontSize, in: symbol) { return (lines, fontSize) }
    }
    return nil
  }
}

extension GraphStyle.Shape {
  /// Whether a block of text has room in a symbol of this shape.
  func holds(_ text: SIMD2<Double>, in symbol: SIMD2<Double>) -> Bool {
    let room = symbol - 4
    guard room.x > text.x, room.y > text.y else { return false }
    switch self {
    case .circle: return (text / room * (text / room)).sum() <= 1
    case .roundedSquare: return true
    // The sides of a hexagon fall in by a quarter of its width, over half of its height.
    case .hexagon: return text.x / room.x + text.y / room.y / 2 <= 1
    case .diamond: return (text / room).sum() <= 1
    }
  }
}
