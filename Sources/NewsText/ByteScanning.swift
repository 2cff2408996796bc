/// Looking at UTF-8 text byte by byte, without a `String` or a `Character` for each step.
///
/// Every look-up outside the text answers 0 or "no", so that looking ahead needs no bounds of its own.
extension [UInt8] {
  /// The byte at a place, or 0 outside the text.
  func byte(at place: Int) -> UInt8 {
    place >= 0 && place < count ? self[place] : 0
  }

  /// How many bytes of white space start at a place: 0 where none does.
  ///
  /// Control characters count as white space, as does every space of Unicode, no-break spaces included.
  func spaceWidth(at place: Int) -> Int {
    let first = byte(at: place)
    if first <= 0x20 || first == 0x7F { return place >= 0 && place < count ? 1 : 0 }
    switch first {
    case 0xC2:
      let second = byte(at: place + 1)
      return second >= 0x80 && second <= 0xA0 ? 2 : 0
    case 0xE1: return byte(at: place + 1) == 0x9A && byte(at: place + 2) == 0x80 ? 3 : 0
    case 0xE2:
      let second = byte(at: place + 1)
      let third = byte(at: place + 2)
      if second == 0x80 {
        return (0x80...0x8A).contains(third) || (0xA8...0xA9).contains(third) || third == 0xAF ? 3 : 0
      }
      return second == 0x81 && third == 0x9F ? 3 : 0
    case 0xE3: return byte(at: place + 1) == 0x80 && byte(at: place + 2) == 0x80 ? 3 : 0
    default: return 0
    }
  }

  /// How many bytes of a mark without width start at a place: soft hyphen, zero-width space, direction marks.
  func invisibleWidth(at place: Int) -> Int {
    switch byte(at: place) {
    case 0xC2: return byte(at: place + 1) == 0xAD ? 2 : 0
    case 0xE2:
      let third = byte(at: place + 2)
      switch byte(at: place + 1) {
      case 0x80: return third == 0x8B || third == 0x8E || third == 0x8F || (0xAA...0xAE).contains(third) ? 3 : 0
      case 0x81: return third == 0xA0 || (0xA6...0xA9).contains(third) ? 3 : 0
      default: return 0
      }
    case 0xEF: return byte(at: place + 1) == 0xBB && byte(at: place + 2) == 0xBF ? 3 : 0
    default: return 0
    }
  }

  /// White space or a mark without width.
  func blankWidth(at place: Int) -> Int {
    let byte = byte(at: place)
    if byte > 0x20 && byte < 0x7F { return 0 }
    let space = spaceWidth(at: place)
    return space > 0 ? space : invisibleWidth(at: place)
  }

  /// The first place at or after the given one that is not blank, at most `end`.
  func skippingBlanks(from place: Int, to end: Int) -> Int {
    var place = place
    while place < end {
      let width = blankWidth(at: place)
      if width == 0 { break }
      place += width
    }
    return Swift.min(place, end)
  }

