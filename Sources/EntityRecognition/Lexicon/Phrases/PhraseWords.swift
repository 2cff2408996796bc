/// Cuts a phrase of the lexicon into the words that a tokenizer finds in text.
///
/// White space and hyphens part words and are dropped; a possessive ending is a word of its own ("McDonald's" is
/// `McDonald`, `'s`); an apostrophe inside a word and full stops stay ("d'Ivoire", "U.S."); any other ASCII mark is a
/// word.
enum PhraseWords {
  /// The words of a phrase, in order.
  ///
  /// - Complexity: O(*n*) in the number of UTF-8 bytes.
  static func words(of phrase: some StringProtocol) -> [Substring] {
    let text = Substring(phrase)
    let bytes = text.utf8
    var words: [Substring] = []
    var start: String.Index?
    var place = bytes.startIndex

    func close(at end: String.Index) {
      if let first = start { appendWord(text[first..<end], to: &words) }
      start = nil
    }
    while place < bytes.endIndex {
      let (kind, length) = character(in: bytes, at: place)
      let next = bytes.index(place, offsetBy: length)
      switch kind {
      case .letter: if start == nil { start = place }
      case .apostrophe: break
      case .gap: close(at: place)
      case .mark:
        close(at: place)
        words.append(text[place..<next])
      }
      place = next
    }
    close(at: bytes.endIndex)
    return words
  }

  private enum Kind {
    case letter
    case apostrophe
    case gap
    case mark
  }

  /// What stands at a place, and its length in bytes; bytes beyond ASCII are letters but for a few marks.
  private static func character(in bytes: Substring.UTF8View, at place: String.Index) -> (Kind, length: Int) {
    let byte = bytes[place]
    guard byte >= 0x80 else {
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, UInt8(ascii: "."): return (.letter, 1)
      case UInt8(ascii: "'"): return (.apostrophe, 1)
      case 0x20, 0x09...0x0D, UInt8(ascii: "-"): return (.gap, 1)
      default: return (.mark, 1)
      }
    }
    let rest = bytes[place...].prefix(3)
    let length = min(
      byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1, bytes.distance(from: place, to: bytes.endIndex))
    if rest.starts(with: [0xC2, 0xA0]) { return (.gap, 2) }
    if rest.starts(with: [0xE2, 0x80]), length == 3, let last = rest.last {
      if last == 0x98 || last == 0x99 { return (.apostrophe, 3) }
      if (0x80...0x95).contains(last) || last == 0xAF { return (.gap, 3) }
    }
    if rest.starts(with: [0xCA]), length == 2, (0xB9...0xBF).contains(rest[rest.index(after: place)]) {
      return (.apostrophe, 2)
    }
    return (.letter, length)
  }

  /// Appends a word without its trailing apostrophes, a possessive ending apart.
  private static func appendWord(_ word: Substring, to words: inout [Substring]) {
    let bytes = word.utf8
    var end = bytes.endIndex
    while end > bytes.startIndex {
      let length = lengthOfApostrophe(in: bytes, before: end)
      if length == 0 { break }
      end = bytes.index(end, offsetBy: -length)
    }
    guard end > bytes.startIndex else { return }
    let last = bytes.index(before: end)
    if bytes[last] | 0x20 == UInt8(ascii: "s"), last > bytes.startIndex {
      let length = lengthOfApostrophe(in: bytes, before: last)
      let ending = bytes.index(last, offsetBy: -length)
      if length > 0, ending > bytes.startIndex {
        words.append(word[bytes.startIndex..<ending])
        words.append(word[ending..<end])
        return
      }
    }
    words.append(word[bytes.startIndex..<end])
  }

  private static func lengthOfApostrophe(in bytes: Substring.UTF8View, before end: String.Index) -> Int {
    let tail = bytes[..<end].suffix(3)
    if tail.last == UInt8(ascii: "'") { return 1 }
    return tail.elementsEqual([0xE2, 0x80, 0x99]) || tail.elementsEqual([0xE2, 0x80, 0x98]) ? 3 : 0
  }
}
