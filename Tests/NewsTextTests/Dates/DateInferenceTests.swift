import Testing

@testable import NewsText

struct DateInferenceTests {
  /// The report of `StoryReports` speaks of a Thursday; 24 March 2016 was one.
  private let report = StoryReports.report

  @Test func `an undated reprint takes the day of the dated article, and says why`() throws {
    let dates = DateInference([
      StoryReports.text(report, name: "dated.txt", day: 24),
      StoryReports.text(Array(report.prefix(4)) + StoryReports.otherReport, name: "undated.txt"),
    ])
    let found = try #require(dates.inferred.first)
    #expect(dates.inferred.count == 1 && found.article == "undated.txt" && found.source == "dated.txt")
    #expect(found.day.description == "2016-03-24" && found.weekday == .thursday)
    #expect(found.share > 0.5 && found.share < 1)
    let date = try #require(dates.date(ofArticle: "undated.txt"))
    #expect(date.evidence == .inference && date.words.hasPrefix("reports of a Thursday and shares "))
    #expect(dates.date(ofArticle: "dated.txt") == nil)
  }

  @Test func `a day of another weekday is not taken, whatever the texts share`() {
    let dates = DateInference([
      StoryReports.text(report, name: "dated.txt", day: 25), StoryReports.text(report, name: "undated.txt"),
    ])
    #expect(dates.inferred.isEmpty && dates.doubts.isEmpty)
  }

  @Test func `a fitting weekday without a common text places nothing`() {
    let other =
      ["Rain fell on the northern bank on Thursday, and the ferries stayed in port."] + StoryReports.otherReport
    let dates = DateInference([
      StoryReports.text(report, name: "dated.txt", day: 24), StoryReports.text(other, name: "undated.txt"),
    ])
    #expect(dates.inferred.isEmpty)
  }

  @Test func `an article that names no weekday stays undated`() {
    let dates = DateInference([
      StoryReports.text(report, name: "dated.txt", day: 24),
      StoryReports.text(Array(report.dropFirst()), name: "undated.txt"),
    ])
    #expect(dates.inferred.isEmpty)
  }

  @Test func `where articles of two days fit, neither is taken and both are named`() {
    let dates = DateInference([
      StoryReports.text(report, name: "a.txt", day: 17), StoryReports.text(report, name: "b.txt", day: 24),
      StoryReports.text(report, name: "undated.txt"),
    ])
    #expect(dates.inferred.isEmpty)
    #expect(dates.doubts.map(\.article) == ["undated.txt"])
    #expect(dates.doubts.first?.days.map(\.description) == ["2016-03-17", "2016-03-24"])
  }

  @Test func `of several articles of one day the one that shares most is the source, in any order`() {
    let texts = [
      StoryReports.text(report, name: "whole.txt", day: 24),
      StoryReports.text(Array(report.prefix(3)) + StoryReports.otherReport, name: "part.txt", day: 24),
      StoryReports.text(report, name: "undated.txt"),
    ]
    #expect(DateInference(texts).inferred.map(\.source) == ["whole.txt"])
    #expect(DateInference(texts) == DateInference(texts.reversed()))
  }

  @Test func `a line of a few words is no evidence`() {
    let short = ["Ministers agreed on Thursday to reopen the river crossing."]
    let dates = DateInference([
      StoryReports.text(short, name: "dated.txt", day: 24), StoryReports.text(short, name: "undated.txt"),
    ])
    #expect(dates.inferred.isEmpty)
  }

  @Test(arguments: [
    ("They met on Tuesday, and again on Friday.", Weekday.tuesday), ("Moscow said Monday that talks go on.", .monday),
    ("After last Tuesday's attacks they met Wednesday.", .wednesday), ("Talks since Monday ended on Sunday", .sunday),
    ("Black Friday came.", nil), ("They wait until Friday.", nil), ("Tuesday’s blast", nil), ("on tuesday", nil),
    ("", nil), ("Tuesdays with Morrie", nil), ("— Saturday —", .saturday), ("every Monday, each Sunday", nil),
  ])
  func `the weekday of a report is the first that is not another week's or a name`(text: String, day: Weekday?) {
    #expect(WeekdayFinder.firstReported(in: [Array(text.utf8)[...]]) == day)
  }

  @Test func `an empty collection infers nothing`() { #expect(DateInference([]).inferred.isEmpty) }
}
