import Testing

@testable import NewsText

/// Bylines that only their place in an article's head tells.
struct BylineByPlaceTests {
  private static let paragraph =
    "Ministers from five countries met in Nairobi on Thursday, and spoke of roads, ports and a market for all of them."

  /// The passages below the headline of an article with this head.
  private func passages(head: String) -> [String] {
    let article = Article(name: "a", plainText: "Kenya hosts trade talks\n\n\(head)\n\n\(BylineByPlaceTests.paragraph)")
    let bytes = Array(article.text.utf8)
    return article.passages.dropFirst().map { bytes.text($0.range) }
  }

  @Test(arguments: [
    "Jane Doe, Nairobi", "Jane van Doe-Roe, Africa editor", "Jane Doe, Reuters", "Jane Doe | BBC News",
    "Jane Doe in London and John Roe in Oslo", "Jane Doe in London, John Roe in New York and Max Moe in Oslo",
    "Jane Doe and John Roe in London and Max Moe in Oslo", "Jane Doe in London\nMarch 9, 2026",
    "By Jane Doe\nPolitical correspondent", "By Jane Doe\nAfrica editor, Example News\n9 March 2026",
    "By Jane Doe\n9 March 2026\nDiplomatic Correspondent", "Jane Doe, Oslo\n9 March 2026",
    "By Jane Doe\nBBC News, Nairobi",
    "Words: Jane Doe\nPhotos: John Roe",
  ])
  func `a line that names who wrote the article is cut`(head: String) {
    #expect(passages(head: head) == [BylineByPlaceTests.paragraph])
  }

  @Test(arguments: [
    "Kerry in Moscow", "Kerry in Moscow and Obama in Havana", "John Kerry, Secretary of State",
    "Jens Berg, Prime Minister",
    "Obama, Nairobi", "Political correspondent", "John Kerry flies to Moscow and Geneva",
    "John Kerry in Moscow for talks with Putin and Lavrov in Sochi", "Kenya's Ruto, Nairobi", "John Kerry in Moscow",
  ])
  func `a line that tells news stays`(head: String) {
    #expect(passages(head: head) == [head, BylineByPlaceTests.paragraph])
  }

  @Test func `what looks like a byline is none after the text has begun`() {
    let article = Article(
      name: "a",
      plainText:
        "Kenya hosts talks\n\n\(BylineByPlaceTests.paragraph)\n\nJane Doe in London and John Roe in Oslo\n\nThey met.")
    #expect(article.passages.count == 4)
  }
}
