import Cooccurrence
import EntityRecognition
import NewsText

@testable import GraphExport

/// Small graphs whose every text may hold anything, from a seed.
enum HostileGraph {
  /// A graph of up to seven nodes.
  static func random(using generator: inout SplitMix) -> CooccurrenceGraph {
    let count = Int.random(in: 0...7, using: &generator)
    let nodes = (0..<count).map { index in
      let id = Bool.random(using: &generator) ? HostileText.random(using: &generator).withoutForbiddenCharacters : "n"
      let date = CalendarDate(year: 2016, month: 1, day: 1 + index)
      return CooccurrenceGraph.Node(
        id: id + "\(index)", label: HostileText.random(using: &generator),
        kind: (EntityKind.allCases + [nil]).randomElement(using: &generator) ?? nil,
        aliases: [HostileText.random(using: &generator), "b"], mentionCount: index, firstDate: date)
    }
    let sentences = (0..<(count * 3)).map { number -> (Evidence, [Int]) in
      let evidence = Evidence(
        article: HostileText.random(using: &generator),
        date: number % 3 == 0 ? nil : CalendarDate(year: 2016, month: 1, day: 1 + number),
        characterOffset: number, text: HostileText.random(using: &generator))
      return (evidence, Set((0..<3).map { _ in Int.random(in: 0..<count, using: &generator) }).sorted())
    }
    let provenance = CooccurrenceGraph.Provenance(
      window: "article", filters: [HostileText.random(using: &generator), "x; y"], articleCount: count,
      lastDate: CalendarDate(year: 9999, month: 12, day: 31))
    return TestGraphs.graph(nodes: nodes, sentences: sentences, provenance: provenance)
  }
}
