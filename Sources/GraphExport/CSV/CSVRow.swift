/// A line of comma-separated values, as RFC 4180 writes it (<https://www.rfc-editor.org/rfc/rfc4180>).
///
/// A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` as a formula, whoever wrote the text. Such a text
/// gets an apostrophe in front, and so does one that begins with apostrophes before such a character: taking one
/// apostrophe away where apostrophes stand before such a character gives every text back as it was.
///
/// ```swift
/// CSVRow(["Kerry, John", "=1+1", 3]).text
/// // "Kerry, John",'=1+1,3 and a line break
/// ```
package struct CSVRow {
  /// A cell: words of the text, which may look like anything, or a number.
  package enum Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case text(String)
    case number(Int)
    /// A number that need not be whole.
    case measure(Double)
    /// A number that need not be whole, with a point or an exponent in any case, because programs guess what a column
    /// holds from its first rows.
    case decimal(Double)

    package init(stringLiteral value: String) { self = .text(value) }

    package init(integerLiteral value: Int) { self = .number(value) }
  }

  package let cells: [Cell]

  package init(_ cells: [Cell]) { self.cells = cells }

  /// The line, with the line break that ends it.
  package var text: String { text(guardingFormulas: true) }

  /// The line, with the line break that ends it.
  ///
  /// - Parameter guardsFormulas: Whether a spreadsheet may open the file; a database takes every text as it is.
  /// - Returns: The cells with commas between them, quoted where they must be.
  func text(guardingFormulas guardsFormulas: Bool) -> String {
    cells.map { cell in
      switch cell {
      case .text(let text): CSVRow.quoted(guardsFormulas && CSVRow.isFormula(text) ? "'" + text : text)
      case .number(let number): String(number)
      case .measure(let number): number.plain
      case .decimal(let number): number.description
      }
    }.joined(separator: ",") + "\r\n"
  }

  /// Whether a text begins as a formula, or as one that has been guarded already.
  ///
  /// The characters are those that OWASP lists (<https://owasp.org/www-community/attacks/CSV_Injection>).
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
    default: return false
    }
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
    guard needsQuotes || text.first == " " || text.last == " " else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}

extension Double {
  /// The number in the fewest digits that give it back, whole ones without a point.
  package var plain: String { Int(exactly: self).map { String($0) } ?? description }
}
