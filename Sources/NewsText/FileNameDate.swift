/// Finds the date in a file's name: `2016-03-24_brussels.txt`, `20160324.txt`, `2016/03/24/brussels.txt`.
enum FileNameDate {
  /// The day, and the characters that name it.
  static func find(in name: String) -> (day: CalendarDate, words: String)? {
    let bytes = Array(name.utf8)
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    // The file's own name decides before the folders above it.
    for range in [start..<bytes.count, 0..<bytes.count] {
      if let found = first(in: bytes, range) { return found }
    }
    return nil
  }

  private static func first(in bytes: [UInt8], _ range: Range<Int>) -> (day: CalendarDate, words: String)? {
    let scanner = DateScanner(bytes: bytes)
    for date in scanner.dates(in: range) {
      guard let day = date.calendarDate, (1800...2199).contains(day.year),
        !bytes.isLetterOrDigit(before: date.range.lowerBound), !bytes.isDigit(at: date.range.upperBound)
      else { continue }
      return (day, bytes.text(date.range))
    }
    var place = range.lowerBound
    while place < range.upperBound {
      guard bytes.isDigit(at: place) else {
        place += 1
        continue
      }
      let start = place
      while place < range.upperBound, bytes.isDigit(at: place) { place += 1 }
      guard !bytes.isLetterOrDigit(before: start), !bytes.isLetter(at: place) || place >= range.upperBound,
        let day = compact(in: bytes, start..<place)
      else { continue }
      return (day, bytes.text(start..<place))
    }
    return nil
  }

  /// The day that eight digits name: 20160324.
  static func compact(in bytes: [UInt8], _ range: Range<Int>) -> CalendarDate? {
    guard range.count == 8, range.allSatisfy(bytes.isDigit(at:)) else { return nil }
    let digits = range.map { Int(bytes[$0] - 0x30) }
    let year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3]
    guard (1800...2199).contains(year) else { return nil }
    return CalendarDate(year: year, month: digits[4] * 10 + digits[5], day: digits[6] * 10 + digits[7])
  }
}
