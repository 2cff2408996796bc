extension JSONReader {
  /// Reads the string at ``valueStart`` into ``text``.
  mutating func readString() throws(GraphReadingError) {
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
