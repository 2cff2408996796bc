/// A day of the Gregorian calendar, without a time or a time zone.
///
/// Articles are published on a day; nothing finer is needed to put them in order, and nothing finer is reliable.
///
/// ```swift
/// CalendarDate(year: 2016, month: 3, day: 24)?.description
/// // "2016-03-24"
/// ```
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Creates a date, or `nil` where the calendar has no such day (`2015-02-29`).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.length(ofMonth: month, in: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days in a month, leap years of the Gregorian calendar included.
  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The date as ISO 8601 writes it: `2016-03-24`.
  public var description: String {
    let digits = [(year, 4), (month, 2), (day, 2)].map { value, width in
      String(repeating: "0", count: max(0, width - String(value).count)) + String(value)
    }
    return digits.joined(separator: "-")
  }

  /// Earlier days come first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
