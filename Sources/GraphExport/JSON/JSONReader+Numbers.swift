extension JSONReader {
  /// Reads the digits of a number by JSON's grammar.
  mutating func readNumber(_ expected: String) throws(GraphReadingError) -> ArraySlice<UInt8> {
    guard let first = try peek(), first == UInt8(ascii: "-") || first.isDigit else { throw mismatch(expected) }
    var end = valueStart
    while true {
      while end < input.bytes.count, input.bytes[end].isNumberPart { end += 1 }
      guard end == input.bytes.count else { break }
      guard end - valueStart < Limit.text else { throw error(found: "a number without end", expected: "a shorter one") }
      guard try input.load() else { break }
    }
    let digits = input.bytes[valueStart..<end]
    guard JSONReader.isNumber(digits) else { throw error(found: digits.quoted, expected: "a number as JSON has it") }
    input.position = end
    return digits
  }

  /// Whether bytes are `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`.
  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let whole = rest.prefix { $0.isDigit }
    guard let first = whole.first, first != UInt8(ascii: "0") || whole.count == 1 else { return false }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix { $0.isDigit }
      guard !fraction.isEmpty else { return false }
      rest = rest.dropFirst(1 + fraction.count)
    }
    guard let mark = rest.first else { return true }
    guard mark | 0x20 == UInt8(ascii: "e") else { return false }
    rest.removeFirst()
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest.removeFirst() }
    return !rest.isEmpty && rest.allSatisfy(\.isDigit)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  fileprivate var isNumberPart: Bool {
    isASCIIDigitOrLetter || self == UInt8(ascii: "+") || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
  }
}
