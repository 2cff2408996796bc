import NewsText
import Testing

@testable import Cooccurrence

struct PeriodTests {
  private let days = (1...4).map { CalendarDate(year: 2016, month: 3, day: $0) }

  @Test func `both ends belong to it, and what has no day to none with a bound`() {
    let period = Period(since: days[1], until: days[2])
    #expect(days.map { period.contains($0) } == [false, true, true, false])
    #expect(days.map { Period(since: days[2]).contains($0) } == [false, false, true, true])
    #expect(days.map { Period(until: days[0]).contains($0) } == [true, false, false, false])
    #expect(!period.contains(nil) && !Period(until: days[0]).contains(nil))
    #expect(Period().contains(nil) && Period().isUnbounded)
  }

  @Test func `a graph of a period counts its articles only, and says what it left out`() {
    let entities = NewsCollection.entities([
      ("Kenya met Peru. Kenya won.", days[0]), ("Kenya met Peru.", days[2]), ("Kenya met Peru.", nil),
    ])
    let graph = CooccurrenceGraph(entities, within: .sentence, during: Period(since: days[1]))
    #expect(NewsCollection.links(graph) == ["Kenya–Peru 1.0"])
    #expect(graph.nodes.map(\.windowCount) == [1, 1])
    #expect(graph.provenance.filters == ["articles from 2016-03-02 on, 1 undated left out"])
    #expect(graph.provenance.articleCount == 1 && graph.provenance.windowCount == 1)
    let all = CooccurrenceGraph(entities, within: .sentence, during: Period())
    #expect(all.provenance.filters.isEmpty && all.provenance.articleCount == 3)
  }
}
