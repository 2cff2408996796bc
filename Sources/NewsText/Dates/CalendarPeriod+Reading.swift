extension CalendarPeriod {
  /// Reads a period as people write it; `nil` where it is none.
  ///
  /// `2016-03-24`, `2016-03`, `2016-W12`, `2016-Q1`, `2016`, and two of these with two points between them:
  /// `2016-03..2016-05-15` is from the first day of March to the middle of May.
  ///
  /// A range that ends before it begins is none.
  public init?(_ text: String) {
    guard let points = text.firstRange(of: "..") else {
      guard let period = CalendarPeriod.single(text) else { return nil }
      self = period
      return
    }
    guard let from = CalendarPeriod.single(text[..<points.lowerBound]),
      let to = CalendarPeriod.single(text[points.upperBound...]), from.first <= to.last
    else { return nil }
    self.init(from.first, to.last, name: from == to ? from.name : "\(from.name)..\(to.name)")
  }

  private static func single(_ text: some StringProtocol) -> CalendarPeriod? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = number(parts[0], digits: 4), let newYear = CalendarDate(year: year, month: 1, day: 1) else {
      return nil
    }
    switch parts.count {
    case 1: return CalendarPeriod(.year, containing: newYear)
    case 2 where parts[1].first == "W" || parts[1].first == "w":
      guard let week = number(parts[1].dropFirst(), digits: 2) else { return nil }
      // 4 January is in week 1.
      let day = CalendarDate(dayNumber: newYear.dayNumber + 3 + (week - 1) * 7)
      let period = day.map { CalendarPeriod(.week, containing: $0) }
      return period?.name == "\(newYear.description.prefix(4))-W\(parts[1].dropFirst())" ? period : nil
    case 2 where parts[1].first == "Q" || parts[1].first == "q":
      guard let quarter = number(parts[1].dropFirst(), digits: 1), (1...4).contains(quarter) else { return nil }
      return CalendarDate(year: year, month: quarter * 3, day: 1).map { CalendarPeriod(.quarter, containing: $0) }
    case 2:
      guard let month = number(parts[1], digits: 2) else { return nil }
      return CalendarDate(year: year, month: month, day: 1).map { CalendarPeriod(.month, containing: $0) }
    case 3:
      guard let month = number(parts[1], digits: 2), let day = number(parts[2], digits: 2) else { return nil }
      return CalendarDate(year: year, month: month, day: day).map { CalendarPeriod(.day, containing: $0) }
    default: return nil
    }
  }

  private static func number(_ text: some StringProtocol, digits: Int) -> Int? {
    guard text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }
}
