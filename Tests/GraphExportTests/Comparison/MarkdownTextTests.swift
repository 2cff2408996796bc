import Testing

@testable import GraphExport

struct MarkdownTextTests {
  /// The text as a reader of Markdown sees it; `nil` where something in it stands for more than itself.
  ///
  /// By CommonMark 0.31, section 2.4, a backslash makes punctuation literal; of the rest these mean something in a line:
  /// those of its emphasis, code, links, HTML and references, and those of GitHub's tables, strikings and formulas.
  private func literal(_ markdown: String) -> String? {
    var result = String.UnicodeScalarView()
    var scalars = markdown.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\\" {
        guard let next = scalars.popFirst() else { return nil }
        result.append(next)
      } else if "`*_[]<>|~#&$\n\r\u{2028}\u{2029}\u{202E}".unicodeScalars.contains(scalar) {
        return nil
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  @Test(arguments: [
    "](javascript:alert(1))", "a|b", "![x](http://x)", "<img src=x onerror=alert(1)>", "&copy; &#60;", "`code`", "$a$",
    "~~x~~", "**x**", "a\\", "[x]: y", "https://x.org/?a=1&b=2", "# x", "中文 – é",
  ])
  func `every character of a line stands for itself`(text: String) {
    #expect(literal(text.markdown) == text)
    #expect(literal(text.markdownLine) == text)
  }

  @Test(arguments: HostileText.names)
  func `a hostile name stays on its line and means nothing`(name: String) throws {
    let seen = try #require(literal(name.markdown))
    #expect(seen.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    let letters = { (text: String) in text.unicodeScalars.filter { $0.properties.isAlphabetic } }
    #expect(Array(letters(seen)) == Array(letters(name)))
    #expect(literal("x\(name)".markdown + "x") != nil)
  }

  @Test func `line breaks, tabs and turns of direction become spaces, and none stay at the ends`() {
    #expect(" a\r\nb\tc\u{202E}d\u{2028} \u{A0}".markdown == "a  b c d")
    #expect("\n".markdown.isEmpty && "".markdown.isEmpty)
  }

  @Test(arguments: [
    ("- a", "\\- a"), ("+ a", "\\+ a"), ("---", "\\---"), ("===", "\\==="), ("1. a", "1\\. a"), ("12) a", "12\\) a"),
    ("# a", "\\# a"), ("> a", "\\> a"), ("    - a", "\\- a"), ("3 men", "3 men"), ("2016", "2016"), ("", ""),
    ("a - b", "a - b"),
  ])
  func `a text that begins a line begins no list, heading or quotation`(text: String, escaped: String) {
    #expect(text.markdownLine == escaped)
  }
}
