/// Text on a terminal, whose columns are all of one width.
enum TerminalText {
  /// The columns that a text takes: none for accents that stand by themselves, two for Chinese, Japanese and Korean.
  ///
  /// The wide characters are those of Unicode's East Asian Width (<https://www.unicode.org/reports/tr11/>), by blocks.
  static func width(of text: some StringProtocol) -> Int {
    text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.reduce(0) { $0 + width(of: $1) }
  }

  /// The text without what would move the cursor, break the line, or turn the words after it around.
  static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnruly) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isUnruly(scalar) ? " " : scalar) }
    return String(result)
  }

  /// The text, or its beginning and an ellipsis where it takes more columns than there are.
  static func cut(_ text: String, to width: Int) -> String {
    if self.width(of: text) <= width { return text }
    var left = width - 1
    guard left >= 0 else { return "" }
    let kept = text.prefix { character in
      left -= self.width(of: character)
      return left >= 0
    }
    return kept + "…"
  }

  /// The text with spaces after it, or before it, up to a width.
  static func padded(_ text: String, to width: Int, atEnd: Bool = true) -> String {
    let spaces = String(repeating: " ", count: max(0, width - self.width(of: text)))
    return atEnd ? text + spaces : spaces + text
  }

  private static func width(of character: Character) -> Int {
    if character.isASCII { return 1 }
    if character.unicodeScalars.contains(where: isWide) { return 2 }
    switch character.unicodeScalars.first?.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  private static func isUnruly(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
    case 0x20...0x7E: false
    default: scalar.properties.generalCategory == .control
    }
  }
}
