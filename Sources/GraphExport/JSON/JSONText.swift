extension String {
  /// Whether the text stands in JSON as it is; of one with U+0080 to U+00BF, U+2000 to U+2FFF or U+F000 and
  /// above, `false` says nothing.
  fileprivate var isPlainInJSON: Bool {
    let bytes = utf8.span
    for index in bytes.indices {
      switch bytes[index] {
      case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), 0x7F, 0xC2, 0xE2, 0xEF: return false
      default: continue
      }
    }
    return true
  }
}

extension [UInt8] {
  /// Appends a string as JSON has it, in quotation marks.
  ///
  /// `<` is written as `\u003c`, so that a file can stand inside an HTML page whatever names it holds. Control characters
  /// must be escaped; those above ASCII and the two line separators of Unicode are, too, since programs take some of
  /// them for the end of a line, and U+FEFF, which Foundation leaves out wherever it stands.
  mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    guard !text.isPlainInJSON else {
      append(bytesOf: text)
      return append(UInt8(ascii: "\""))
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append(markup: "\\\"")
      case "\\": append(markup: "\\\\")
      case "\n": append(markup: "\\n")
      case "\r": append(markup: "\\r")
      case "\t": append(markup: "\\t")
      case "<", "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        append(markup: "\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: if let bytes = UTF8.encode(scalar) { append(contentsOf: bytes) }
      }
    }
    append(UInt8(ascii: "\""))
  }

  /// Appends a number: the shortest digits that read back as the same number, whole ones without a point.
  mutating func append(json number: Double) {
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53, !(whole == 0 && number.sign == .minus) {
      append(digitsOf: whole)
    } else {
      append(markup: number.description)
    }
  }

  /// Appends a whole number; `null` where there is none.
  mutating func append(json number: Int?) {
    if let number { append(digitsOf: number) } else { append(markup: "null") }
  }

  /// Appends a measure; `null` where there is none, or it is no number.
  mutating func append(measure: Double?) {
    if let measure, measure.isFinite { append(json: measure) } else { append(markup: "null") }
  }

  /// Appends a list of strings.
  mutating func append(json texts: [String]) {
    append(UInt8(ascii: "["))
    for (place, text) in texts.enumerated() {
      if place > 0 { append(markup: ", ") }
      append(json: text)
    }
    append(UInt8(ascii: "]"))
  }
}
