import Testing

@testable import NewsText

struct EndListTests {
  private static let text =
    "Hundreds of people marched through the centre of Bogotá on Sunday, calling for an end to the strike in the ports."

  /// The passages after the headline and the first paragraph.
  private func passages(end: String) -> [String] {
    let article = Article(name: "a", plainText: "Hundreds march in Bogotá\n\n\(EndListTests.text)\n\n\(end)")
    let bytes = Array(article.text.utf8)
    return article.passages.dropFirst(2).map { bytes.text($0.range) }
  }

  @Test(arguments: [
    "Related", "Related:", "RELATED", "More on this story", "Related stories", "Topics", "You may also like",
    "Most read",
    "Recommended", "Read more", "Top stories",
  ])
  func `headlines of other articles at the end are cut with their heading`(heading: String) {
    #expect(
      passages(end: "\(heading)\n\nKenya votes for a president\nWill Uganda send soldiers?\n- Juba in flames") == [])
  }

  @Test func `an article goes on with the first sentence after a list of headlines`() {
    #expect(
      passages(
        end: "Related\n\nKenya votes for a president\n\nHe agreed.\n\n\"We will go on,\" he said.\n\nThe next steps")
        == ["\"We will go on,\" he said.", "The next steps"])
    #expect(passages(end: "Related\n\nThe strike goes on.") == ["The strike goes on."])
  }

  @Test func `sources may be sentences`() {
    #expect(passages(end: "Sources\n\nJane Doe. Strike in ports. El Tiempo, May 3, 2016.\n\nJohn Roe said so.") == [])
  }

  @Test(arguments: ["Relations", "Related parties", "The most read book", "Notes from Juba", "Sources of the Nile"])
  func `another heading begins no list`(heading: String) {
    #expect(passages(end: "\(heading)\n\nKenya votes for a president") == [heading, "Kenya votes for a president"])
  }
}
