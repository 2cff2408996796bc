/// A table for people: columns side by side, as wide as they need to be, and no wider together than the terminal.
///
/// ```swift
/// TextTable(columns: [.init("N", alignsRight: true), .init("NAME")], rows: [["24", "John Kerry"]]).lines(width: 80)
/// // [" N  NAME", "24  John Kerry"]
/// ```
struct TextTable {
  /// A column: its heading, and what may be done to it.
  struct Column {
    let heading: String
    /// Whether it holds numbers.
    let alignsRight: Bool
    /// Its share of a width that is too small for all; `nil` where it is never cut.
    let share: Int?

    init(_ heading: String, alignsRight: Bool = false, share: Int? = nil) {
      self.heading = heading
      self.alignsRight = alignsRight
      self.share = share
    }
  }

  private static let gap = "  "
  /// The width below which no column is cut: three letters and an ellipsis.
  private static let leastWidth = 4

  let columns: [Column]
  /// The cells, row by row, one for each column.
  let rows: [[String]]

  /// The headings and the rows, without line breaks.
  ///
  /// - Parameter width: The columns of the terminal; nothing is cut where it is `nil`.
  /// - Returns: The lines; none ends in a space.
  func lines(width: Int?) -> [String] {
    let rows = [columns.map(\.heading)] + rows.map { $0.map(TerminalText.oneLine) }
    let widths = widths(of: rows, within: width)
    return rows.map { row in
      var line = ""
      for (place, cell) in zip(columns.indices, row) {
        if place > 0 { line += TextTable.gap }
        let cut = TerminalText.cut(cell, to: widths[place])
        line += TerminalText.padded(cut, to: widths[place], atEnd: !columns[place].alignsRight)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The width of each column: what it needs, less what the columns that may be cut have too much of by their shares.
  private func widths(of rows: [[String]], within width: Int?) -> [Int] {
    var widths = columns.indices.map { place in
      rows.reduce(0) { max($0, $1.indices.contains(place) ? TerminalText.width(of: $1[place]) : 0) }
    }
    guard let width else { return widths }
    func excess(_ place: Int) -> Double {
      guard let share = columns[place].share, widths[place] > TextTable.leastWidth else { return 0 }
      return Double(widths[place]) / Double(share)
    }
    while widths.reduce(0, +) + TextTable.gap.count * (columns.count - 1) > width {
      guard let widest = columns.indices.max(by: { excess($0) < excess($1) }), excess(widest) > 0 else { break }
      widths[widest] -= 1
    }
    return widths
  }
}
