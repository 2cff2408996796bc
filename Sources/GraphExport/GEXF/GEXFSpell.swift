public import NewsText

/// A stretch of days in which something is there: from its first day up to its end, which is not part of it.
///
/// A spell is never empty, so that a file's `start` is always before its `end`. Spells that follow each other touch: the
/// end of one is the start of the next.
///
/// ```swift
/// GEXFSpell(from: day, through: day)      // one day: 2016-03-24 ..< 2016-03-25
/// GEXFSpell(from: later, until: earlier)  // nil
/// ```
public struct GEXFSpell: Sendable, Hashable, Comparable {
  /// The first day.
  public let start: CalendarDate
  /// The first day after it.
  public let end: CalendarDate

  /// Creates a spell; `nil` where it would hold no day.
  ///
  /// - Parameters:
  ///   - start: The first day.
  ///   - end: The first day after it.
  public init?(from start: CalendarDate, until end: CalendarDate) {
    guard start < end else { return nil }
    self.start = start
    self.end = end
  }

  /// Creates a spell of whole days; `nil` where it would hold no day, or end after the year 9999.
  ///
  /// - Parameters:
  ///   - start: The first day.
  ///   - last: The last day.
  public init?(from start: CalendarDate, through last: CalendarDate) {
    guard let end = GEXFSpell.day(after: last) else { return nil }
    self.init(from: start, until: end)
  }

  /// Earlier starts come first, then earlier ends.
  public static func < (left: GEXFSpell, right: GEXFSpell) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }

  /// The same days in as few spells as can be: in order, none touching or overlapping another.
  ///
  /// - Parameter spells: Spells in any order.
  /// - Returns: Their union.
  /// - Complexity: O(*n* log *n*).
  static func union(_ spells: [GEXFSpell]) -> [GEXFSpell] {
    var result: [GEXFSpell] = []
    for spell in spells.sorted() {
      guard let last = result.last, spell.start <= last.end else {
        result.append(spell)
        continue
      }
      if let joined = GEXFSpell(from: last.start, until: max(last.end, spell.end)) {
        result[result.count - 1] = joined
      }
    }
    return result
  }

  private static func day(after date: CalendarDate) -> CalendarDate? {
    CalendarDate(year: date.year, month: date.month, day: date.day + 1)
      ?? CalendarDate(year: date.year, month: date.month + 1, day: 1)
      ?? CalendarDate(year: date.year + 1, month: 1, day: 1)
  }
}
