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
struct CSVRow {
  /// A cell: words of the text, which may look like anything, or a number.
  enum Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case text(String)
    case number(Int)
    /// A number that need not be whole.
    case measure(Double)

    init(stringLiteral value: String) { self = .text(value) }

    init(integerLiteral value: Int) { self = .number(value) }
  }

  let cells: [Cell]

  init(_ cells: [Cell]) { self.cells = cells }

  /// The line, with the line break that ends it.
  var text: String {
    cells.map { cell in
      switch cell {
      case .text(let text): CSVRow.quoted(CSVRow.isFormula(text) ? "'" + text : text)
      case .number(let number): String(number)
      case .measure(let number): number.plain
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
