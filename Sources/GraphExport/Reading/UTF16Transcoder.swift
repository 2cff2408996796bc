/// Turns UTF-16 into UTF-8, piece by piece.
struct UTF16Transcoder {
  /// A surrogate without its other half.
  struct LoneSurrogate: Error {}

  private let isLittle: Bool
  private var mark: Int
  private var firstByte: UInt8?
  private var highSurrogate: UInt16?

  /// Finds out whether a text is UTF-16: by its byte order mark, or by an ASCII character at its start.
  init?(start: [UInt8]) {
    guard start.count >= 2 else { return nil }
    switch (start[0], start[1]) {
    case (0xFF, 0xFE): (isLittle, mark) = (true, 2)
    case (0xFE, 0xFF): (isLittle, mark) = (false, 2)
    case (1..<0x80, 0): (isLittle, mark) = (true, 0)
    case (0, 1..<0x80): (isLittle, mark) = (false, 0)
    default: return nil
    }
  }

  /// Appends the next bytes of the text as UTF-8; what is cut through waits for the next call.
  mutating func append(_ piece: [UInt8], isLast: Bool, to bytes: inout [UInt8]) throws(LoneSurrogate) {
    for byte in piece.dropFirst(mark) {
      guard let first = firstByte else {
        firstByte = byte
        continue
      }
      firstByte = nil
      let (low, high) = isLittle ? (first, byte) : (byte, first)
      try append(unit: UInt16(high) << 8 | UInt16(low), to: &bytes)
    }
    mark = max(0, mark - piece.count)
    if isLast, firstByte != nil || highSurrogate != nil { throw LoneSurrogate() }
  }

  private mutating func append(unit: UInt16, to bytes: inout [UInt8]) throws(LoneSurrogate) {
    switch (highSurrogate, unit) {
    case (let high?, 0xDC00...0xDFFF):
      highSurrogate = nil
      bytes.append(scalar: 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00))
    case (nil, 0xD800...0xDBFF): highSurrogate = unit
    case (.some, _), (nil, 0xDC00...0xDFFF): throw LoneSurrogate()
    default: bytes.append(scalar: UInt32(unit))
    }
  }
}

extension [UInt8] {
  /// Appends a character by its number; `false`, and nothing appended, where there is no such character.
  @discardableResult mutating func append(scalar number: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(number), let units = UTF8.encode(scalar) else { return false }
    append(contentsOf: units)
    return true
  }
}
