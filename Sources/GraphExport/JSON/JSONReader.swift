/// Reads JSON value by value from a stream of bytes: a pull parser that builds no tree.
///
/// It takes JSON as RFC 8259 has it and nothing else: no comments, no trailing commas, no `NaN`. Escaped surrogates must
/// come in pairs. Nesting, strings and numbers have limits, so that memory is bounded whatever a file holds.
struct JSONReader {
  /// How much of anything a document may hold.
  enum Limit {
    /// Objects and arrays inside each other.
    static let depth = 64
    /// Bytes of one string or number.
    static let text = 1 << 24
  }

  /// The text.
  var input: TextInput
  /// Where the last value starts.
  private(set) var valueStart = 0
  /// For each open object or array, whether a member of it has been read.
  private var hasMembers: [Bool] = []
  /// The bytes of the last string.
  private var text: [UInt8] = []

  /// Opens a document.
  init(_ input: TextInput) { self.input = input }

  /// An error at the start of the last value.
  func error(found: String, expected: String) -> GraphReadingError {
    input.error(at: valueStart, found: found, expected: expected)
  }

  /// Opens an object, whose members ``nextMember()`` then gives.
  mutating func openObject(_ expected: String = "an object") throws(GraphReadingError) {
    try open(UInt8(ascii: "{"), expected)
  }

  /// Opens an array, whose elements ``nextElement()`` then announces.
  mutating func openArray(_ expected: String = "an array") throws(GraphReadingError) {
    try open(UInt8(ascii: "["), expected)
  }

  /// The name of the next member of the open object; `nil` at the object's end.
  mutating func nextMember() throws(GraphReadingError) -> String? {
    guard try goOn(until: UInt8(ascii: "}")) else { return nil }
    let name = try string("a name in quotation marks")
    try expect(UInt8(ascii: ":"))
    return name
  }

  /// Whether the open array has another element, which is to be read then.
  mutating func nextElement() throws(GraphReadingError) -> Bool { try goOn(until: UInt8(ascii: "]")) }

  /// Reads a string.
  mutating func string(_ expected: String = "a string") throws(GraphReadingError) -> String {
    guard try peek() == UInt8(ascii: "\"") else { throw mismatch(expected) }
    try readString()
    return try input.text(text, at: valueStart)
  }

  /// Reads a number.
  mutating func number(_ expected: String = "a number") throws(GraphReadingError) -> Double {
    let digits = try readNumber(expected)
    guard let number = Double(digits: digits), number.isFinite else {
      throw error(found: "the number \(digits.text)", expected: "one that a 64-bit number can hold")
    }
    return number
  }

  /// Reads a whole number, 0 or more.
  mutating func count(_ expected: String = "a whole number") throws(GraphReadingError) -> Int {
    let digits = try readNumber(expected)
    guard let number = Int(String(decoding: digits, as: UTF8.self)), number >= 0 else {
      throw error(found: digits.text, expected: "\(expected), 0 or more")
    }
    return number
  }

  /// Reads `true` or `false`.
  mutating func flag() throws(GraphReadingError) -> Bool {
    switch try peek() {
    case UInt8(ascii: "t"):
      try readWord("true")
      return true
    case UInt8(ascii: "f"):
      try readWord("false")
      return false
    default: throw mismatch("true or false")
    }
  }

  /// Passes over a value, whatever it is, checking its syntax.
  mutating func skipValue() throws(GraphReadingError) {
    switch try peek() {
    case UInt8(ascii: "{"):
      try openObject()
      while try nextMember() != nil { try skipValue() }
    case UInt8(ascii: "["):
      try openArray()
      while try nextElement() { try skipValue() }
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try flag()
    case UInt8(ascii: "n"): try readWord("null")
    default: _ = try readNumber("a value")
    }
  }

  /// Sees that nothing follows the document.
  mutating func finish() throws(GraphReadingError) {
    guard let byte = try peek() else { return }
    _ = byte
    throw mismatch("the end of the file")
  }
}

extension JSONReader {
  /// The first byte of the next value, past white space; `nil` at the end of the file.
  private mutating func peek() throws(GraphReadingError) -> UInt8? {
    while try input.advance() {
      let byte = input.bytes[input.position]
      guard byte.isXMLSpace else {
        valueStart = input.position
        return byte
      }
      input.position += 1
    }
    valueStart = input.bytes.count
    return nil
  }

  /// An error for what stands where something else is expected.
  private func mismatch(_ expected: String) -> GraphReadingError {
    error(found: input.character(at: valueStart), expected: expected)
  }

  private mutating func expect(_ byte: UInt8) throws(GraphReadingError) {
    guard try peek() == byte else { throw mismatch("\"\(Character(Unicode.Scalar(byte)))\"") }
    input.position += 1
  }

