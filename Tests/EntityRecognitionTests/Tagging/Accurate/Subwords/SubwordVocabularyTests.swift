import Testing

@testable import EntityRecognition

struct SubwordVocabularyTests {
  private static let specials = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\n"

  private func number(of subword: some Collection<UInt8>, continues: Bool, in vocabulary: SubwordVocabulary) -> Int32? {
    let bytes = Array(subword)
    let hash = bytes.reduce(0) { SubwordHash.extended($0, by: $1) }
    return vocabulary.number(of: bytes.span, in: 0..<bytes.count, hash: hash, continues: continues)
  }

  // The file is the list that the model was trained with: 28,135 lines, as `wc -l` counts.
  @Test func `a subword has the number of its line`() throws {
    let vocabulary = try GoldenSubwords.vocabulary()
    #expect(vocabulary.count == 28_135)
    let lines = try GoldenSubwords.bytes(of: "subwords.txt").split(separator: UInt8(ascii: "\n"))
    var wrong: [String] = []
    for (number, line) in lines.enumerated() {
      let subword = String(decoding: line, as: UTF8.self)
      let continues = line.count > 2 && line.starts(with: "##".utf8)
      let found = self.number(of: continues ? line.dropFirst(2) : line, continues: continues, in: vocabulary)
      if found != Int32(number) || vocabulary.subword(number) != subword { wrong.append(subword) }
    }
    #expect(wrong == [])
  }

  @Test func `a subword that begins a word is none that continues one`() throws {
    let vocabulary = try SubwordVocabulary(utf8: (Self.specials + "un\n##ed\n#\n##\n").utf8.span)
    #expect(number(of: "un".utf8, continues: false, in: vocabulary) == 5)
    #expect(number(of: "un".utf8, continues: true, in: vocabulary) == nil)
    #expect(number(of: "ed".utf8, continues: true, in: vocabulary) == 6)
    #expect(number(of: "ed".utf8, continues: false, in: vocabulary) == nil)
    #expect(number(of: "##".utf8, continues: false, in: vocabulary) == 8)
    #expect(vocabulary.longest == (beginning: 6, continuing: 2))
  }

  @Test(arguments: [-1, 5, Int.max]) func `a number that no subword has is none`(number: Int) throws {
    #expect(try SubwordVocabulary(utf8: Self.specials.utf8.span).subword(number) == nil)
  }

  private static let refused: [(String, SubwordVocabularyError)] = [
    ("", .missingSpecial("[PAD]", line: 1)),
    ("[PAD]\n", .missingSpecial("[UNK]", line: 2)),
    ("[UNK]\n[PAD]\n[CLS]\n[SEP]\n[MASK]\n", .missingSpecial("[PAD]", line: 1)),
    ("[PAD]\r\n[UNK]\r\n", .missingSpecial("[PAD]", line: 1)),
    ("\(specials)un\n\n##ed\n", .emptyLine(7)),
    ("\(specials)\n", .emptyLine(6)),
    ("\(specials)un\n##un\nun\n", .duplicate("un", line: 8)),
    ("\(specials)##un\n##un\n", .duplicate("##un", line: 7)),
    ("\(specials)[UNK]\n", .duplicate("[UNK]", line: 6)),
    ("\(specials)un\n##e", .unfinished(line: 7)),
    ("[PAD]", .unfinished(line: 1)),
  ]

  @Test(arguments: refused)
  func `a list that is none is refused, with its line`(list: String, error: SubwordVocabularyError) {
    #expect(throws: error) { try SubwordVocabulary(utf8: list.utf8.span) }
    #expect(!error.description.contains("\n"))
  }

  @Test(arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80]] as [[UInt8]])
  func `bytes that are no UTF-8 are refused`(broken: [UInt8]) {
    let list = Array((Self.specials + "un\n##e").utf8) + broken + Array("\nx\n".utf8)
    #expect(throws: SubwordVocabularyError.notUTF8(line: 7)) { try SubwordVocabulary(utf8: list.span) }
    #expect(throws: SubwordVocabularyError.notUTF8(line: 1)) { try SubwordVocabulary(utf8: broken.span) }
  }
}
