/// A stretch of days with a name: `2016-03-24`, `2016-W12`, `2016-03`, `2016-Q1`, `2016`, `2016-03-01..2016-03-10`.
///
/// Weeks are those of ISO 8601: they begin on Monday, and week 1 holds the year's first Thursday.
///
/// ```swift
/// CalendarPeriod(.week, containing: CalendarDate(year: 2016, month: 1, day: 1)!).name  // "2015-W53"
/// ```
public struct CalendarPeriod: Sendable, Hashable, CustomStringConvertible {
  /// The first day.
  public let first: CalendarDate
  /// The last day.
  public let last: CalendarDate
  /// What it is called, in a form that sorts by time among periods of one length.
  public let name: String

  /// Creates a period from its ends, in whichever order they come.
  ///
  /// - Parameters:
  ///   - one: An end.
  ///   - other: The other end.
  ///   - name: What it is called; its days if left out.
  public init(_ one: CalendarDate, _ other: CalendarDate, name: String? = nil) {
    first = min(one, other)
    last = max(one, other)
    self.name = name ?? (first == last ? first.description : "\(first)..\(last)")
  }

  /// The period of a calendar that a day is in.
  ///
  /// - Parameters:
  ///   - step: Its length.
  ///   - day: A day of it; the first one where the length is a number of days.
  public init(_ step: CalendarStep, containing day: CalendarDate) {
    switch step {
    case .day: self.init(day, day)
    case .week:
      let monday = day.dayNumber - day.weekday.rawValue
      let first = CalendarDate(dayNumber: monday) ?? day
      let last = CalendarDate(dayNumber: monday + 6) ?? day
      self.init(first, last, name: CalendarPeriod.weekName(thursday: CalendarDate(dayNumber: monday + 3) ?? day))
    case .month: self.init(months: day.month...day.month, of: day, name: String(day.description.prefix(7)))
    case .quarter:
      let number = (day.month - 1) / 3
      let name = "\(day.description.prefix(4))-Q\(number + 1)"
      self.init(months: number * 3 + 1...number * 3 + 3, of: day, name: name)
    case .year: self.init(months: 1...12, of: day, name: String(day.description.prefix(4)))
    case .days(let count):
      let number = min(max(1, count), CalendarPeriod.lastNumber) - 1 + day.dayNumber
      self.init(day, CalendarDate(dayNumber: min(number, CalendarPeriod.lastNumber)) ?? day)
    }
  }

  private init(months: ClosedRange<Int>, of day: CalendarDate, name: String) {
    let first = CalendarDate(year: day.year, month: months.lowerBound, day: 1) ?? day
    self.init(first, CalendarPeriod.end(of: day.year, month: months.upperBound) ?? day, name: name)
  }

  private static func end(of year: Int, month: Int) -> CalendarDate? {
    [31, 30, 29, 28].lazy.compactMap { CalendarDate(year: year, month: month, day: $0) }.first
  }

  /// The number of 31 December 9999.
  private static let lastNumber = end(of: 9999, month: 12)?.dayNumber ?? 0

  /// The name of an ISO week by its Thursday, which is in the year that the week belongs to.
  private static func weekName(thursday: CalendarDate) -> String {
    let newYear = CalendarDate(year: thursday.year, month: 1, day: 1) ?? thursday
    let week = (thursday.dayNumber - newYear.dayNumber) / 7 + 1
    return "\(thursday.description.prefix(4))-W\(week < 10 ? "0" : "")\(week)"
  }

  /// The name.
  public var description: String { name }

  /// Whether a day is in it.
  public func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }

  /// The number of days.
  public var length: Int { last.dayNumber - first.dayNumber + 1 }

  /// The periods that cover some days, without gaps, in order.
  ///
  /// Periods of a calendar are whole even where they begin before the first day; a number of days is counted from it.
  ///
  /// - Complexity: O(*k*) in their number.
  public static func series(_ step: CalendarStep, from first: CalendarDate, to last: CalendarDate) -> [CalendarPeriod] {
    var periods: [CalendarPeriod] = []
    var day = first
    while day <= last {
      let period = CalendarPeriod(step, containing: day)
      periods.append(period)
      guard let next = CalendarDate(dayNumber: period.last.dayNumber + 1), next > day else { break }
      day = next
    }
    return periods
  }
}