  private mutating func open(_ bracket: UInt8, _ expected: String) throws(GraphReadingError) {
    guard try peek() == bracket else { throw mismatch(expected) }
    guard hasMembers.count < Limit.depth else {
      throw error(found: "more than \(Limit.depth) objects and arrays inside each other", expected: "fewer")
    }
    hasMembers.append(false)
    input.position += 1
  }

  private mutating func goOn(until bracket: UInt8) throws(GraphReadingError) -> Bool {
    guard let hasMember = hasMembers.last else { return false }
    let byte = try peek()
    if byte == bracket {
      hasMembers.removeLast()
      input.position += 1
      return false
    }
    if hasMember {
      guard byte == UInt8(ascii: ",") else { throw mismatch("\",\" or \"\(Character(Unicode.Scalar(bracket)))\"") }
      input.position += 1
    }
    hasMembers[hasMembers.count - 1] = true
    return true
  }

  private mutating func readWord(_ word: String) throws(GraphReadingError) {
    while input.bytes.count < valueStart + word.utf8.count, try input.load() {}
    guard input.bytes[valueStart...].starts(with: word.utf8) else { throw mismatch(word) }
    input.position = valueStart + word.utf8.count
  }

  /// Reads the digits of a number by JSON's grammar.
  private mutating func readNumber(_ expected: String) throws(GraphReadingError) -> ArraySlice<UInt8> {
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

extension JSONReader {
  /// Reads the string at ``valueStart`` into ``text``.
  private mutating func readString() throws(GraphReadingError) {
    text.removeAll(keepingCapacity: true)
    var place = valueStart + 1
    while true {
      place = copyPlain(from: place)
      guard place < input.bytes.count else {
        guard place - valueStart < Limit.text else {
          throw error(found: "a string of more than \(Limit.text) bytes", expected: "a shorter one")
        }
        guard try input.load() else {
          throw input.error(at: place, found: "the end of the file", expected: "the end of a string, \"\\\"\"")
        }
        continue
      }
      switch input.bytes[place] {
      case UInt8(ascii: "\""):
        input.position = place + 1
        return
      case UInt8(ascii: "\\"): place = try readEscape(at: place)
      default:
        throw input.error(at: place, found: input.character(at: place), expected: "an escape such as \\n for it")
      }
    }
  }

  /// Copies bytes that stand for themselves, and gives the index of the first that does not.
  private mutating func copyPlain(from start: Int) -> Int {
    var place = start
    while place < input.bytes.count {
      let byte = input.bytes[place]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      place += 1
    }
    text.append(contentsOf: input.bytes[start..<place])
    return place
  }

  /// Decodes the escape at an index and gives the index after it.
  private mutating func readEscape(at place: Int) throws(GraphReadingError) -> Int {
    while input.bytes.count < place + 12, try input.load() {}
    guard place + 1 < input.bytes.count else {
      throw input.error(at: place + 1, found: "the end of the file", expected: "an escape")
    }
    switch input.bytes[place + 1] {
    case UInt8(ascii: "\""): text.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): text.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "/"): text.append(UInt8(ascii: "/"))
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): return try readUnicodeEscape(at: place)
    default:
      throw input.error(
        at: place, found: "the escape \\\(input.character(at: place + 1))",
        expected: "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
    }
    return place + 2
  }

  private mutating func readUnicodeEscape(at place: Int) throws(GraphReadingError) -> Int {
    guard let unit = unit(at: place) else {
      throw input.error(
        at: place, found: input.bytes[place..<min(place + 6, input.bytes.count)].quoted,
        expected: "\\u and four hexadecimal digits")
    }
    if text.append(scalar: unit) { return place + 6 }
    guard (0xD800...0xDBFF).contains(unit), let low = self.unit(at: place + 6), (0xDC00...0xDFFF).contains(low) else {
      throw input.error(
        at: place, found: "\\u\(String(unit, radix: 16)), half of a surrogate pair", expected: "both halves")
    }
    text.append(scalar: 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    return place + 12
  }

  /// The number of `\uXXXX` at an index.
  private func unit(at place: Int) -> UInt32? {
    guard place + 6 <= input.bytes.count, input.bytes[place] == UInt8(ascii: "\\"),
      input.bytes[place + 1] == UInt8(ascii: "u"),
      input.bytes[(place + 2)..<(place + 6)].allSatisfy(\.isASCIIDigitOrLetter)
    else { return nil }
    return UInt32(String(decoding: input.bytes[(place + 2)..<(place + 6)], as: UTF8.self), radix: 16)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  fileprivate var isNumberPart: Bool {
    isASCIIDigitOrLetter || self == UInt8(ascii: "+") || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
  }
}
