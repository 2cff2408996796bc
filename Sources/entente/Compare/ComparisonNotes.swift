import Cooccurrence
import EntityResolution
import GraphAnalysis
import NewsText

/// What a reader of a comparison has to know: where the two sides are less alike in making than they should be.
struct ComparisonNotes {
  /// The notes, each a sentence.
  let sentences: [String]

  init(_ comparison: GraphComparison, _ before: ComparedInput, _ after: ComparedInput) {
    let (one, other) = (comparison.before.graph, comparison.after.graph)
    var sentences: [String] = []
    if let order = ComparisonNotes.order(before, after, one, other) { sentences.append(order) }
    if one.provenance.window != other.provenance.window {
      sentences.append(
        "The links are made in different windows (\(ComparisonNotes.word(one.provenance.window)) and "
          + "\(ComparisonNotes.word(other.provenance.window))), so that their weights mean different things.")
    }
    if one.provenance.weighting != other.provenance.weighting {
      sentences.append(
        "The weights are different measures (\(one.provenance.weighting.rawValue) and "
          + "\(other.provenance.weighting.rawValue)).")
    }
    let filters = (ComparisonNotes.filters(one), ComparisonNotes.filters(other))
    if filters.0 != filters.1 {
      sentences.append(
        "Different parts were left out: before \(ComparisonNotes.list(filters.0)), after "
          + "\(ComparisonNotes.list(filters.1)).")
    }
    for (name, side) in [("before", comparison.before), ("after", comparison.after)] {
      sentences += ComparisonNotes.missing(side, name: name)
    }
    sentences += ComparisonNotes.matching(comparison, one, other)
    self.sentences = sentences
  }

  /// Whether the sides are the wrong way round, or overlap.
  private static func order(
    _ before: ComparedInput, _ after: ComparedInput, _ one: CooccurrenceGraph, _ other: CooccurrenceGraph
  ) -> String? {
    func days(_ side: ComparedInput, _ graph: CooccurrenceGraph) -> (first: CalendarDate, last: CalendarDate)? {
      if case .articles(_, let period?) = side { return (period.first, period.last) }
      guard let first = graph.provenance.firstDate, let last = graph.provenance.lastDate else { return nil }
      return (first, last)
    }
    guard let earlier = days(before, one), let later = days(after, other) else { return nil }
    if earlier.first > later.last {
      return
        "The side before (\(before.name)) is later than the side after (\(after.name)); they are compared as given, "
        + "so that what appeared is what the earlier articles name."
    }
    guard earlier.last >= later.first else { return nil }
    let shared = (first: max(earlier.first, later.first), last: min(earlier.last, later.last))
    let days = shared.first == shared.last ? "\(shared.first)" : "\(shared.first) to \(shared.last)"
    return "The two sides overlap: \(days) is in both."
  }

  /// What a graph of another tool, or with fewer sentences, cannot say.
  private static func missing(_ side: ComparedGraph, name: String) -> [String] {
    let graph = side.graph
    guard !graph.nodes.isEmpty else { return ["The graph \(name) is empty."] }
    var missing: [String] = []
    if graph.provenance.sentenceCount == 0 { missing.append("how many sentences were read") }
    if side.counts == nil, !graph.edges.isEmpty { missing.append("how many sentences show a link") }
    if !graph.nodes.contains(where: { $0.mentionCount > 0 }) { missing.append("how often entities are named") }
    if !graph.nodes.contains(where: { $0.kind != nil }) { missing.append("the kinds of entities") }
    guard !missing.isEmpty else { return [] }
    return ["The graph \(name) does not say \(missing.joined(separator: ", "))."]
  }

  /// Entities with two identifiers, and those that may be several.
  private static func matching(
    _ comparison: GraphComparison, _ one: CooccurrenceGraph, _ other: CooccurrenceGraph
  ) -> [String] {
    var sentences: [String] = []
    let renamed = comparison.matching.matches.filter { one.nodes[$0.first].id != other.nodes[$0.second].id }
    if !renamed.isEmpty {
      let names = renamed.prefix(4).map { "\(one.nodes[$0.first].id) is \(other.nodes[$0.second].id)" }
      let more = renamed.count > 4 ? " and \(renamed.count - 4) more" : ""
      sentences.append(
        "\(renamed.count) \(renamed.count == 1 ? "entity has" : "entities have") another identifier on the other side and "
          + "were matched by their names, as where registries differ: \(names.joined(separator: ", "))\(more).")
    }
    if !comparison.matching.ambiguities.isEmpty {
      let names = comparison.matching.ambiguities.prefix(4).map { doubt in
        (doubt.isOfFirst ? one : other).nodes[doubt.entity].label
      }
      sentences.append(
        "\(comparison.matching.ambiguities.count) could be several of the other side and were matched with none: "
          + "\(names.joined(separator: ", "))\(comparison.matching.ambiguities.count > 4 ? " and more" : "").")
    }
    return sentences
  }

  /// What was left out, apart from days.
  private static func filters(_ graph: CooccurrenceGraph) -> [String] {
    graph.provenance.filters.filter { !$0.hasPrefix("articles ") && !$0.hasPrefix("dated by inference") }
  }

  private static func list(_ filters: [String]) -> String {
    filters.isEmpty ? "nothing" : filters.joined(separator: "; ")
  }

  private static func word(_ window: String) -> String { window.isEmpty ? "unknown" : window }
}
