import Testing

@testable import NewsText

struct DateScannerTests {
  private func dates(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return DateScanner(bytes: bytes).dates(in: 0..<bytes.count).map {
      $0.calendarDate?.description ?? "\($0.month)/\($0.day)"
    }
  }

  @Test(arguments: [
    ("15 December, 2015", "2015-12-15"), ("December 15, 2015", "2015-12-15"), ("Dec. 15, 2015", "2015-12-15"),
    ("Tuesday, 15 Dec 2015", "2015-12-15"), ("15th of December 2015", "2015-12-15"), ("3rd March 2016", "2016-03-03"),
    ("MARCH 3RD, 2016", "2016-03-03"), ("2015-12-15", "2015-12-15"), ("2015/12/15", "2015-12-15"),
    ("15.12.2015", "2015-12-15"), ("3.4.2016", "2016-04-03"), ("12/25/2015", "2015-12-25"),
    ("25/12/2015", "2015-12-25"), ("4/4/2016", "2016-04-04"), ("2016-03-24T10:15:00Z", "2016-03-24"),
    ("15-Dec-2015", "2015-12-15"), ("Sept. 9, 2016", "2016-09-09"), ("29 February 2016", "2016-02-29"),
    ("2015年12月15日", "2015-12-15"), ("Aug. 21", "8/21"), ("3 March", "3/3"),
    ("3:04 PM EST, Fri March 4, 2016", "2016-03-04"),
    ("dec 1 2015", "2015-12-01"), ("1 jan. 2016", "2016-01-01"),
  ])
  func `a day is read in every common form`(text: String, day: String) {
    #expect(dates(text) == [day])
  }

  @Test(arguments: [
    "31 February 2016", "February 29, 2015", "2015-13-01", "2015-02-30", "03/04/2016", "32 March 2016", "March 2016",
    "2016", "12:30:2016", "maybe 3 weeks", "Marching 3, 2016", "0/0/2016", "1.5.16", "99/99/9999", "5 decembers 2016",
    "",
  ])
  func `what the calendar does not have, or what may be two days, is no date`(text: String) {
    #expect(dates(text) == [])
  }

  @Test func `several dates of one line are found in their order`() {
    #expect(dates("First published 1 May 2016, updated 2 May 2016 at 10.15") == ["2016-05-01", "2016-05-02"])
  }
}
