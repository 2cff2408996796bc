@testable import GraphExport

/// A table as a program reads it that knows RFC 4180, and the rule by which apostrophes keep texts from being formulas.
struct CSVTable {
  /// What is wrong with a text that is no table.
  struct Malformed: Error {
    let what: String
    let row: Int
  }

  /// The cells as they stand in the file, without their quotes, row by row; the first row names the columns.
  let raw: [[String]]
  /// The rows but the first, with apostrophes taken away where they guard.
  private let rows: [[String]]

  init(_ text: String, isGuarded: Bool = true) throws {
    raw = try CSVTable.cells(of: text)
    for (row, cells) in raw.enumerated() where cells.count != raw[0].count {
      throw Malformed(what: "\(cells.count) cells, not \(raw[0].count)", row: row)
    }
    rows = raw.dropFirst().map { $0.map { isGuarded ? CSVTable.bare($0) : $0 } }
  }

  /// A column by its name; `nil` where there is none.
  func column(_ name: String) -> [String]? {
    raw[0].firstIndex(of: name).map { place in rows.map { $0[place] } }
  }

  /// A column by its name; empty where there is none.
  subscript(name: String) -> [String] { column(name) ?? [] }

  private static func cells(of text: String) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var place = 0
    while place < scalars.count {
      if scalars[place] == "\"" {
        guard cell.isEmpty else { throw Malformed(what: "a quote inside a cell", row: rows.count) }
        place += 1
        while true {
          guard place < scalars.count else { throw Malformed(what: "no closing quote", row: rows.count) }
          if scalars[place] == "\"" {
            guard place + 1 < scalars.count, scalars[place + 1] == "\"" else { break }
            place += 1
          }
          cell.append(scalars[place])
          place += 1
        }
        place += 1
        guard place < scalars.count, scalars[place] == "," || scalars[place] == "\r" else {
          throw Malformed(what: "something after a closing quote", row: rows.count)
        }
      }
      switch scalars[place] {
      case ",":
        row.append(String(cell))
        cell = String.UnicodeScalarView()
      case "\r":
        guard place + 1 < scalars.count, scalars[place + 1] == "\n" else {
          throw Malformed(what: "a carriage return alone", row: rows.count)
        }
        place += 1
        rows.append(row + [String(cell)])
        (row, cell) = ([], String.UnicodeScalarView())
      case "\n": throw Malformed(what: "a line feed alone", row: rows.count)
      default: cell.append(scalars[place])
      }
      place += 1
    }
    guard row.isEmpty, cell.isEmpty, !rows.isEmpty else { throw Malformed(what: "no last line break", row: rows.count) }
    return rows
  }

  /// The text without the apostrophe that keeps it from being a formula.
  private static func bare(_ cell: String) -> String {
    guard cell.unicodeScalars.first == "'",
      let first = cell.unicodeScalars.first(where: { $0 != "'" }), "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
    else { return cell }
    return String(cell.unicodeScalars.dropFirst())
  }
}
