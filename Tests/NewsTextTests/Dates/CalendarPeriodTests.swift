import NewsText
import Testing

struct CalendarPeriodTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  // python3 -c "import datetime as d; print(d.date(2015,12,15).strftime('%A'))", and so on
  @Test(arguments: [
    (2015, 12, 15, Weekday.tuesday), (2016, 3, 24, .thursday), (1, 1, 1, .monday), (9999, 12, 31, .friday),
    (2000, 2, 29, .tuesday), (1900, 3, 1, .thursday), (2024, 12, 29, .sunday),
  ])
  func `a day has the weekday that Python gives it`(year: Int, month: Int, number: Int, weekday: Weekday) throws {
    #expect(try day(year, month, number).weekday == weekday)
  }

  @Test func `the number of a day reads back as the day, and follows that of the day before`() throws {
    var last: Int?
    for year in [1, 4, 100, 400, 1899, 1900, 2000, 2016, 9999] {
      last = nil
      for month in 1...12 {
        for number in 1...31 {
          guard let day = CalendarDate(year: year, month: month, day: number) else { continue }
          #expect(CalendarDate(dayNumber: day.dayNumber) == day)
          if let last { #expect(day.dayNumber == last + 1) }
          last = day.dayNumber
        }
      }
    }
    let end = try day(9999, 12, 31)
    #expect(CalendarDate(dayNumber: -1) == nil && CalendarDate(dayNumber: end.dayNumber + 1) == nil)
  }

  // python3 -c "import datetime as d; print(d.date(2016,1,1).isocalendar())"  # (2015, 53, 5), and so on
  @Test(arguments: [
    (2016, 1, 1, "2015-W53"), (2016, 3, 24, "2016-W12"), (2015, 12, 15, "2015-W51"), (2024, 12, 30, "2025-W01"),
    (2018, 12, 31, "2019-W01"), (2021, 1, 3, "2020-W53"), (9999, 12, 31, "9999-W52"),
  ])
  func `weeks are those of ISO 8601`(year: Int, month: Int, number: Int, name: String) throws {
    let day = try day(year, month, number)
    let week = CalendarPeriod(.week, containing: day)
    #expect(week.name == name && week.contains(day) && week.first.weekday == .monday)
  }

  @Test func `months, quarters and years have their ends`() throws {
    let leap = try day(2016, 2, 10)
    #expect(CalendarPeriod(.month, containing: leap).last.description == "2016-02-29")
    #expect(CalendarPeriod(.quarter, containing: leap).name == "2016-Q1")
    #expect(CalendarPeriod(.quarter, containing: leap).length == 91)
    #expect(CalendarPeriod(.year, containing: leap).length == 366)
    #expect(CalendarPeriod(.day, containing: leap).name == "2016-02-10")
    #expect(CalendarPeriod(.days(10), containing: leap).name == "2016-02-10..2016-02-19")
  }

  @Test func `a number of days that no calendar has ends with the calendar`() throws {
    let start = try day(2016, 2, 10)
    for count in [Int.max, Int.min, 0, 4_000_000] {
      #expect(
        CalendarPeriod(.days(count), containing: start).last.description == (count > 1 ? "9999-12-31" : "2016-02-10"))
    }
  }

  @Test func `a series covers all days without gaps`() throws {
    let (first, last) = (try day(2015, 11, 17), try day(2016, 3, 24))
    for step in [CalendarStep.day, .week, .month, .quarter, .year, .days(9)] {
      let series = CalendarPeriod.series(step, from: first, to: last)
      #expect(series.first?.contains(first) == true && series.last?.contains(last) == true)
      for (one, next) in zip(series, series.dropFirst()) { #expect(one.last.dayNumber + 1 == next.first.dayNumber) }
    }
    #expect(
      CalendarPeriod.series(.month, from: first, to: last).map(\.name) == [
        "2015-11", "2015-12", "2016-01", "2016-02", "2016-03",
      ])
    #expect(CalendarPeriod.series(.day, from: last, to: first).isEmpty)
    let end = (try day(9999, 12, 30), try day(9999, 12, 31))
    #expect(CalendarPeriod.series(.day, from: end.0, to: end.1).count == 2)
  }

  @Test(arguments: [
    ("2016-03-24", "2016-03-24", "2016-03-24"), ("2016-02", "2016-02-01", "2016-02-29"),
    ("2016-W12", "2016-03-21", "2016-03-27"), ("2015-w53", "2015-12-28", "2016-01-03"),
    ("2016-Q4", "2016-10-01", "2016-12-31"), ("2016", "2016-01-01", "2016-12-31"),
    ("2016-03..2016-05-15", "2016-03-01", "2016-05-15"), ("2016-03-24..2016-03-24", "2016-03-24", "2016-03-24"),
  ])
  func `a period is read as people write it`(text: String, first: String, last: String) throws {
    let period = try #require(CalendarPeriod(text))
    #expect(period.first.description == first && period.last.description == last)
  }

  @Test(arguments: [
    "", "..", "2016..", "2016-3-24", "2016-13", "2016-02-30", "2016-W00", "2016-W54", "2014-W53", "2016-Q5", "16-03-24",
    "2016-03-24..2016-03-23", "2016-03-24...2016-03-25", "2016-03-24-", "yesterday", "٢٠١٦", "2016-W", "+016",
  ])
  func `what is no period is none`(text: String) { #expect(CalendarPeriod(text) == nil) }
}
