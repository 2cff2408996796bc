import Testing

@testable import GraphExport

struct TextMeasureTests {
  @Test(arguments: [
    // Adobe's metrics of Helvetica: K 667, e 556, r 333, r 333, y 500.
    ("Kerry", 2.389), ("", 0), ("e\u{301}", 0.556), ("中", 1), ("a\u{200F}", 0.556),
  ])
  func `text is as wide as in Helvetica, with slack`(text: String, width: Double) {
    #expect(abs(TextMeasure.width(of: text) - width * TextMeasure.slack) < 1e-9)
  }

  @Test(arguments: [
    ("Syrian Observatory for Human Rights", ["Syrian Observatory", "for Human Rights"]), ("Syria", ["Syria"]),
    ("  two\nlines ", ["two lines"]), ("", []), (" \t ", []), ("\u{1}\u{FFFE}", []),
  ])
  func `a name is broken at spaces into even lines`(text: String, lines: [String]) {
    #expect(TextMeasure.lines(of: text, width: 12) == lines)
  }

  @Test func `a word that is too long is broken inside, and nothing of it is lost`() {
    let word = String(repeating: "W", count: 200)
    let lines = TextMeasure.lines(of: word, width: 10)
    #expect(lines.joined() == word)
    #expect(lines.allSatisfy { TextMeasure.width(of: $0) <= 10 })
  }

  @Test func `what does not fit into the lines there are ends in an ellipsis`() throws {
    let lines = TextMeasure.lines(of: String(repeating: "Very long ", count: 20), width: 10, lineLimit: 3)
    #expect(lines.count == 3)
    #expect(try #require(lines.last).hasSuffix("…"))
    #expect(lines.allSatisfy { TextMeasure.width(of: $0) <= 10 })
  }
}
