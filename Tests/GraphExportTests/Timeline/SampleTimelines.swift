import Cooccurrence
import EntityRecognition
import GraphAnalysis
import NewsText
import Testing

/// Series of small graphs, every period two days from 1 March 2016 on.
enum SampleTimelines {
  /// A series from the links of each period; a period without links and names is one without articles.
  static func timeline(
    _ periods: [[(String, String, Double)]], alone: [Int: [String]] = [:], kind: (Int) -> EntityKind? = { _ in nil },
    label: (String) -> String = { $0 }
  ) throws -> GraphTimeline {
    let first = try #require(CalendarDate(year: 2016, month: 3, day: 1))
    let names = Set(periods.flatMap { $0.flatMap { [$0.0, $0.1] } } + alone.values.joined()).sorted()
    var stages: [GraphTimeline.Stage] = []
    var day = first
    for (index, links) in periods.enumerated() {
      let period = CalendarPeriod(.days(2), containing: day)
      let here = Set(links.flatMap { [$0.0, $0.1] } + (alone[index] ?? [])).sorted()
      let nodes = here.map { name in
        CooccurrenceGraph.Node(
          id: name, label: label(name), kind: kind(names.firstIndex(of: name) ?? 0), mentionCount: 2, articleCount: 1,
          firstDate: period.first, lastDate: period.first)
      }
      let edges = links.map { link in
        CooccurrenceGraph.Edge(
          source: UInt32(here.firstIndex(of: link.0) ?? 0), target: UInt32(here.firstIndex(of: link.1) ?? 0),
          weight: link.2)
      }
      let sentences = links.map { link in
        Evidence(article: "\(index).txt", date: period.first, characterOffset: 0, text: "\(link.0) met \(link.1).")
      }
      let made = CooccurrenceGraph.Provenance(
        articleCount: here.isEmpty ? 0 : 1, sentenceCount: links.count, windowCount: links.count,
        firstDate: here.isEmpty ? nil : period.first, lastDate: here.isEmpty ? nil : period.first)
      stages.append(
        GraphTimeline.Stage(
          period: period,
          graph: CooccurrenceGraph(
            nodes: nodes, edges: edges, sentences: sentences, evidence: edges.indices.map { [UInt32($0)] },
            provenance: made)))
      day = try #require(CalendarDate(dayNumber: period.last.dayNumber + 1))
    }
    return GraphTimeline(stages)
  }

  /// Three periods: a–b 2 and b–c 1; nothing; a–b 3 and a–c 4.
  static var three: GraphTimeline {
    get throws { try timeline([[("a", "b", 2), ("b", "c", 1)], [], [("a", "b", 3), ("a", "c", 4)]]) }
  }

  /// Many names in many periods, each with gaps of its own.
  static func many(_ count: Int, over periods: Int) throws -> GraphTimeline {
    let names = (0..<count).map { "Organization of some length number \($0)" }
    let links = (0..<periods).map { period in
      period % 7 == 3
        ? []
        : names.indices.dropLast().compactMap { index -> (String, String, Double)? in
          (index * 5 + period) % 4 == 0 ? nil : (names[index], names[index + 1], Double(1 + (index * 7 + period) % 9))
        }
    }
    return try timeline(links) { EntityKind.allCases[$0 % EntityKind.allCases.count] }
  }
}
