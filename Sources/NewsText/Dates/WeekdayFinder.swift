/// Finds the day of the week of which a report tells: "met at the Kremlin on Tuesday", "Moscow said Monday".
///
/// A day that is not the report's own is passed over: "last Tuesday", "until Friday", "Tuesday's attacks".
enum WeekdayFinder {
  /// The words before a weekday that put it elsewhere, or make it any.
  private static let elsewhere: Set<String> = [
    "last", "next", "this", "since", "until", "till", "by", "before", "after", "from", "every", "each", "previous",
    "following", "coming", "past", "for", "to", "through", "another", "a", "the", "black", "ash", "good", "easter",
  ]

  /// The first such day in stretches of text.
  ///
  /// - Complexity: O(*n*) in the length of the text up to it.
  static func firstReported(in passages: [ArraySlice<UInt8>]) -> Weekday? {
    for passage in passages {
      if let found = firstReported(in: passage) { return found }
    }
    return nil
  }

  private static func firstReported(in bytes: ArraySlice<UInt8>) -> Weekday? {
    var previous = bytes.startIndex..<bytes.startIndex
    var place = bytes.startIndex
    while place < bytes.endIndex {
      guard isLetter(bytes[place]) else {
        place += 1
        continue
      }
      let start = place
      while place < bytes.endIndex, isLetter(bytes[place]) { place += 1 }
      if let day = weekday(bytes[start..<place]), !isPossessive(bytes, after: place),
        !elsewhere.contains(String(decoding: bytes[previous], as: UTF8.self).lowercased())
      {
        return day
      }
      previous = start..<place
    }
    return nil
  }

  /// Any byte outside ASCII is taken for a part of a letter, but for the quotation marks and dashes of Unicode.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || (byte >= 0x80 && byte != 0xE2)
  }

  private static func weekday(_ word: ArraySlice<UInt8>) -> Weekday? {
    guard (6...9).contains(word.count) else { return nil }
    return Weekday.allCases.first { word.elementsEqual($0.description.utf8) }
  }

  /// Whether "'s" follows, with a straight apostrophe or a curly one (U+2019).
  private static func isPossessive(_ bytes: ArraySlice<UInt8>, after place: Int) -> Bool {
    let rest = bytes[place...].prefix(4)
    return rest.starts(with: "'s".utf8) || rest.starts(with: "\u{2019}s".utf8)
  }
}
