import Testing

@testable import EntityRecognition

struct WordKeyTests {
  @Test func `case tells words apart in one key and not in the other`() {
    #expect(WordKey("US").cased != WordKey("us").cased)
    #expect(WordKey("US").caseless == WordKey("us").caseless)
    #expect(WordKey("US").cased == WordKey("U.S.").cased)
  }

  @Test(arguments: ["-", "‑", "–", "'", "’", "", ".", "\u{200B}"])
  func `hyphens, lone apostrophes and nothing are joiners`(mark: String) {
    #expect(WordKey(mark).isJoiner)
  }

  @Test(arguments: [",", "a", "'s", "--", "I", "é"])
  func `other marks and words are not`(mark: String) {
    #expect(!WordKey(mark).isJoiner)
  }

  @Test func `bytes give the key that text gives`() {
    let text = "Élysée"
    #expect(WordKey(utf8: text.utf8.span) == WordKey(text))
  }
}
