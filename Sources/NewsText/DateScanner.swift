/// A day named in a text, with or without its year.
struct FoundDate: Equatable {
  /// The bytes that name it.
  let range: Range<Int>
  let day: Int
  let month: Int
  /// `nil` for "March 3".
  let year: Int?

  /// The day in the calendar, where the year is named.
  var calendarDate: CalendarDate? {
    year.flatMap { CalendarDate(year: $0, month: month, day: day) }
  }
}

/// Finds the days that a text names, in the forms of English news.
///
/// 15 December, 2015; December 15, 2015; 15th of Dec. 2015; 2015-12-15; 2015/12/15; 15.12.2015; 12/25/2015 and
/// 25/12/2015, where only one order makes a day; 15-Dec-2015; 2015年12月15日; "March 3" without a year. A day that the
/// calendar does not have is no date.
struct DateScanner {
  let bytes: [UInt8]

  /// All dates of a stretch, in their order.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  func dates(in range: Range<Int>) -> [FoundDate] {
    var dates: [FoundDate] = []
    var place = range.lowerBound
    while place < range.upperBound {
      let isWord = bytes.isLetterOrDigit(at: place)
      if isWord, let date = date(at: place, to: range.upperBound) {
        dates.append(date)
        place = date.range.upperBound
      } else if isWord {
        // A number or a word is one thing: no date starts in its middle.
        let isNumber = bytes.isDigit(at: place)
        while place < range.upperBound, bytes.isLetterOrDigit(at: place), bytes.isDigit(at: place) == isNumber {
          place += bytes.scalarWidth(at: place)
        }
      } else {
        place += bytes.scalarWidth(at: place)
      }
    }
    return dates
  }

  /// The date that starts at a place, at the start of a word or a number.
  func date(at place: Int, to end: Int) -> FoundDate? {
    guard !bytes.isDigit(at: place - 1) || place == 0 else { return nil }
    if bytes.isDigit(at: place) {
      let number = number(at: place, to: end)
      if number.length == 4 { return yearFirst(at: place, year: number.value, to: end) }
      if number.length <= 2 { return dayFirst(at: place, number: number, to: end) }
      return nil
    }
    guard !bytes.isLetterOrDigit(before: place) else { return nil }
    return monthFirst(at: place, to: end)
  }

  // MARK: The three orders

  private func yearFirst(at place: Int, year: Int, to end: Int) -> FoundDate? {
    var next = place + 4
    if bytes.has("年", at: next) {
      let month = number(at: next + 3, to: end)
      next += 3 + month.length
      guard (1...2).contains(month.length), bytes.has("月", at: next) else { return nil }
      let day = number(at: next + 3, to: end)
      next += 3 + day.length
      guard (1...2).contains(day.length), bytes.has("日", at: next) else { return nil }
      return made(place..<next + 3, year, month.value, day.value)
    }
    let separator = bytes.byte(at: next)
    guard
      separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") || separator == UInt8(ascii: ".")
        || separator == UInt8(ascii: "_")
    else { return nil }
    let month = number(at: next + 1, to: end)
    next += 1 + month.length
    guard (1...2).contains(month.length), bytes.byte(at: next) == separator else { return nil }
    let day = number(at: next + 1, to: end)
    next += 1 + day.length
    guard (1...2).contains(day.length) else { return nil }
    // A letter may follow only in a time stamp: 2016-03-24T10:15.
    if bytes.isLetter(at: next), next < end, !(bytes.has("t", at: next) && bytes.isDigit(at: next + 1)) { return nil }
    return made(place..<next, year, month.value, day.value)
  }

  private func dayFirst(at place: Int, number day: Number, to end: Int) -> FoundDate? {
    var next = place + day.length
    let separator = bytes.byte(at: next)
    if separator == UInt8(ascii: "/") || separator == UInt8(ascii: ".") || separator == UInt8(ascii: "-")
      || separator == UInt8(ascii: "_")
    {
      let second = number(at: next + 1, to: end)
      let third = next + 1 + second.length
      if (1...2).contains(second.length), bytes.byte(at: third) == separator {
        let year = number(at: third + 1, to: end)
        guard year.length == 4 else { return nil }
        let range = place..<third + 5
        // Points always separate day, month, year; with the others the order is known only where one cannot be a month.
        if separator == UInt8(ascii: ".") { return made(range, year.value, second.value, day.value) }
        if day.value > 12 || day.value == second.value { return made(range, year.value, second.value, day.value) }
        if second.value > 12 { return made(range, year.value, day.value, second.value) }
        return nil
      }
    }
    if let suffix = ordinalSuffix(at: next) { next += suffix }
    next = skippingSeparators(from: next, to: end)
    if bytes.has("of ", at: next) { next = bytes.skippingBlanks(from: next + 3, to: end) }
    guard let month = month(at: next, to: end) else { return nil }
    let afterMonth = month.end
    let yearPlace = skippingSeparators(from: afterMonth, to: end)
    let year = number(at: yearPlace, to: end)
    if yearPlace > afterMonth, year.length == 4, !bytes.isLetter(at: yearPlace + 4) || yearPlace + 4 >= end {
      return made(place..<yearPlace + 4, year.value, month.month, day.value)
    }
    return made(place..<afterMonth, nil, month.month, day.value)
  }

  private func monthFirst(at place: Int, to end: Int) -> FoundDate? {
    guard let month = month(at: place, to: end) else { return nil }
    var next = skippingSeparators(from: month.end, to: end)
    let day = number(at: next, to: end)
    guard next > month.end || bytes.byte(at: month.end - 1) == UInt8(ascii: "."), (1...2).contains(day.length)
    else { return nil }
    next += day.length
    if let suffix = ordinalSuffix(at: next) { next += suffix }
    guard !bytes.isLetterOrDigit(at: next) || next >= end else { return nil }
    let yearPlace = skippingSeparators(from: next, to: end)
    let year = number(at: yearPlace, to: end)
    if yearPlace > next, year.length == 4, !bytes.isLetterOrDigit(at: yearPlace + 4) || yearPlace + 4 >= end {
      return made(place..<yearPlace + 4, year.value, month.month, day.value)
    }
    return made(place..<next, nil, month.month, day.value)
  }

  // MARK: Parts

  private struct Number {
    let value: Int
    let length: Int
  }

  private func number(at place: Int, to end: Int) -> Number {
    var value = 0
    var length = 0
    while length < 9, place + length < end, bytes.isDigit(at: place + length) {
      value = value * 10 + Int(bytes.byte(at: place + length) - 0x30)
      length += 1
    }
    return Number(value: value, length: length)
  }

  /// The month whose name or abbreviation starts at a place, and where it ends, its point included.
  private func month(at place: Int, to end: Int) -> (month: Int, end: Int)? {
    guard place + 3 <= end, let month = DateScanner.month(withFirstLetters: bytes, at: place) else { return nil }
    var next = place
    while next < end, next - place < 10, bytes.isLetter(at: next), bytes.byte(at: next) < 0x80 { next += 1 }
    let length = next - place
    guard !bytes.isLetter(at: next) || next >= end else { return nil }
    let name = DateScanner.monthNames[month - 1]
    guard length == 3 || (length == 4 && month == 9) || length == name.utf8.count,
      length == 3 || bytes.has(length == 4 && month == 9 ? "sept" : name, at: place)
    else { return nil }
    return (month, next < end && bytes.byte(at: next) == UInt8(ascii: ".") ? next + 1 : next)
  }

  private func ordinalSuffix(at place: Int) -> Int? {
    for suffix in ["st", "nd", "rd", "th"] where bytes.has(suffix, at: place) && !bytes.isLetter(at: place + 2) {
      return 2
    }
    return nil
  }

  /// Skips a comma, blanks, and in names of files a hyphen or an underscore.
  private func skippingSeparators(from place: Int, to end: Int) -> Int {
    var next = place
    if next < end, bytes.byte(at: next) == UInt8(ascii: ",") { next += 1 }
    next = bytes.skippingBlanks(from: next, to: end)
    let byte = bytes.byte(at: next)
    if next == place, next < end, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { next += 1 }
    return next
  }

  private func made(_ range: Range<Int>, _ year: Int?, _ month: Int, _ day: Int) -> FoundDate? {
    // Without a year 29 February may exist.
    guard CalendarDate(year: year ?? 2000, month: month, day: day) != nil else { return nil }
    if let year, !(1600...2199).contains(year) { return nil }
    return FoundDate(range: range, day: day, month: month, year: year)
  }

  /// The month that three letters begin.
  private static func month(withFirstLetters bytes: [UInt8], at place: Int) -> Int? {
    let first = bytes.byte(at: place) | 0x20
    let second = bytes.byte(at: place + 1) | 0x20
    let third = bytes.byte(at: place + 2) | 0x20
    switch (first, second, third) {
    case (0x6A, 0x61, 0x6E): return 1
    case (0x66, 0x65, 0x62): return 2
    case (0x6D, 0x61, 0x72): return 3
    case (0x61, 0x70, 0x72): return 4
    case (0x6D, 0x61, 0x79): return 5
    case (0x6A, 0x75, 0x6E): return 6
    case (0x6A, 0x75, 0x6C): return 7
    case (0x61, 0x75, 0x67): return 8
    case (0x73, 0x65, 0x70): return 9
    case (0x6F, 0x63, 0x74): return 10
    case (0x6E, 0x6F, 0x76): return 11
    case (0x64, 0x65, 0x63): return 12
    default: return nil
    }
  }

  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
