extension [UInt8] {
  /// Appends text that is markup already.
  mutating func append(markup: String) { append(bytesOf: markup) }

  /// Appends text as it stands, all at once where the string's bytes lie side by side.
  mutating func append(bytesOf text: String) {
    // One copy of memory; the general way asks a string for its bytes by way of its iterator.
    let isDone: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe append(contentsOf: $0) }
    if isDone == nil { append(contentsOf: text.utf8) }
  }

  /// Appends a whole number in digits.
  mutating func append(digitsOf number: Int) {
    var rest = number.magnitude
    if number < 0 { append(UInt8(ascii: "-")) }
    let start = count
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    if count - start > 1 { self[start...].reverse() }
  }

  /// Appends a number as Swift describes it: in the fewest digits that read back as the same number, with a point.
  mutating func append(digitsOf number: Double) {
    // Counts and weights are whole numbers as a rule; those below 2⁵³ are described without an exponent.
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53, !(whole == 0 && number.sign == .minus) {
      append(digitsOf: whole)
      append(UInt8(ascii: "."))
      append(UInt8(ascii: "0"))
    } else {
      append(bytesOf: number.description)
    }
  }

  /// Appends text as it stands between tags of XML 1.0.
  ///
  /// What has a meaning in XML is escaped, `>` too, for the sake of `]]>`. What XML 1.0 forbids even as a reference
  /// (control characters but tab and line breaks, U+FFFE, U+FFFF) is left out; a carriage return, which a parser would
  /// turn into a line feed, is written as a reference.
  mutating func append(xmlText text: String) { append(escaping: text, inAttribute: false) }

  /// Appends text as it stands in an attribute of XML 1.0: tabs and line feeds, which a parser would turn into spaces,
  /// are written as references, too.
  mutating func append(xmlAttribute text: String) { append(escaping: text, inAttribute: true) }

  private mutating func append(escaping text: String, inAttribute: Bool) {
    guard !text.isPlainInXML else { return append(bytesOf: text) }
    for byte in text.withoutForbiddenCharacters.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append(markup: "&amp;")
      case UInt8(ascii: "<"): append(markup: "&lt;")
      case UInt8(ascii: ">"): append(markup: "&gt;")
      case UInt8(ascii: "\""): append(markup: "&quot;")
      case UInt8(ascii: "\r"): append(markup: "&#13;")
      case UInt8(ascii: "\n") where inAttribute: append(markup: "&#10;")
      case UInt8(ascii: "\t") where inAttribute: append(markup: "&#9;")
      default: append(byte)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 allows the character at all (<https://www.w3.org/TR/xml/#charsets>).
  var isAllowedInXML: Bool {
    switch value {
    case 0x9, 0xA, 0xD: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}

extension String {
  /// Whether the text stands in XML as it is; of a text with tabs, line feeds or U+F000 and above, `false` says nothing.
  var isPlainInXML: Bool {
    let bytes = utf8.span
    for index in bytes.indices {
      switch bytes[index] {
      case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0xEF: return false
      default: continue
      }
    }
    return true
  }

  /// The text without the characters that XML 1.0 forbids.
  ///
  /// DOT keeps to the same characters: Graphviz copies them into SVG as they are, and the file would be no XML.
  var withoutForbiddenCharacters: String {
    guard unicodeScalars.contains(where: { !$0.isAllowedInXML }) else { return self }
    var result = UnicodeScalarView()
    result.append(contentsOf: unicodeScalars.lazy.filter(\.isAllowedInXML))
    return String(result)
  }
}
