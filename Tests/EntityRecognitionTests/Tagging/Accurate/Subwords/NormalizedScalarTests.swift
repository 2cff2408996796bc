import Testing

@testable import EntityRecognition

struct NormalizedScalarTests {
  // Decompositions and categories: https://www.unicode.org/Public/8.0.0/ucd/UnicodeData.txt
  @Test(
    arguments: [
      ("é", .letter("e")), ("Ş", .letter("s")), ("İ", .letter("i")), ("ı", .letter("ı")), ("ø", .letter("ø")),
      ("Ø", .letter("ø")), ("Ǿ", .letter("ø")), ("Ǽ", .letter("æ")), ("ß", .letter("ß")), ("ẞ", .letter("ß")),
      ("đ", .letter("đ")), ("ﬁ", .letter("ﬁ")), ("\u{212B}", .letter("a")), ("\u{212A}", .letter("k")),
      ("Ⅷ", .letter("ⅷ")), ("Ж", .letter("ж")), ("Ａ", .letter("ａ")), ("\u{9CB}", .letter("\u{9C7}", "\u{9BE}")),
      ("€", .letter("€")), ("\u{378}", .letter("\u{378}")),
    ] as [(Unicode.Scalar, NormalizedScalar)])
  func `letters and signs lose accents and capitals`(scalar: Unicode.Scalar, expected: NormalizedScalar) {
    #expect(NormalizedScalar(scalar) == expected)
  }

  @Test(
    arguments: [
      ("’", "’"), ("—", "—"), ("„", "„"), ("«", "«"), ("、", "、"), ("！", "！"), ("中", "中"), ("\u{F900}", "\u{F900}"),
      ("≠", "="), ("\u{37E}", ";"), ("\u{1FEF}", "`"), ("\u{387}", "·"), ("\u{2329}", "〈"), ("\u{166D}", "\u{166D}"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func `punctuation and Chinese characters stand alone`(scalar: Unicode.Scalar, expected: Unicode.Scalar) {
    #expect(NormalizedScalar(scalar) == .alone(expected))
  }

  @Test(arguments: ["\u{A0}", "\u{1680}", "\u{2003}", "\u{2028}", "\u{202F}", "\u{3000}"] as [Unicode.Scalar])
  func `spaces of every width part words`(scalar: Unicode.Scalar) {
    #expect(NormalizedScalar(scalar) == .space)
  }

  @Test(
    arguments: [
      "\u{85}", "\u{AD}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{FEFF}", "\u{FFFD}", "\u{E000}", "\u{301}", "\u{FE0F}",
    ] as [Unicode.Scalar])
  func `controls, marks without width and accents leave nothing`(scalar: Unicode.Scalar) {
    #expect(NormalizedScalar(scalar) == .nothing)
  }

  // U+0C77 and U+1E95E are punctuation since Unicode 12 and 9, U+08D4 and U+1E947 nonspacing marks since 9.
  @Test(arguments: ["\u{C77}", "\u{1E95E}", "\u{8D4}", "\u{1E947}"] as [Unicode.Scalar])
  func `what Unicode 8 did not have is a letter`(scalar: Unicode.Scalar) {
    #expect(NormalizedScalar(scalar) == .letter(scalar))
  }
}
