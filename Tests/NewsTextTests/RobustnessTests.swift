import Testing

@testable import NewsText

/// Whatever the bytes are: no trap, and no time that grows faster than the text.
struct RobustnessTests {
  /// A small generator with a seed, so that a failure can be repeated (xorshift64*, Vigna 2016, doi:10.1145/2845077).
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state >> 12
      state ^= state << 25
      state ^= state >> 27
      return state &* 2_685_821_657_736_338_717
    }
  }

  private func check(_ bytes: [UInt8]) {
    guard let text = TextDecoder(file: "fuzz").decode(bytes).text else { return }
    let article = Article(name: "fuzz", plainText: text)
    let source = Array(article.text.utf8)
    var last = 0
    for passage in article.passages {
      #expect(passage.range.lowerBound >= last && passage.range.upperBound <= source.count && !passage.range.isEmpty)
      last = passage.range.upperBound
    }
    for sentence in SentenceSplitter().sentences(of: article) {
      #expect(sentence.sourceRange.upperBound <= source.count)
      #expect(SentenceText(source, sentence.sourceRange).text == sentence.text)
      let size = sentence.text.utf8.count
      let mapped = sentence.sourceRange(of: 0..<size)
      #expect(
        mapped.lowerBound >= sentence.sourceRange.lowerBound && mapped.upperBound <= sentence.sourceRange.upperBound)
      #expect(!sentence.text.contains("\n") && !sentence.text.contains("  "))
    }
  }

  @Test(arguments: 1...40)
  func `random bytes are no trap`(seed: Int) {
    var generator = Generator(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    check((0..<800).map { _ in UInt8.random(in: 0...255, using: &generator) })
  }

  @Test(arguments: 1...300)
  func `random pieces of articles are no trap`(seed: Int) {
    let pieces = [
      "MOSCOW", " (AFP) - ", "(", ")", "[", "]", "\n", "\n\n", "\r\n", " ", "- ", "\u{2014}", "“", "”", "\"", ".",
      "...", "?", "!", ",",
      "March 3", ", 2016", "2016-03-24", "PHOTO: ", "REUTERS", "/", "By ", "Jane Doe", "U.S.", "a.m.", "the ", "é",
      "\u{A0}", "\u{AD}",
      "。", "Published: ", "---", "title: x", "govern-\nment", "© ", "Source:", "1. ", "• ", "Sources", "\u{2028}", "Ž",
      "\u{200F}", ":",
    ]
    var generator = Generator(state: UInt64(seed) &* 0xD1B5_4A32_D192_ED03)
    let count = Int.random(in: 1...60, using: &generator)
    check(Array((0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined().utf8))
  }

  @Test(arguments: [
    "a", ".", ". ", "A. ", "\"?", "(", "-", "- ", "The U.S. ", "x\n", "Kerry met Putin. ", "é", "\u{A0}", "[", "\n",
    "1", "2016-", "March ",
  ])
  func `a megabyte of anything is read, and every sentence lies in its passage`(unit: String) {
    let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    let article = Article(name: "long", plainText: text)
    for sentence in SentenceSplitter().sentences(of: article) {
      let passage = article.passages[sentence.passage].range
      #expect(
        passage.contains(sentence.sourceRange.lowerBound) && sentence.sourceRange.upperBound <= passage.upperBound)
    }
  }
}
