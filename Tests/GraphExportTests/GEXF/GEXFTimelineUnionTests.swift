import Cooccurrence
import GraphAnalysis
import NewsText
import Testing

@testable import GraphExport

struct GEXFTimelineUnionTests {
  @Test func `a series of three periods has the spells and weights of a calculation by hand`() throws {
    let timeline = try SampleTimelines.three
    let union = timeline.union
    let played = GEXFTimeline(timeline, of: union)
    // Periods: 1–2, 3–4 and 5–6 March; the second has no articles. Links a–b 2 and 3, a–c 4, b–c 1.
    #expect(union.edges.map(\.weight) == [5, 4, 1])
    func days(_ spells: [GEXFSpell]) -> [String] { spells.map { "\($0.start) \($0.end)" } }
    let (first, third) = ("2016-03-01 2016-03-03", "2016-03-05 2016-03-07")
    #expect(played.nodes.map(days) == [[first, third], [first, third], [first, third]])
    #expect(played.links.map { days($0.map(\.spell)) } == [[first, third], [third], [first]])
    #expect(played.links.map { $0.map(\.number) } == [[2, 3], [4], [1]])
    #expect(played.series.map(\.measure) == ["strength", "betweenness"])
    #expect(played.series[0].values.map { $0.map(\.number) } == [[2, 7], [3, 3], [1, 4]])
    #expect(played.series[1].values.map { $0.map(\.number) } == [[0, 1], [1, 0], [0, 0]])
    #expect(played.span.map { days([$0]) } == ["2016-03-01 2016-03-07"])
  }

  @Test func `periods in a row are one spell of a node, and keep their weights`() throws {
    let timeline = try SampleTimelines.timeline([[("a", "b", 1)], [("a", "b", 1)]])
    let played = GEXFTimeline(timeline, of: timeline.union)
    #expect(played.nodes.map(\.count) == [1, 1] && played.links.map(\.count) == [2])
    #expect(played.spells(ofLink: 0).map(\.end.description) == ["2016-03-05"])
  }

  @Test func `the last day of the calendar does no harm`() throws {
    let day = try #require(CalendarDate(year: 9999, month: 12, day: 31))
    let graph = TestGraphs.chain(["a", "b"])
    for step in [CalendarStep.day, .month] {
      let timeline = GraphTimeline([.init(period: CalendarPeriod(step, containing: day), graph: graph)])
      let text = GEXFExporter(timeline: GEXFTimeline(timeline, of: timeline.union)).text(for: timeline.union)
      let bounded = try #require(XMLTree.root(of: text)).all.filter { $0.attributes["start"] != nil }
      #expect(bounded.isEmpty == (step == .day))
      #expect(bounded.allSatisfy { ($0.attributes["start"] ?? "") < ($0.attributes["end"] ?? "") })
    }
  }

  @Test func `no periods, and periods without articles, are files without spells`() throws {
    for timeline in [try SampleTimelines.timeline([]), try SampleTimelines.timeline([[], []])] {
      let text = GEXFExporter(timeline: GEXFTimeline(timeline, of: timeline.union)).text(for: timeline.union)
      #expect(try #require(XMLTree.root(of: text)).all.allSatisfy { $0.name != "spell" && $0.name != "node" })
    }
  }
}
