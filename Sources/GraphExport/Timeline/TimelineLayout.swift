/// Where everything of a bump chart stands, in points from the upper left.
struct TimelineLayout {
  static let margin = 24.0
  static let titleSize = 20.0
  static let textSize = 11.5
  static let rowHeight = 34.0
  /// The greatest width of a name, in font sizes.
  private static let nameWidth = 14.0

  /// The lines of the title, of what is below it, of the names and of the notes.
  let title: [String]
  let subtitle: [String]
  let names: [[String]]
  let notes: [String]
  /// The middle of the first place on the axis, and the distance of two.
  let left: Double
  let pitch: Double
  /// The middle of the first row.
  let top: Double
  let rowCount: Int
  let columnCount: Int
  /// Every how many places there is a label on the axis.
  let labelStep: Int
  /// The row of the name at the right end of each line.
  let endRows: [Int]
  /// The lines that begin at the first place, and so have their names there, too.
  let hasStartName: [Bool]
  let legend: [[TimelineLegendEntry]]
  let size: SIMD2<Double>

  init(_ chart: TimelineChart) {
    let table = chart.table
    rowCount = table.lines.count
    columnCount = table.columns.count
    names = table.lines.map { TextMeasure.lines(of: $0.name, width: TimelineLayout.nameWidth, lineLimit: 2) }
    let widths = names.map { TextMeasure.size(of: $0, fontSize: TimelineLayout.textSize).x }
    hasStartName = table.lines.map { table.columns.count > 1 && $0.points.first?.column == 0 }
    let startWidth = zip(widths, hasStartName).map { $1 ? $0 : 0 }.max() ?? 0
    pitch = columnCount > 1 ? min(130, max(18, 760 / Double(columnCount - 1))) : 0
    // The ranks, then names, then the plot.
    left = TimelineLayout.margin + 46 + (startWidth > 0 ? startWidth + 12 : 14)
    let right = left + pitch * Double(max(0, columnCount - 1))
    let width = max(right + 16 + (widths.max() ?? 0) + TimelineLayout.margin, 640)

    let labels = table.columns.map { TextMeasure.width(of: $0.label) * TimelineLayout.textSize }
    let widest = (labels.max() ?? 0) + 10
    labelStep = pitch > 0 ? max(1, Int((widest / pitch).rounded(.up))) : 1
    endRows = TimelineLayout.endRows(of: table)

    let inner = width - 2 * TimelineLayout.margin
    title = TextMeasure.lines(of: chart.title, width: inner / TimelineLayout.titleSize, bold: true)
    subtitle = TextMeasure.lines(of: chart.subtitle, width: inner / 13)
    notes = TextMeasure.lines(of: chart.notes(labelStep: labelStep), width: inner / TimelineLayout.textSize)
    legend = TimelineLegendEntry.rows(chart.legendEntries, width: inner)
    top = TimelineLayout.margin + Double(title.count) * 25 + Double(subtitle.count) * 17 + 52
    var height = top + Double(max(1, rowCount)) * TimelineLayout.rowHeight + 14
    if !legend.isEmpty { height += 10 + Double(legend.count) * 22 }
    height += Double(notes.count) * 15 + TimelineLayout.margin
    size = SIMD2(width, height)
  }

  /// The middle of a place.
  func x(_ column: Int) -> Double { left + pitch * Double(column) }
  /// The middle of a row.
  func y(_ row: Int) -> Double { top + TimelineLayout.rowHeight * Double(row) }

  /// The right end of the plot.
  var right: Double { x(max(0, columnCount - 1)) }
  /// The upper and lower end of the plot.
  var upper: Double { top - TimelineLayout.rowHeight / 2 }
  var lower: Double { upper + TimelineLayout.rowHeight * Double(max(1, rowCount)) }
  /// Half the width of a place's band.
  var halfBand: Double { pitch > 0 ? pitch / 2 : 24 }
  /// Half the width of a mark.
  var radius: Double { pitch > 0 ? min(6, pitch * 0.32) : 6 }
  /// The baseline of the labels of the axis.
  var axisBaseline: Double { lower + 18 }
  /// Where the legend begins.
  var legendTop: Double { lower + 42 }
  /// The baseline of the first note.
  var notesTop: Double { legendTop + Double(legend.count) * 22 + (legend.isEmpty ? 0 : 10) }

  /// The rows of the names at the right: those of the last place, and below them whoever is not named there, the last
  /// one seen first.
  private static func endRows(of table: RankTable) -> [Int] {
    var rows = [Int](repeating: 0, count: table.lines.count)
    var rest: [(column: Int, row: Int, line: Int)] = []
    var next = 0
    for (line, entity) in table.lines.enumerated() {
      guard let last = entity.points.last else { continue }
      if last.column == table.columns.count - 1 {
        rows[line] = last.row
        next += 1
      } else {
        rest.append((-last.column, last.row, line))
      }
    }
    for entry in rest.sorted(by: { ($0.column, $0.row) < ($1.column, $1.row) }) {
      rows[entry.line] = next
      next += 1
    }
    return rows
  }
}
