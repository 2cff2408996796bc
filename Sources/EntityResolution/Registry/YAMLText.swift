/// Writes names as YAML, so that every reader of it gives them back.
enum YAMLText {
  /// A name as a value: plain where nothing in it can be read otherwise, else in quotes.
  ///
  /// ```swift
  /// YAMLText.scalar("John Kerry")   // John Kerry
  /// YAMLText.scalar("Acme: Ltd")    // "Acme: Ltd"
  /// YAMLText.scalar("yes")          // "yes"
  /// ```
  static func scalar(_ name: String) -> String {
    if isPlain(name) { return name }
    // Single quotes where they need no escapes, because escapes read slowly.
    if name.unicodeScalars.allSatisfy({ $0 != "'" && !mustBeEscaped($0) }) {
      return name.unicodeScalars.contains { $0 == "\"" || $0 == "\\" } ? "'\(name)'" : "\"\(name)\""
    }
    var quoted = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: if mustBeEscaped(scalar) { quoted += escape(scalar) } else { quoted.unicodeScalars.append(scalar) }
      }
    }
    return "\"\(quoted)\""
  }

  /// A name in a comment: on one line, and without what YAML forbids or what changes the direction of the text.
  static func comment(_ name: String) -> String {
    let scalars = name.unicodeScalars.map { mustBeEscaped($0) ? " " : $0 }
    return String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
  }

  private static let words: Set<String> = ["on", "off", "yes", "no", "true", "false", "null", "y", "n"]

  private static func isPlain(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic, name.utf8.last != 0x20 else {
      return false
    }
    return !words.contains(name.lowercased())
      && name.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "0"..."9", " ", "-", ".", "'": true
        default: scalar.properties.isAlphabetic
        }
      }
  }

  /// Control characters, separators of lines, marks of direction, and what is no character.
  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x200E...0x200F, 0x2066...0x2069, 0xFEFF, 0xFFFE...0xFFFF: true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
