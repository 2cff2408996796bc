/// What a scanner asks of the bytes around a place. A place outside the bytes is nothing: not a letter, not a digit.
extension Span<UInt8> {
  /// Whether an ASCII digit stands at a place.
  func isDigit(at place: Int) -> Bool {
    indices.contains(place) && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self[place])
  }

  /// Whether an ASCII capital stands at a place.
  func isCapital(at place: Int) -> Bool {
    indices.contains(place) && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self[place])
  }

  /// Whether an ASCII letter stands at a place.
  func isLetter(at place: Int) -> Bool {
    indices.contains(place) && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self[place] | 0x20)
  }

  /// Whether a letter or digit of any script begins at a place.
  func isWordByte(at place: Int) -> Bool {
    guard indices.contains(place) else { return false }
    if self[place] < 0x80 { return isLetter(at: place) || isDigit(at: place) }
    return scalar(at: place)?.scalar.isWordScalar ?? false
  }

  /// The number of bytes of the apostrophe at a place, straight or curly; 0 where there is none.
  func apostropheLength(at place: Int) -> Int {
    guard indices.contains(place) else { return 0 }
    if self[place] == UInt8(ascii: "'") { return 1 }
    let isCurly =
      place + 2 < count && self[place] == 0xE2 && self[place + 1] == 0x80
      && (self[place + 2] == 0x99 || self[place + 2] == 0x98)
    return isCurly ? 3 : 0
  }

  /// Whether U+2010 (hyphen) or U+2011 (no-break hyphen) stands at a place.
  func isUnicodeHyphen(at place: Int) -> Bool {
    place + 2 < count && self[place] == 0xE2 && self[place + 1] == 0x80
      && (self[place + 2] == 0x90 || self[place + 2] == 0x91)
  }

  /// The length of the scalar that begins at a place, at least 1.
  func scalarLength(at place: Int) -> Int {
    scalar(at: place)?.length ?? 1
  }

  /// The Unicode scalar that begins at a place and its length; `nil` where the bytes are no scalar.
  package func scalar(at place: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard indices.contains(place) else { return nil }
    let lead = self[place]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard place + length <= count else { return nil }
    if length == 1 { return (Unicode.Scalar(lead), 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(self[place + offset] & 0x3F) }
    return Unicode.Scalar(value).map { ($0, length) }
  }
}

extension Unicode.Scalar {
  /// Whether a word may be made of it: letters, digits and the marks that combine with them.
  var isWordScalar: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }
}
