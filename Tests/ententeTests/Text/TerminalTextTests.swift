import Testing

@testable import entente

struct TerminalTextTests {
  // Python: sum(wcwidth(c) for c in text), by the package wcwidth.
  @Test(arguments: [
    ("Kerry", 5), ("Zoë", 3), ("Zoe\u{308}", 3), ("金正恩", 6), ("김정은", 6), ("\u{110B}\u{1175}", 2), ("ｷﾑ", 2),
    ("a\u{200B}b", 2), ("Ｕ", 2), ("محمد", 4), ("", 0),
  ])
  func `a text takes the columns that a terminal gives it`(text: String, width: Int) {
    #expect(TerminalText.width(of: text) == width)
  }

  @Test(arguments: [("John Kerry", 10, "John Kerry"), ("John Kerry", 6, "John …"), ("金正恩", 5, "金正…"), ("金正恩", 4, "金…")])
  func `a text that is too long ends in an ellipsis, and never in half a character`(
    text: String, width: Int, cut: String
  ) {
    #expect(TerminalText.cut(text, to: width) == cut)
    #expect(TerminalText.width(of: cut) <= width)
  }

  @Test(arguments: [("a\u{1B}[31mb", "a [31mb"), ("a\nb\tc", "a b c"), ("\u{202E}abc", " abc"), ("a\u{85}", "a ")])
  func `nothing that a text holds moves the cursor or turns the line around`(text: String, printed: String) {
    #expect(TerminalText.oneLine(text) == printed)
  }
}
