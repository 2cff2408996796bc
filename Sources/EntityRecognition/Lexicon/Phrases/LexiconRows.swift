/// Rows of a table kept as text: one a line, fields parted by `|`, alternatives in a field by `;`.
///
/// Empty lines and lines that start with `#` are skipped. A row with another number of fields than the table has is
/// left out and kept in ``defects``: the lexicon is read at run time, and must not trap over a slip in its own text.
struct LexiconRows {
  /// One row, with its fields trimmed.
  struct Row {
    let fields: [Substring]

    subscript(field: Int) -> String { fields.indices.contains(field) ? String(fields[field]) : "" }

    /// The alternatives in a field.
    func list(_ field: Int) -> [String] {
      guard fields.indices.contains(field) else { return [] }
      return LexiconRows.alternatives(fields[field])
    }
  }

  let rows: [Row]
  /// The lines that do not have the right number of fields, or no first one.
  let defects: [String]

  /// Reads a table whose rows have a number of fields.
  init(_ text: String, fields count: Int) {
    var rows: [Row] = []
    var defects: [String] = []
    for line in text.utf8.split(separator: 0x0A) {
      let line = Substring(line)
      guard let first = line.utf8.first(where: { $0 != 0x20 }), first != UInt8(ascii: "#") else { continue }
      let fields = Self.parts(of: line, at: UInt8(ascii: "|"))
      if fields.count == count, fields.first?.isEmpty == false {
        rows.append(Row(fields: fields))
      } else {
        defects.append(String(line))
      }
    }
    self.rows = rows
    self.defects = defects
  }

  /// The parts of a text at `;`, trimmed, empty ones left out.
  static func alternatives(_ text: some StringProtocol) -> [String] {
    parts(of: Substring(text), at: UInt8(ascii: ";")).filter { !$0.isEmpty }.map { String($0) }
  }

  private static func parts(of text: Substring, at mark: UInt8) -> [Substring] {
    text.utf8.split(separator: mark, omittingEmptySubsequences: false).map { part in
      var part = part
      while part.first == 0x20 { part = part.dropFirst() }
      while part.last == 0x20 { part = part.dropLast() }
      return Substring(part)
    }
  }
}
