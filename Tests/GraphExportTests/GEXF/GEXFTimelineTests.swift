import NewsText
import Testing

@testable import GraphExport

struct GEXFTimelineTests {
  private func day(_ day: Int, _ month: Int = 3) throws -> CalendarDate {
    try #require(CalendarDate(year: 2016, month: month, day: day))
  }

  private func spell(_ start: Int, _ end: Int) throws -> GEXFSpell {
    try #require(GEXFSpell(from: day(start), until: day(end)))
  }

  @Test func `a spell holds a day at least, and ends on the day after its last`() throws {
    #expect(GEXFSpell(from: try day(24), until: try day(24)) == nil)
    #expect(GEXFSpell(from: try day(24), until: try day(23)) == nil)
    #expect(GEXFSpell(from: try day(24), through: try day(23)) == nil)
    #expect(GEXFSpell(from: try day(24), through: try day(24))?.end.description == "2016-03-25")
    #expect(GEXFSpell(from: try day(1), through: try day(31))?.end.description == "2016-04-01")
    #expect(GEXFSpell(from: try day(28, 2), through: try day(28, 2))?.end.description == "2016-02-29")
    let lastOfYear = try day(31, 12)
    #expect(GEXFSpell(from: lastOfYear, through: lastOfYear)?.end.description == "2017-01-01")
    let lastOfAll = try #require(CalendarDate(year: 9999, month: 12, day: 31))
    #expect(GEXFSpell(from: lastOfAll, through: lastOfAll) == nil)
  }

  @Test func `spells of a node that touch or overlap become one`() throws {
    let given = try [spell(9, 12), spell(1, 3), spell(3, 5), spell(2, 4), spell(7, 8)]
    let timeline = GEXFTimeline(nodes: [given, []], links: [])
    #expect(timeline.nodes == [[try spell(1, 5), try spell(7, 8), try spell(9, 12)], []])
    #expect(timeline.span == (try spell(1, 12)))
  }

  @Test func `weights that touch stay apart, and of two that overlap the later gives way`() throws {
    let timeline = GEXFTimeline(
      nodes: [],
      links: [
        [
          .init(try spell(5, 9), 3), .init(try spell(1, 3), 1), .init(try spell(3, 6), 2),
          .init(try spell(4, 5), 7), .init(try spell(10, 11), .nan),
        ]
      ])
    #expect(
      timeline.links == [[.init(try spell(1, 3), 1), .init(try spell(3, 6), 2), .init(try spell(6, 9), 3)]])
    #expect(timeline.spells(ofLink: 0) == [try spell(1, 9)])
    #expect(timeline.spells(ofLink: 1).isEmpty)
  }

  @Test func `without spells there is no span`() {
    #expect(GEXFTimeline(nodes: [[]], links: [], series: [.init("s", values: [])]).span == nil)
  }
}
