import Testing

@testable import GraphExport

struct DigitsTests {
  private func text(_ body: (inout [UInt8]) -> Void) -> String {
    var bytes = Array("#".utf8)
    body(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [0, 1, -1, 9, 10, -10, 99, 100, 1_234_567_890, .max, .min])
  func `whole numbers have the digits that Swift gives them`(number: Int) {
    #expect(text { $0.append(digitsOf: number) } == "#\(number.description)")
  }

  @Test(arguments: [
    0, -0.0, 1, -1, 0.1, -2.5, 100, 1e15, 1e16, 9_007_199_254_740_991, 9_007_199_254_740_992, -9_007_199_254_740_994,
    1e22, 1e300, .leastNonzeroMagnitude, 0.0001, 0.00001, 1.0 / 3, .greatestFiniteMagnitude, .infinity, .nan,
  ])
  func `numbers with a point have the digits that Swift gives them`(number: Double) {
    #expect(text { $0.append(digitsOf: number) } == "#\(number.description)")
  }

  @Test func `random numbers have the digits that Swift gives them`() {
    var generator = SplitMix(state: 1)
    for _ in 0..<10_000 {
      let number = Double(bitPattern: generator.next())
      #expect(text { $0.append(digitsOf: number) } == "#\(number.description)")
      let whole = Int(truncatingIfNeeded: generator.next()) >> Int.random(in: 0..<64, using: &generator)
      #expect(text { $0.append(digitsOf: whole) } == "#\(whole)")
      #expect(text { $0.append(digitsOf: Double(whole)) } == "#\(Double(whole))")
    }
  }

  @Test func `what is not there, or no number, is null in JSON`() {
    #expect(text { $0.append(json: nil as Int?) } == "#null")
    #expect(text { $0.append(measure: nil) } == "#null")
    #expect(text { $0.append(measure: .nan) } == "#null")
    #expect(text { $0.append(measure: -.infinity) } == "#null")
    #expect(text { $0.append(measure: 3) } == "#3")
  }

  @Test func `strings of all lengths are appended whole`() {
    for count in 0..<40 {
      let word = String(repeating: "é", count: count)
      #expect(text { $0.append(bytesOf: word) } == "#\(word)")
      #expect(text { $0.append(bytesOf: String(word.reversed())) } == "#\(word)")
    }
  }
}
