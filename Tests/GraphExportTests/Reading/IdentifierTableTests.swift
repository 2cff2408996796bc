import Testing

@testable import GraphExport

struct IdentifierTableTests {
  @Test func `identifiers get numbers in the order in which they come`() {
    var table = IdentifierTable()
    for number in 0..<5000 {
      let found = table.insert(Array("e\(number)".utf8))
      #expect(found.number == number)
      #expect(found.isNew)
    }
    for number in 0..<5000 {
      #expect(table.insert(Array("e\(number)".utf8)).number == number)
      #expect(table[number].elementsEqual("e\(number)".utf8))
    }
    #expect(table.number(of: Array("e5000".utf8)) == nil)
    #expect(table.count == 5000)
  }

  @Test(arguments: [["", "\u{0}", "\u{0}\u{0}"], ["abcdefgh", "abcdefgh\u{0}", "abcdefghi"], ["é", "e\u{301}"]])
  func `identifiers are told apart by their bytes`(names: [String]) {
    var table = IdentifierTable()
    for name in names { #expect(table.insert(Array(name.utf8)).isNew) }
  }
}

struct NumberTextTests {
  @Test(
    arguments: [
      ("0", 0), ("7", 7), ("10.0", 10), ("2.5", 2.5), ("0.1", 0.1), ("123456789012345", 123_456_789_012_345),
      ("0.000000000000001", 1e-15), ("1e3", 1000), ("-1.5E-2", -0.015), ("9007199254740993", 9_007_199_254_740_992),
      ("3.14159265358979", 3.14159265358979), ("1e999", .infinity), ("1e-999", 0), ("+2", 2),
    ] as [(String, Double)])
  func `a number is the nearest to its digits`(text: String, number: Double) {
    #expect(Double(digits: text.utf8) == number)
  }

  @Test(arguments: ["", "1,5", "0x10", "NaN", "inf", "1 2", "1.2.3", "e", ".", "-", "1e", "１"])
  func `what is no number is none`(text: String) {
    #expect(Double(digits: text.utf8) == nil)
  }

  @Test func `digits are read as the standard library reads them`() {
    var generator = SplitMix(state: 1)
    for _ in 0..<20_000 {
      let whole = String(UInt64.random(in: 0...999_999_999, using: &generator))
      let text = "\(whole).\(UInt64.random(in: 0...999_999, using: &generator))"
      #expect(Double(digits: text.utf8) == Double(text))
    }
  }
}
