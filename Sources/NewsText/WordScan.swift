/// One word or number, read from a place in a sentence's bytes: where it ends and how it is written.
struct WordScan {
  /// The place after the word's last byte; the start where no word begins there.
  private(set) var end: Int
  private var capitals = 0
  private var lowers = 0
  private var caseless = 0
  private var digits = 0
  private var startsWithDigit = false
  private var startsWithCapital = false

  /// Reads the word that begins at a place.
  ///
  /// - Complexity: O(*k*) in the word's length.
  init(_ bytes: Span<UInt8>, from start: Int) {
    end = start
    while end < bytes.count {
      let byte = bytes[end]
      if let next = letterEnd(bytes, byte, first: end == start) {
        end = next
      } else if end > start, let next = innerMarkEnd(bytes, byte, start: start) {
        end = next
      } else {
        break
      }
    }
  }

  /// How the word is written.
  var shape: Token.Shape {
    if startsWithDigit { return .number }
    if capitals + lowers == 0 { return caseless > 0 ? .caseless : .mark }
    guard startsWithCapital else { return .lowercase }
    if lowers > 0 { return .capitalized }
    return capitals + caseless + digits == 1 ? .initial : .uppercase
  }

  /// The place after a letter or digit at ``end``, counted by its case; `nil` where there is none.
  private mutating func letterEnd(_ bytes: Span<UInt8>, _ byte: UInt8, first: Bool) -> Int? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      lowers += 1
      return end + 1
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      if first { startsWithCapital = true }
      capitals += 1
      return end + 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      if first { startsWithDigit = true }
      digits += 1
      return end + 1
    case 0x80...:
      guard let (scalar, length) = bytes.scalar(at: end), scalar.isWordScalar else { return nil }
      if scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter {
        if first { startsWithCapital = true }
        capitals += 1
      } else if scalar.properties.isLowercase {
        lowers += 1
      } else {
        caseless += 1
      }
      return end + length
    default: return nil
    }
  }

  /// The place after a mark that belongs to the word it stands in; `nil` where it ends the word.
  private func innerMarkEnd(_ bytes: Span<UInt8>, _ byte: UInt8, start: Int) -> Int? {
    switch byte {
    case UInt8(ascii: "."):
      return stopEnd(bytes, start: start)
    case UInt8(ascii: ","):
      // 1,204 is one number; "Moscow,Russia" is not.
      return startsWithDigit && bytes.isDigit(at: end - 1) && bytes.isDigit(at: end + 1) ? end + 1 : nil
    case UInt8(ascii: "&"):
      // AT&T, R&D
      return lowers == 0 && capitals > 0 && bytes.isCapital(at: end + 1) ? end + 1 : nil
    default:
      let apostrophe = bytes.apostropheLength(at: end)
      guard apostrophe > 0, bytes.isWordByte(at: end + apostrophe) else { return nil }
      let letter = bytes[end + apostrophe]
      let isPossessive = letter | 0x20 == UInt8(ascii: "s") && !bytes.isWordByte(at: end + apostrophe + 1)
      return isPossessive ? nil : end + apostrophe
    }
  }

  /// Whether the full stop at ``end`` belongs to the word: inside `3.5` and `U.S`, after `J`, `U.S` and `Gen`.
  private func stopEnd(_ bytes: Span<UInt8>, start: Int) -> Int? {
    let previousStop = end >= 2 && end - 2 >= start && bytes[end - 2] == UInt8(ascii: ".")
    if startsWithDigit { return bytes.isDigit(at: end + 1) ? end + 1 : nil }
    let isSingleLetter = end - start == 1 && capitals == 1
    if isSingleLetter || (previousStop && bytes.isLetter(at: end - 1)) {
      // "Plan B." at a sentence's end is rarer than "J. K. Rowling".
      return end + 1
    }
    if end - start == 1, lowers == 1, bytes.isLetter(at: end + 1) { return end + 1 }
    if bytes.isLetter(at: end + 1), !bytes.isCapital(at: end + 1), end - start > 1 {
      // www.example.org, and nothing else: a sentence that follows without a space starts with a capital.
      return end + 1
    }
    return StoppedWords.endsWithStop(bytes, start..<end) ? end + 1 : nil
  }
}
