import Cooccurrence
import NewsText
import Testing

@testable import GraphAnalysis

struct GraphTimelineTests {
  private func timeline(_ parts: [[[String]]]) throws -> GraphTimeline {
    let day = try #require(CalendarDate(year: 2016, month: 3, day: 1))
    let periods = CalendarPeriod.series(
      .days(2), from: day, to: try #require(CalendarDate(year: 2016, month: 3, day: 31)))
    return GraphTimeline(
      zip(periods, parts).map { GraphTimeline.Stage(period: $0, graph: NewsGraph.of([("x", $1)])) })
  }

  @Test func `every entity has a point for each period that names it`() throws {
    let timeline = try timeline([[["a", "b"], ["b", "c"]], [["a", "c"], ["a"]], [], [["a", "b"]]])
    #expect(timeline.entities.map(\.id) == ["a", "b", "c"] && timeline.stages.count == 4)
    let a = timeline.entities[0]
    #expect(a.points.map(\.stage) == [0, 1, 3] && a.points.map(\.mentions) == [1, 2, 1])
    #expect(a.points.map(\.strength) == [1, 1, 1] && a.points.map(\.strengthRank) == [2, 1, 1])
    #expect(a.spells == [0...1, 3...3] && a.totalStrength == 3)
    // b lies between a and c in the first period.
    #expect(timeline.entities[1].points.map(\.betweenness) == [1, 0])
    #expect(timeline.entities[1].points.map(\.betweennessRank) == [1, 1])
    #expect(timeline.strongest(2).map(\.id) == ["a", "b"])
    #expect(timeline.strongest(-1).isEmpty && timeline.strongest(99).count == 3)
  }

  @Test func `the union has all entities in their order, and the weights and sentences of all periods`() throws {
    let timeline = try timeline([[["a", "b"], ["b", "c"]], [], [["a", "b"], ["a", "b"], ["d"]]])
    let union = timeline.union
    #expect(union.nodes.map(\.id) == timeline.entities.map(\.id))
    #expect(union.nodes.map(\.mentionCount) == [3, 4, 1, 1])
    // a–b 1 + 2, b–c 1.
    #expect(union.edges.map { [$0.source, $0.target] } == [[0, 1], [1, 2]])
    #expect(union.edges.map(\.weight) == [3, 1])
    #expect(union.evidence(ofEdge: 0).map(\.text) == ["a met b", "a met b", "a met b"])
    #expect(union.evidence(ofEdge: 1).map(\.text) == ["b met c"])
    #expect(union.provenance.articleCount == 3 && union.provenance.sentenceCount == 5)
    #expect(try self.timeline([]).union.nodes.isEmpty)
  }

  @Test func `no periods, or empty ones, make an empty timeline`() throws {
    #expect(try timeline([]).entities.isEmpty)
    #expect(try timeline([[], []]).entities.isEmpty)
  }
}
