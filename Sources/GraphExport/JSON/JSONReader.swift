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
  var text: [UInt8] = []

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
  mutating func peek() throws(GraphReadingError) -> UInt8? {
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
  func mismatch(_ expected: String) -> GraphReadingError {
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
}
