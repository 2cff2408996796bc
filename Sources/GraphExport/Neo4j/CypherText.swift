extension [UInt8] {
  /// Appends a string as Cypher has it, in single quotes.
  mutating func append(cypher text: String) {
    append(UInt8(ascii: "'"))
    var isAfterBackslash = false
    for scalar in text.withoutForbiddenCharacters.unicodeScalars {
      switch scalar {
      case "'": append(markup: "\\'")
      case "\\": append(markup: "\\\\")
      case "\n": append(markup: "\\n")
      case "\r": append(markup: "\\r")
      case "\t": append(markup: "\\t")
      // After a backslash, escaped or not, these start the number of a character in some versions.
      case "u" where isAfterBackslash: append(markup: "\\u0075")
      case "U" where isAfterBackslash: append(markup: "\\u0055")
      // Cypher takes the separators for line breaks.
      case "\u{2028}": append(markup: "\\u2028")
      case "\u{2029}": append(markup: "\\u2029")
      default: if let bytes = UTF8.encode(scalar) { append(contentsOf: bytes) }
      }
      isAfterBackslash = scalar == "\\"
    }
    append(UInt8(ascii: "'"))
  }

  /// Appends a map without the values that are missing: `{id: 'country.be', mentions: 1}`.
  mutating func append(map fields: [(name: String, value: AttributeValue?)]) {
    append(UInt8(ascii: "{"))
    var isFirst = true
    for field in fields {
      guard let value = field.value else { continue }
      if !isFirst { append(markup: ", ") }
      isFirst = false
      append(markup: field.name)
      append(markup: ": ")
      append(cypher: value)
    }
    append(UInt8(ascii: "}"))
  }

  private mutating func append(cypher value: AttributeValue) {
    switch value {
    case .integer(let number): append(markup: String(number))
    // The grammar has no plus sign in an exponent.
    case .number(let number): append(contentsOf: number.description.utf8.filter { $0 != UInt8(ascii: "+") })
    case .text(let text): append(cypher: text)
    case .texts(let texts):
      append(UInt8(ascii: "["))
      for (place, text) in texts.enumerated() {
        if place > 0 { append(markup: ", ") }
        append(cypher: text)
      }
      append(UInt8(ascii: "]"))
    }
  }
}

extension String {
  /// The text as the name of a property that needs no quotes: letters, digits and low lines, no digit first.
  var asNeo4jProperty: String {
    var name = ""
    for scalar in unicodeScalars {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      name.unicodeScalars.append(isPlain ? scalar : "_")
    }
    return name.first?.isNumber ?? true ? "_" + name : name
  }

  /// The text without what ends a line, for a comment or a cell.
  var onOneLine: String {
    var line = UnicodeScalarView()
    for scalar in withoutForbiddenCharacters.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": line.append(" ")
      default: line.append(scalar)
      }
    }
    return String(line)
  }
}
