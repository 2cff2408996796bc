/// One part of a legend: a heading, and below it samples with what they stand for.
struct LegendBlock {
  /// What a row shows.
  enum Sample {
    case symbol(GraphStyle.KindStyle, size: SIMD2<Double>, className: String)
    case line(width: Double, color: String)
    /// A symbol on a link.
    case mark(GraphStyle.KindStyle, color: String, line: DrawingDOT.Line, isRinged: Bool)
  }

  /// A sample and what it stands for.
  struct Row {
    let sample: Sample?
    let lines: [String]
  }

  /// A circle and the value that it stands for.
  struct Step {
    let diameter: Double
    let text: String
  }

  /// What stands below the heading.
  enum Content {
    case rows([Row])
    /// Circles in one another, all on one ground, the greatest first, with their values beside their tops.
    case circles([Step])
  }

  let name: String
  let heading: String
  let content: Content

  static let headingSize = 11.0
  static let textSize = 10.5
  private static let gap = 9.0
  private static let lineSample = 34.0
  private static let rowGap = 5.0
  private static let markSize = 13.0

  /// The size of the block.
  var size: SIMD2<Double> {
    let top = headingBox
    let body =
      switch content {
      case .rows(let rows):
        SIMD2(
          textStart + (rows.map { LegendBlock.size(of: $0.lines).x }.max() ?? 0),
          rows.reduce(0) { $0 + height(of: $1) })
      case .circles(let steps):
        SIMD2(
          (steps.first?.diameter ?? 0) + 26 + (steps.map { LegendBlock.size(of: [$0.text]).x }.max() ?? 0),
          (steps.first?.diameter ?? 0) + 6)
      }
    return SIMD2(max(top.x, body.x), top.y + 7 + body.y)
  }

  private var headingBox: SIMD2<Double> {
    TextMeasure.size(of: [heading], fontSize: LegendBlock.headingSize, bold: true)
  }

  private static func size(of lines: [String]) -> SIMD2<Double> {
    TextMeasure.size(of: lines, fontSize: textSize)
  }

  /// Draws the block with its corner at a place.
  func draw(at origin: SIMD2<Double>, style: GraphStyle, on drawing: inout DrawingDOT) {
    drawing.add(
      text: [heading], at: Box(center: origin + headingBox / 2, size: headingBox), fontSize: LegendBlock.headingSize,
      color: style.ink, isBold: true, id: "legend-\(name)", className: "legend heading")
    let start = origin + SIMD2(0, headingBox.y + 7)
    switch content {
    case .rows(let rows): draw(rows, at: start, style: style, on: &drawing)
    case .circles(let steps): draw(steps, at: start, style: style, on: &drawing)
    }
  }
}

extension LegendBlock {
  /// Where text starts, to the right of the widest sample.
  private var textStart: Double {
    guard case .rows(let rows) = content else { return 0 }
    let widths = rows.compactMap { row -> Double? in
      switch row.sample {
      case .symbol(_, let size, _): size.x
      case .line, .mark: LegendBlock.lineSample
      case nil: nil
      }
    }
    return widths.max().map { $0 + LegendBlock.gap } ?? 0
  }

  private func height(of row: Row) -> Double {
    let text = LegendBlock.size(of: row.lines).y
    return switch row.sample {
    case .symbol(_, let size, _): max(text, size.y) + LegendBlock.rowGap
    case .mark: max(text, LegendBlock.markSize) + LegendBlock.rowGap
    case .line, nil: text + LegendBlock.rowGap
    }
  }

  private func draw(_ rows: [Row], at origin: SIMD2<Double>, style: GraphStyle, on drawing: inout DrawingDOT) {
    var y = origin.y
    for (index, row) in rows.enumerated() {
      let middle = y + (height(of: row) - LegendBlock.rowGap) / 2
      let sample = SIMD2(origin.x + (textStart - LegendBlock.gap) / 2, middle)
      let id = "legend-\(name)-\(index + 1)"
      switch row.sample {
      case .symbol(let look, let size, let className):
        drawing.add(
          symbol: look, at: Box(center: sample, size: size), id: id, className: "legend sample \(className)")
      case .line(let width, let color):
        drawing.add(
          link: LegendBlock.line(through: sample), width: width, color: color, id: id, className: "legend sample line")
      case .mark(let look, let color, let line, let isRinged):
        drawing.add(
          link: LegendBlock.line(through: sample), width: 2, color: color, line: line, id: id + "-line",
          className: "legend sample line")
        drawing.add(
          symbol: look, at: Box(center: sample, size: SIMD2(repeating: LegendBlock.markSize)), outline: line,
          isRinged: isRinged, id: id, className: "legend sample")
      case nil: break
      }
      add(row.lines, at: SIMD2(origin.x + textStart, middle), style: style, id: id + "-text", on: &drawing)
      y += height(of: row)
    }
  }

  private static func line(through middle: SIMD2<Double>) -> LinkRoute {
    let half = SIMD2(LegendBlock.lineSample / 2, 0)
    return LinkRoute(from: middle - half, to: middle + half, bend: 0)
  }

  private func draw(_ steps: [Step], at origin: SIMD2<Double>, style: GraphStyle, on drawing: inout DrawingDOT) {
    guard let greatest = steps.first?.diameter else { return }
    let look = GraphStyle.KindStyle(shape: .circle, fill: style.ground, outline: style.quietInk, text: style.ink)
    let ground = origin.y + greatest + 3
    for (index, step) in steps.enumerated() {
      let center = SIMD2(origin.x + greatest / 2, ground - step.diameter / 2)
      let id = "legend-\(name)-\(index + 1)"
      drawing.add(
        symbol: look, at: Box(center: center, size: SIMD2(repeating: step.diameter)), id: id,
        className: "legend sample size")
      let top = SIMD2(center.x, ground - step.diameter)
      let side = SIMD2(origin.x + greatest + 14, top.y)
      drawing.add(
        rule: Box(center: (top + side) / 2, size: SIMD2(side.x - top.x, 0.75)), color: style.quietInk, id: id + "-rule",
        className: "legend rule")
      add([step.text], at: side + SIMD2(6, 0), style: style, id: id + "-text", on: &drawing)
    }
  }

  /// Adds text that starts at a place and is centred on its height.
  private func add(
    _ lines: [String], at place: SIMD2<Double>, style: GraphStyle, id: String, on drawing: inout DrawingDOT
  ) {
    let size = LegendBlock.size(of: lines)
    drawing.add(
      text: lines, at: Box(center: place + SIMD2(size.x / 2, 0), size: size), fontSize: LegendBlock.textSize,
      color: style.quietInk, id: id, className: "legend text")
  }
}
