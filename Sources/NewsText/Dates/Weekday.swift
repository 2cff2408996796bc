/// A day of the week.
public enum Weekday: Int, Sendable, Hashable, CaseIterable, CustomStringConvertible {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The day's English name: `Tuesday`.
  public var description: String { Weekday.names[rawValue] }

  static let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}

extension CalendarDate {
  /// The day of the week, by the Gregorian calendar at all times.
  ///
  /// ```swift
  /// CalendarDate(year: 2015, month: 12, day: 15)?.weekday  // tuesday
  /// ```
  public var weekday: Weekday {
    // 1 March of the year 0 is a Wednesday.
    Weekday.allCases[(dayNumber + 2) % 7]
  }

  /// The number of days since 1 March of the year 0, in the Gregorian calendar.
  package var dayNumber: Int {
    // A year that starts in March has its leap day at its end (Hinnant, "chrono-compatible low-level date algorithms").
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear
  }

  /// The day of a ``dayNumber``; `nil` outside the years 1 to 9999.
  package init?(dayNumber: Int) {
    guard dayNumber >= 0 else { return nil }
    // Hinnant's inverse: 146,097 days are 400 years.
    let era = dayNumber / 146_097
    let dayOfEra = dayNumber % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
