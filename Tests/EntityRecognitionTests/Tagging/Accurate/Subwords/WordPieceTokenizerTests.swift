import Testing

@testable import EntityRecognition

struct WordPieceTokenizerTests {
  private static let list = [
    "want", "##want", "##ed", "wa", "un", "runn", "##ing", "hello", "!", "how", "are", "you", "?", "ah", "zz", "博", "推",
    "[", "]", "mask", "ø", "=",
  ]

  /// The subwords of a text, with a tokenizer that knows a few.
  private func subwords(_ text: String, limit: Int = .max) throws -> [String] {
    let vocabulary = try SubwordVocabulary(
      utf8: (SubwordVocabulary.specials + Self.list).map { $0 + "\n" }.joined().utf8.span)
    var tokenizer = WordPieceTokenizer(vocabulary: vocabulary)
    var numbers: [Int32] = []
    tokenizer.appendSubwords(of: text.utf8.span, to: &numbers, limit: limit)
    return numbers.compactMap { vocabulary.subword(Int($0)) }
  }

  private func numbers(_ bytes: [UInt8], _ tokenizer: inout WordPieceTokenizer, limit: Int = .max) -> [Int32] {
    var numbers: [Int32] = []
    tokenizer.appendSubwords(of: bytes.span, to: &numbers, limit: limit)
    return numbers
  }

  // The cases of https://github.com/google-research/bert/blob/master/tokenization_test.py
  @Test(arguments: [
    ("unwanted running", ["un", "##want", "##ed", "runn", "##ing"]),
    ("unwantedX running", ["[UNK]", "runn", "##ing"]),
    (" \tHeLLo!how  \n Are yoU?  ", ["hello", "!", "how", "are", "you", "?"]),
    ("H\u{E9}llo", ["hello"]),
    ("He\u{301}llo", ["hello"]),
    ("ah\u{535A}\u{63A8}zz", ["ah", "博", "推", "zz"]),
  ])
  func `text is cut as the first implementation cuts it`(text: String, expected: [String]) throws {
    #expect(try subwords(text) == expected)
  }

  @Test func `what is written like a special subword is text`() throws {
    #expect(try subwords("[MASK]") == ["[", "mask", "]"])
  }

  @Test(arguments: [
    ("wa\u{AD}nt", ["want"]), ("wa\u{200D}nt", ["want"]), ("wa\u{7}nt", ["want"]), ("wa\u{A0}un", ["wa", "un"]),
    ("Ø", ["ø"]), ("wa≠un", ["wa", "=", "un"]),
  ])
  func `invisible characters join, spaces and signs part`(text: String, expected: [String]) throws {
    #expect(try subwords(text) == expected)
  }

  @Test(arguments: ["", " ", "\u{200B}", "\u{301}", "\u{FFFD}", "\u{0}\t"])
  func `what leaves nothing behind is one unknown subword`(text: String) throws {
    #expect(try subwords(text) == ["[UNK]"])
  }

  @Test(arguments: [
    (-1, []), (0, []), (1, ["un"]), (2, ["un", "##want"]), (4, ["un", "##want", "##ed", "runn"]),
    (9, ["un", "##want", "##ed", "runn", "##ing"]),
  ])
  func `no more subwords are appended than the limit says`(limit: Int, expected: [String]) throws {
    #expect(try subwords("unwanted running", limit: limit) == expected)
  }

  @Test func `a word is read to its end before any of its subwords counts`() throws {
    #expect(try subwords("unwantedx", limit: 1) == ["[UNK]"])
  }

  @Test func `a word of more than a hundred characters is unknown, however many bytes they take`() throws {
    #expect(try subwords(String(repeating: "want", count: 25)).count == 25)
    #expect(try subwords(String(repeating: "want", count: 25) + "e") == ["[UNK]"])
    #expect(try subwords(String(repeating: "un", count: 50_000) + " un") == ["[UNK]", "un"])
    #expect(try subwords(String(repeating: "😀", count: 100_000)) == ["[UNK]"])
    #expect(try subwords(String(repeating: "博", count: 100_000), limit: 12) == Array(repeating: "博", count: 12))
  }

  @Test func `bytes that are no UTF-8 are passed over`() throws {
    var tokenizer = WordPieceTokenizer(vocabulary: try GoldenSubwords.vocabulary())
    let plain = numbers(Array("minister".utf8), &tokenizer)
    let broken: [[UInt8]] = [
      [0x80], [0xC3], [0xC1, 0x81], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F],
      [0xFF],
    ]
    for bytes in broken {
      #expect(numbers(Array("mini".utf8) + bytes + Array("ster".utf8), &tokenizer) == plain)
      #expect(numbers(bytes + Array("minister".utf8) + bytes, &tokenizer) == plain)
      #expect(numbers(bytes, &tokenizer) == [SubwordVocabulary.unknown])
    }
  }

  @Test func `random bytes give what their text with replacement characters gives, within the limit`() throws {
    let vocabulary = try GoldenSubwords.vocabulary()
    var used = WordPieceTokenizer(vocabulary: vocabulary)
    var random = RandomNumbers(seed: 8)
    let leads: [UInt8] = [0x20, 0x61, 0xC3, 0xCC, 0xE2, 0xE4, 0xF0, 0x80, 0xA9, 0xBF]
    for round in 0..<2000 {
      let bytes = (0..<random.below(40)).map { _ in
        random.chance(0.6) ? leads[random.below(leads.count)] : UInt8(random.below(256))
      }
      // Every few rounds, a word that fills the tokenizer's room comes before.
      if round % 7 == 0 { _ = numbers([UInt8](repeating: 0x61, count: 90 + random.below(30)), &used) }
      let found = numbers(bytes, &used)
      var fresh = WordPieceTokenizer(vocabulary: vocabulary)
      #expect(found == numbers(Array(String(decoding: bytes, as: UTF8.self).utf8), &fresh))
      #expect(!found.isEmpty && found.allSatisfy { $0 > 0 && $0 < vocabulary.count })
      let limit = 1 + random.below(5)
      #expect(numbers(bytes, &used, limit: limit) == Array(found.prefix(limit)))
    }
  }
}
