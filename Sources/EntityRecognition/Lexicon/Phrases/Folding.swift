/// Brings spellings of one word together: "Élysée" and "Elysee", "Sana’a" and "Sana'a", "U.S." and "US".
///
/// Folding does this, and nothing else:
/// - Latin letters lose their diacritics, and combining marks are dropped (é → e, ș → s, ø → o, ı → i, đ → d);
///   letters that stand for two are written as two (ß → ss, æ → ae, œ → oe, þ → th);
/// - apostrophes, primes and the letters that Arabic and Hawaiian names use for them become ', hyphens become -;
/// - full stops, soft hyphens, zero-width and direction marks are dropped, so that "U.S.", "Gen." and "St." read like
///   "US", "Gen" and "St".
///
/// Case is kept; ``lowercased(_:)`` also folds Latin, Greek and Cyrillic capitals. German "ü" becomes "u", never "ue".
package enum Folding {
  /// The folded form of a text, case kept.
  package static func folded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    forEachByte(of: String(text).utf8.span) { cased, _ in bytes.append(cased) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The folded form of a text in lower case.
  package static func lowercased(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    forEachByte(of: String(text).utf8.span) { _, lower in bytes.append(lower) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Hands out the folded bytes one by one, as they are and in lower case.
  ///
  /// - Complexity: O(*n*), without a copy of the text.
  static func forEachByte(of bytes: Span<UInt8>, _ body: (_ cased: UInt8, _ lower: UInt8) -> Void) {
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        place += 1
        if byte != UInt8(ascii: ".") { emit(byte, body) }
        continue
      }
      let (scalar, length) = decode(bytes, at: place)
      place += length
      fold(scalar, body)
    }
  }

  private static func emit(_ ascii: UInt8, _ body: (UInt8, UInt8) -> Void) {
    let isCapital = ascii >= UInt8(ascii: "A") && ascii <= UInt8(ascii: "Z")
    body(ascii, isCapital ? ascii | 0x20 : ascii)
  }

  private static func fold(_ scalar: UInt32, _ body: (UInt8, UInt8) -> Void) {
    switch scalar {
    case 0xAD, 0x0300...0x036F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
      return
    case 0x60, 0xB4, 0x02B9...0x02BF, 0x02C8, 0x2018...0x201B, 0x2032, 0x2035, 0xA78C:
      emit(UInt8(ascii: "'"), body)
    case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D:
      emit(UInt8(ascii: "-"), body)
    default:
      if let letters = LatinLetters.base(of: scalar) {
        emit(letters.first, body)
        if let second = letters.second { emit(second, body) }
      } else {
        emit(scalar: scalar, lower: lowercase(scalar), body)
      }
    }
  }

  /// Greek and Cyrillic capitals in lower case; other scalars as they are.
  private static func lowercase(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x0391...0x03A9, 0x0410...0x042F: scalar + 0x20
    case 0x0400...0x040F: scalar + 0x50
    default: scalar
    }
  }

  /// Writes a scalar as UTF-8; both forms take the same number of bytes, because case keeps to its block here.
  private static func emit(scalar: UInt32, lower: UInt32, _ body: (UInt8, UInt8) -> Void) {
    let length = scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x1_0000 ? 3 : 4
    guard length > 1 else { return emit(UInt8(truncatingIfNeeded: scalar), body) }
    let lead: UInt8 = length == 2 ? 0xC0 : length == 3 ? 0xE0 : 0xF0
    for index in 0..<length {
      let shift = UInt32(6 * (length - 1 - index))
      func byte(_ value: UInt32) -> UInt8 {
        let bits = UInt8(truncatingIfNeeded: value >> shift)
        return index == 0 ? lead | bits : 0x80 | bits & 0x3F
      }
      body(byte(scalar), byte(lower))
    }
  }

  /// Decodes the scalar at a place; a broken sequence is read as one replacement character.
  private static func decode(_ bytes: Span<UInt8>, at place: Int) -> (scalar: UInt32, length: Int) {
    let lead = bytes[place]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, place + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<length { scalar = scalar << 6 | UInt32(bytes[place + index] & 0x3F) }
    return (scalar, length)
  }
}
