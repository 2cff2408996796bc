import Testing

@testable import EntityRecognition

struct WordPieceGoldenTests {
  @Test func `ten thousand lines are cut as the base model's tokenizer cuts them`() throws {
    let records = try GoldenSubwords.records(of: "wordpiece.txt")
    #expect(records.count == 10_000)
    var tokenizer = WordPieceTokenizer(vocabulary: try GoldenSubwords.vocabulary())
    var different: [String] = []
    for record in records {
      var numbers: [Int32] = []
      tokenizer.appendSubwords(of: record.text.span, to: &numbers)
      if numbers != record.numbers { different.append("\(String(decoding: record.text, as: UTF8.self)): \(numbers)") }
    }
    #expect(different == [])
  }

  @Test func `with a limit, the first subwords of a line are kept`() throws {
    var tokenizer = WordPieceTokenizer(vocabulary: try GoldenSubwords.vocabulary())
    var different: [String] = []
    for record in try GoldenSubwords.records(of: "wordpiece.txt") {
      var numbers: [Int32] = [7]
      tokenizer.appendSubwords(of: record.text.span, to: &numbers, limit: 12)
      if numbers != [7] + record.numbers.prefix(12) {
        different.append("\(String(decoding: record.text, as: UTF8.self)): \(numbers)")
      }
    }
    #expect(different == [])
  }

  // The file has all 1,112,064 scalars; of a long run of scalars alike, the ends and some of the others are tried.
  @Test func `a scalar of any kind inside a word is read as the base model's tokenizer reads it`() throws {
    var tokenizer = WordPieceTokenizer(vocabulary: try GoldenSubwords.vocabulary())
    var next: UInt32 = 0
    var different: [String] = []
    for record in try GoldenSubwords.records(of: "wordpiece-scalars.txt") {
      let ends = String(decoding: record.text, as: UTF8.self).split(separator: " ").map { UInt32($0, radix: 16) }
      let first = try #require(ends.first ?? nil)
      let last = try #require(ends.last ?? nil)
      #expect(first == next || (next == 0xD800 && first == 0xE000))
      next = last + 1
      for value in first...last where value < first + 100 || value > last - 100 || value % 97 == 0 {
        guard let scalar = Unicode.Scalar(value) else { continue }
        var numbers: [Int32] = []
        tokenizer.appendSubwords(of: "x\(scalar)y".utf8.span, to: &numbers)
        if numbers != record.numbers { different.append("U+\(String(value, radix: 16)): \(numbers)") }
      }
    }
    #expect(next == 0x11_0000)
    #expect(different == [])
  }
}
