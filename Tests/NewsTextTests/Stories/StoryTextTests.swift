import Testing

@testable import NewsText

struct StoryTextTests {
  private func text(_ plain: String) -> StoryText { StoryText(Article(name: "a.txt", plainText: plain)) }

  @Test func `seven words make three shingles, fewer than five make one`() {
    #expect(text("Six of us went home by bus.").shingles.count == 3)
    #expect(text("We went home.").shingles.count == 1)
    #expect(text("").shingles.isEmpty)
  }

  @Test(arguments: [
    "SIX of us, went home; by bus, and nobody in the whole town had seen us off or asked us to stay on!",
    "Six of us went home by bus and nobody in the whole town\nhad   seen us off or asked us to stay on.",
    "\u{201C}Six of us went\u{A0}home\u{201D} \u{2014} by bus\u{2026} and nobody in the whole town had seen us off or asked "
      + "us to stay on.",
  ])
  func `case, marks and line breaks do not count`(_ plain: String) {
    let words = "Six of us went home by bus and nobody in the whole town had seen us off or asked us to stay on."
    #expect(text("Going home\n\n" + plain).shingles == text("Going home\n\n" + words).shingles)
  }

  @Test func `another word, or another accent, counts`() {
    #expect(text("Six of us went home by car.").shingles != text("Six of us went home by bus.").shingles)
    #expect(text("Six of us went to Orán today.").shingles != text("Six of us went to Oran today.").shingles)
  }

  @Test(
    arguments: [
      ("MOSCOW (AFP) - Ministers met on Thursday to talk.", "afp"),
      ("GENEVA, March 3 (Reuters) - Ministers met on Thursday to talk.", "reuters"),
      ("LIMA, March 3 (Reuters/AFP) - Ministers met on Thursday to talk.", "reuters/afp"),
      ("BEIJING, March 3 /Xinhua/ -- Ministers met on Thursday to talk.", "xinhua"),
      ("EDIRNE, Turkey — Ministers met on Thursday to talk.", nil),
      ("Ministers (Reuters) met on Thursday to talk.", nil),
    ] as [(String, String?)])
  func `the agency is the dateline's`(_ plain: String, _ agency: String?) {
    #expect(text("Ministers meet\n\n" + plain).agency == agency)
  }

  @Test func `days are counted over leap years and centuries`() throws {
    let days = try [(2016, 2, 28), (2016, 3, 1), (2017, 3, 1), (1900, 2, 28), (1900, 3, 1), (2000, 3, 1)].map {
      try #require(CalendarDate(year: $0.0, month: $0.1, day: $0.2)).dayNumber
    }
    // Python: (date(2016,3,1)-date(2016,2,28)).days and so on
    #expect(zip(days.dropFirst(), days).map { $0 - $1 } == [2, 365, -42735, 1, 36525])
  }
}