  /// A range without blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = skippingBlanks(from: range.lowerBound, to: range.upperBound)
    var end = range.upperBound
    while end > start {
      let place = scalarStart(before: end)
      let width = blankWidth(at: place)
      if width == 0 || place < start || place + width < end { break }
      end = place
    }
    return start..<end
  }

  /// Where the scalar starts that ends before a place.
  func scalarStart(before place: Int) -> Int {
    var start = place - 1
    while start > 0, place - start < 4, byte(at: start) & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The scalar at a place; `U+0000` outside the text.
  func scalar(at place: Int) -> Unicode.Scalar {
    let first = byte(at: place)
    if first < 0x80 { return Unicode.Scalar(first) }
    let length = scalarWidth(at: place)
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for step in 1..<Swift.max(length, 2) {
      value = value << 6 | UInt32(byte(at: place + step) & 0x3F)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// How many bytes the scalar at a place has, from its first byte.
  func scalarWidth(at place: Int) -> Int {
    let first = byte(at: place)
    return first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  func isUpper(at place: Int) -> Bool {
    let first = byte(at: place)
    if first < 0x80 { return first >= 0x41 && first <= 0x5A }
    let properties = scalar(at: place).properties
    return properties.isUppercase || properties.generalCategory == .titlecaseLetter
  }

  func isLower(at place: Int) -> Bool {
    let first = byte(at: place)
    if first < 0x80 { return first >= 0x61 && first <= 0x7A }
    return scalar(at: place).properties.isLowercase
  }

  func isDigit(at place: Int) -> Bool {
    let first = byte(at: place)
    return first >= 0x30 && first <= 0x39
  }

  func isLetter(at place: Int) -> Bool {
    let first = byte(at: place)
    if first < 0x80 { return (first | 0x20) >= 0x61 && (first | 0x20) <= 0x7A }
    let properties = scalar(at: place).properties
    return properties.isAlphabetic
  }

  func isLetterOrDigit(at place: Int) -> Bool {
    isDigit(at: place) || isLetter(at: place)
  }

  /// Whether the scalar that ends before a place is a letter or a digit.
  func isLetterOrDigit(before place: Int) -> Bool {
    guard place > 0 else { return false }
    return isLetterOrDigit(at: scalarStart(before: place))
  }

  /// Whether a word, given in lower case, stands at a place, ASCII letters of either case taken as equal.
  func has(_ word: String, at place: Int) -> Bool {
    var place = place
    for wanted in word.utf8 {
      let found = byte(at: place)
      guard found == wanted || (found >= 0x41 && found <= 0x5A && found | 0x20 == wanted) else { return false }
      place += 1
    }
    return true
  }

  /// Whether a word, given in lower case, stands anywhere in a stretch.
  ///
  /// - Complexity: O(*n* · *m*) at worst, O(*n*) as a rule.
  func holds(_ word: String, in range: Range<Int>) -> Bool {
    place(of: word, in: range) != nil
  }

  /// Where a word, given in lower case, first stands in a stretch.
  ///
  /// - Complexity: O(*n* · *m*) at worst, O(*n*) as a rule.
  func place(of word: String, in range: Range<Int>) -> Int? {
    guard let first = word.utf8.first, range.count >= word.utf8.count else { return nil }
    let last = range.upperBound - word.utf8.count
    let capital = first >= 0x61 && first <= 0x7A ? first & 0xDF : first
    var place = range.lowerBound
    while place <= last {
      let byte = self[place]
      if byte == first || byte == capital, has(word, at: place) { return place }
      place += 1
    }
    return nil
  }

  /// Whether no word begins with a small letter, joining words such as "and" or "of" aside.
  func isCapitalized(_ range: Range<Int>) -> Bool {
    var place = skippingBlanks(from: range.lowerBound, to: range.upperBound)
    while place < range.upperBound {
      if isLower(at: place),
        !["and ", "of ", "the ", "by ", "via ", "for ", "de ", "agencies", "in ", "at "].contains(where: {
          has($0, at: place)
        })
      {
        return false
      }
      while place < range.upperBound, spaceWidth(at: place) == 0 { place += 1 }
      place = skippingBlanks(from: place, to: range.upperBound)
    }
    return true
  }

  /// The words of a short stretch, in lower case as far as they are ASCII.
  func lowercased(_ range: Range<Int>) -> String {
    String(
      decoding: self[range.clamped(to: 0..<count)].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// A stretch as text.
  func text(_ range: Range<Int>) -> String {
    String(decoding: self[range.clamped(to: 0..<count)], as: UTF8.self)
  }

  /// How many Unicode scalars a stretch holds.
  func scalarCount(_ range: Range<Int>) -> Int {
    var count = 0
    for byte in self[range.clamped(to: 0..<self.count)] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The stretches between blanks, at most `limit` of them.
  func words(in range: Range<Int>, limit: Int = .max) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var place = skippingBlanks(from: range.lowerBound, to: range.upperBound)
    while place < range.upperBound, words.count < limit {
      let start = place
      while place < range.upperBound, spaceWidth(at: place) == 0 { place += 1 }
      words.append(start..<place)
      place = skippingBlanks(from: place, to: range.upperBound)
    }
    return words
  }
}
