public import NewsText

/// A stretch of days, open at either end.
///
/// ```swift
/// let march = Period(since: CalendarDate(year: 2016, month: 3, day: 1), until: CalendarDate(year: 2016, month: 3, day: 31))
/// march.contains(CalendarDate(year: 2016, month: 3, day: 31))  // true
/// ```
public struct Period: Sendable, Hashable {
  /// The first day; without one there is no beginning.
  public var since: CalendarDate?
  /// The last day; without one there is no end.
  public var until: CalendarDate?

  /// Creates a period that includes both days; of all days if none is given.
  public init(since: CalendarDate? = nil, until: CalendarDate? = nil) {
    self.since = since
    self.until = until
  }

  /// Whether every day is in it, and what has no day as well.
  public var isUnbounded: Bool { since == nil && until == nil }

  /// Whether a day is in it; no day is in none that has a bound.
  public func contains(_ day: CalendarDate?) -> Bool {
    guard let day else { return isUnbounded }
    return since.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
  }

  /// What was left out, in words; `nil` where nothing was.
  func filter(undatedCount: Int) -> String? {
    let days: String
    switch (since, until) {
    case (nil, nil): return nil
    case (let since?, nil): days = "articles from \(since) on"
    case (nil, let until?): days = "articles up to \(until)"
    case (let since?, let until?): days = "articles from \(since) to \(until)"
    }
    guard undatedCount > 0 else { return days }
    return "\(days), \(undatedCount) undated left out"
  }
}
