extension [UInt8] {
  /// Appends text that is markup already.
  mutating func append(markup: String) { append(contentsOf: markup.utf8) }

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
    guard !text.isPlainInXML else { return append(contentsOf: text.utf8) }
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
