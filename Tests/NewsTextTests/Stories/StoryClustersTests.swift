import Testing

@testable import NewsText

struct StoryClustersTests {
  private typealias Reports = StoryReports

  private let original = Reports.text(Reports.report, name: "agency.txt", headline: "Tavo crossing to reopen")

  private func reprints(_ texts: StoryText...) -> [[String]] { StoryClusters(texts).reprints }

  static let changes: [(String, [String])] = [
    ("the same text", StoryReports.report),
    ("the last three paragraphs cut", Array(StoryReports.report.prefix(3))),
    ("paragraphs cut from the middle", [0, 1, 4, 5].map { StoryReports.report[$0] }),
    (
      "a lead of the paper's own",
      ["The long wait at the Tavo is over: boats will soon be going to and fro, our correspondent reports."]
        + StoryReports.report.dropFirst()
    ),
    (
      "hard line breaks, other quotes and capitals",
      StoryReports.report.map { $0.replacing("\"", with: "\u{201D}").replacing("minister", with: "Minister") }
    ),
    (
      "a few words edited",
      StoryReports.report.map { $0.replacing("ninety million", with: "$90m").replacing("said", with: "added") }
    ),
    ("the paper's footer added", StoryReports.report + [StoryReports.footer]),
  ]

  @Test(arguments: changes.indices)
  func `a reprint is the same story`(_ change: Int) {
    let copy = Reports.text(
      StoryClustersTests.changes[change].1, name: "paper.txt", headline: "Ministers: ferries from next month")
    #expect(
      reprints(original, copy) == [["agency.txt", "paper.txt"]], "\(StoryClustersTests.changes[change].0)")
  }

  @Test func `two reports on one event in words of their own are two stories, whatever agency and day say`() {
    let one = Reports.text(["TAVO (AFP) - " + Reports.report[0]] + Reports.report.dropFirst(), name: "a.txt", day: 3)
    let other = Reports.text(
      ["TAVO (AFP) - " + Reports.otherReport[0]] + Reports.otherReport.dropFirst(), name: "b.txt", day: 3)
    #expect(one.agency == "afp" && other.agency == "afp")
    #expect(reprints(one, other).isEmpty)
  }

  @Test func `a live page that quotes a paragraph is another story`() {
    let updates = Reports.otherReport.map { "10:40 - " + $0 }
    let live = Reports.text(updates + [Reports.report[2]] + updates.reversed().map { "Recap: " + $0 }, name: "live.txt")
    #expect(reprints(original, live).isEmpty)
  }

  @Test func `a brief that a long page quotes in full is another story`() {
    let brief = Reports.text(Array(Reports.report.prefix(1)), name: "brief.txt")
    let page = Reports.text(
      Reports.otherReport + Reports.report.prefix(1) + [Reports.footer], name: "page.txt")
    #expect(reprints(brief, page).isEmpty)
  }

  @Test func `a footer that all articles of a paper have joins none`() {
    let bodies = [
      "Kiosks along the promenade may stay open until midnight this summer, the council decided on Monday evening.",
      "Three apple growers lost most of their blossom to frost; insurers are counting trees in the valley this week.",
      "The glacier above Mount Sela has shrunk by another nine metres, says a survey that schoolchildren helped with.",
      "A tunnel for cyclists under the railway is late again because the builder found an old well full of coins.",
      "Harbour pilots want to strike on Friday if nobody repairs the lamps on the mole, where two boats ran aground.",
    ]
    let articles = bodies.enumerated().map { number, body in
      Reports.text([body, Reports.footer], name: "\(number).txt", day: 3)
    }
    let sets = ShingleSets(of: Array(articles.prefix(2)))
    #expect(sets.containment(0, 1) > 0.6, "two alone do not show that it is a footer")
    #expect(StoryClusters(articles).reprints.isEmpty)
  }

  @Test func `daily releases whose second half never changes are stories of their own`() {
    let standing = Reports.report
    let releases = ["north", "harbour", "airfield"].enumerated().map { number, place in
      Reports.text(
        [
          "Units of the coast guard stopped \(number + 2) boats near the \(place) before dawn and towed them to port.",
          "Two sailors from the \(place) were treated for cold, and one of the boats sank \(number + 4) miles offshore.",
          "A patrol will stay in the waters off the \(place) for another \(number + 5) nights, its commander wrote.",
          "Fishermen of the \(place) had raised the alarm at \(number + 1) in the morning when they saw lights at sea.",
        ] + standing.prefix(3), name: "\(place).txt", day: 3 + number)
    }
    #expect(StoryClusters(releases).reprints.isEmpty)
  }

  @Test func `a chain of reprints is one story`() {
    let first = Reports.text(Reports.report, name: "a.txt")
    let second = Reports.text(Array(Reports.report.dropLast()), name: "b.txt")
    let third = Reports.text(["An own lead, short and to the point."] + Reports.report[1...3], name: "c.txt")
    #expect(reprints(third, first, second) == [["a.txt", "b.txt", "c.txt"]])
  }

  @Test func `a digest of two stories does not make them one`() {
    let one = Reports.text(Reports.report, name: "a.txt")
    let other = Reports.text(Reports.otherReport, name: "b.txt")
    let digest = Reports.text(Reports.report + Reports.otherReport, name: "digest.txt")
    let found = reprints(one, other, digest)
    #expect(found.count == 1)
    #expect(found[0].count == 2 && found[0].contains("digest.txt"))
  }

  // Half of the shorter text is shared: too little by itself, enough on the same day, too little again a week later.
  @Test(arguments: [(nil, nil, false), (3, 4, true), (3, 7, false), (3, 20, false)] as [(Int?, Int?, Bool)])
  func `dates count as evidence`(_ one: Int?, _ other: Int?, _ isReprint: Bool) {
    let left = Reports.text(Array(Reports.report.prefix(4)), name: "a.txt", day: one)
    let right = Reports.text(
      Array(Reports.report.prefix(2)) + Reports.otherReport.prefix(3).dropFirst(), name: "b.txt", day: other)
    let sets = ShingleSets(of: [left, right])
    #expect((0.5..<0.6).contains(sets.containment(0, 1)), "\(sets.containment(0, 1))")
    #expect(reprints(left, right).isEmpty != isReprint)
  }

  @Test(arguments: [("AFP", "AFP", true), ("AFP", "Reuters/AFP", true), ("AFP", "Reuters", false), ("AFP", nil, false)])
  func `the agency of the dateline counts as evidence`(_ one: String, _ other: String?, _ isReprint: Bool) {
    func text(_ paragraphs: [String], _ agency: String?, _ name: String) -> StoryText {
      let dateline = agency.map { "TAVO (\($0)) - " } ?? ""
      return Reports.text([dateline + paragraphs[0]] + paragraphs.dropFirst(), name: name)
    }
    let left = text(Array(Reports.report.prefix(4)), one, "a.txt")
    let right = text(
      Array(Reports.report.prefix(2)) + Reports.otherReport.prefix(3).dropFirst(), other, "b.txt")
    #expect(reprints(left, right).isEmpty != isReprint)
  }

  @Test func `a story's number leads to its articles, and an article alone has none`() throws {
    let other = Reports.text(Reports.otherReport, name: "other.txt")
    let stories = StoryClusters([other, original, Reports.text(Reports.report, name: "paper.txt")])
    #expect(stories.story(ofArticle: "paper.txt") == 0)
    #expect(stories.story(ofArticle: "agency.txt") == 0)
    #expect(stories.story(ofArticle: "other.txt") == nil)
    #expect(stories.story(ofArticle: "no such.txt") == nil)
  }

  @Test func `articles without words, and no articles, are no stories`() {
    #expect(reprints().isEmpty)
    #expect(reprints(Reports.text(["…"], name: "a.txt"), Reports.text(["…"], name: "b.txt")).isEmpty)
    #expect(StoryClusters([Reports.text([], name: "a.txt"), original]).reprints.isEmpty)
  }

  @Test func `one text in many copies is one story, and the order of the articles does not matter`() {
    let copies = (0..<60).map { Reports.text(Array(Reports.report.dropFirst($0 % 3)), name: "\($0 + 100).txt") }
    let forwards = StoryClusters(copies)
    #expect(forwards.reprints.map(\.count) == [60])
    #expect(forwards == StoryClusters(copies.reversed()))
  }
}
