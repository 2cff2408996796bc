import Testing

@testable import NewsText

struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokenizer().tokens(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  private func shapes(_ text: String) -> [Token.Shape] { Tokenizer().tokens(in: text).map(\.shape) }

  @Test(arguments: [
    ("Ruto met Museveni.", ["Ruto", "met", "Museveni", "."]),
    ("the US-led talks", ["the", "US", "-", "led", "talks"]),
    ("al-Nahyan's visit", ["al", "-", "Nahyan", "'s", "visit"]),
    ("Nahyan’s visit", ["Nahyan", "’s", "visit"]),
    ("the rebels' demand", ["the", "rebels", "'", "demand"]),
    ("N'Djamena and O'Neill don't", ["N'Djamena", "and", "O'Neill", "don't"]),
    ("the U.S. Senate", ["the", "U.S.", "Senate"]),
    ("J. K. Rowling", ["J.", "K.", "Rowling"]),
    ("Gen. Lee at 5 p.m. today", ["Gen.", "Lee", "at", "5", "p.m.", "today"]),
    ("It cost 1,204.50 euros.", ["It", "cost", "1,204.50", "euros", "."]),
    ("R&D at AT&T", ["R&D", "at", "AT&T"]),
    ("see www.example.org now", ["see", "www.example.org", "now"]),
    ("It ended.Then it rained", ["It", "ended", ".", "Then", "it", "rained"]),
    ("\"Where?\" (she asked)", ["\"", "Where", "?", "\"", "(", "she", "asked", ")"]),
    ("Bogotá – São Paulo", ["Bogotá", "–", "São", "Paulo"]),
    ("'quasi-state of war'", ["'", "quasi", "-", "state", "of", "war", "'"]),
  ])
  func `a sentence is cut into words, possessives, hyphens and marks`(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func `the shape says how a token is written`() {
    #expect(
      shapes("Élysée UN al-Assad J. 34 U.S. 東京 McCain !") == [
        .capitalized, .uppercase, .lowercase, .hyphen, .capitalized, .initial, .number, .uppercase, .caseless,
        .capitalized, .mark,
      ])
  }

  @Test func `a token knows whether a space stands before it`() {
    #expect(Tokenizer().tokens(in: "US-led talks.").map(\.followsSpace) == [true, false, false, true, false])
  }

  @Test(arguments: ["", " ", "\u{0}", "\u{200F}\u{200E}", "----", "'", "''''s", ".....", "&&&", "\u{FEFF}", "é́́", "👩‍👩‍👧‍👦 x"])
  func `whatever the text, tokens lie inside it, in order, and hold no space`(text: String) {
    let tokens = Tokenizer().tokens(in: text)
    var last = 0
    for token in tokens {
      #expect(token.range.lowerBound >= last && token.range.upperBound > token.range.lowerBound)
      last = token.range.upperBound
    }
    #expect(last <= text.utf8.count)
  }

  @Test func `a line of ten megabytes without a space is one token`() {
    let text = String(repeating: "x", count: 10_000_000)
    #expect(Tokenizer().tokens(in: text).count == 1)
  }
}
