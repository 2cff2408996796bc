extension String {
  /// The text as a quoted DOT string that Graphviz shows as it is.
  ///
  /// Graphviz reads a label twice: as a string of the DOT language, then as a label, in which a backslash starts an
  /// escape (`\N` is the node's name, `\l` a line that ends to the left) and `&` a character entity. Both are escaped
  /// here. Quotes make keywords, leading digits, an empty text and `<b>` plain text.
  var quotedForDOT: String { "\"\(escapedForDOT)\"" }

  /// The text between the quotes.
  var escapedForDOT: String {
    var result = ""
    for scalar in withoutForbiddenCharacters.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result += "\\n"
      case "\t": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text as the name of an attribute: as it is where DOT allows that, since pydot keeps quotes; else quoted.
  var nameInDOT: String {
    let isPlain = utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
    }
    return isPlain && PortableIdentifiers.isPortable(self) ? self : quotedForDOT
  }
}
