import Cooccurrence
import EntityRecognition
import GraphAnalysis
import NewsText

/// What a run of `entente graph` found and wrote, for a person to read.
struct RunSummary {
  let collection: Collection
  let stories: StoryClusters
  let period: Period
  let graph: CooccurrenceGraph
  let centrality: Centrality
  let files: [String]

  /// The summary, some twenty lines of it however large the collection.
  var text: String {
    ([articles] + dates + outsidePeriod + reprints + [entities, links] + mostCentral + written).joined(separator: "\n")
  }

  private var articles: String {
    let undated = collection.articles.count { $0.publication == nil }
    let note = undated == 0 ? "" : ", \(undated) undated"
    return "Articles  \(collection.articles.count)\(note)"
  }

  /// A line for each of the first days, and what the rest adds up to.
  private var dates: [String] {
    let groups = collection.dates
    let shown = groups.count <= 8 ? groups : Array(groups.prefix(7))
    var lines = shown.map { group -> String in
      let day = group.day?.description ?? "undated   "
      let names = group.articles.prefix(2).map { article in
        guard let publication = article.publication else { return article.name }
        return "\(article.name) (\(publication.evidence.rawValue): \(publication.words))"
      }
      let more = group.articles.count > 2 ? " and \(group.articles.count - 2) more" : ""
      return "  \(day)  \(names.joined(separator: ", "))\(more)"
    }
    if shown.count < groups.count { lines.append("  … and \(groups.count - shown.count) more dates") }
    return lines
  }

  /// What a period leaves out; undated articles are named, because nobody can say that they belong outside.
  private var outsidePeriod: [String] {
    guard !period.isUnbounded else { return [] }
    let left = collection.articles.filter { !period.contains($0.publication?.day) }
    let undated = left.filter { $0.publication == nil }
    guard !left.isEmpty else { return [] }
    let note = undated.isEmpty ? "" : ", \(undated.count) of them undated: \(RunSummary.list(undated.map(\.name)))"
    return ["Left out  \(left.count) of \(collection.articles.count) articles by their dates\(note)"]
  }

  /// The stories that stand in several articles, the first five of them.
  private var reprints: [String] {
    let all = stories.reprints
    guard !all.isEmpty else { return [] }
    let articles = all.reduce(0) { $0 + $1.count }
    var lines = ["Stories   \(collection.articles.count - articles + all.count), \(all.count) of them reprinted"]
    lines += all.prefix(5).map { "  \(RunSummary.list($0))" }
    if all.count > 5 { lines.append("  … and \(all.count - 5) more (--verbose lists all)") }
    return lines
  }

  /// The first of some names, and how many more there are.
  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(4).joined(separator: ", ")
    return names.count > 4 ? "\(shown) and \(names.count - 4) more" : shown
  }

  private var entities: String {
    let kinds: [(EntityKind, String, String)] = [
      (.person, "person", "people"), (.country, "country", "countries"),
      (.organization, "organization", "organizations"),
    ]
    let counts = kinds.map { kind, one, many in
      let count = graph.nodes.count { $0.kind == kind }
      return "\(count) \(count == 1 ? one : many)"
    }
    return "Entities  \(graph.nodes.count): \(counts.joined(separator: ", "))"
  }

  private var links: String {
    let made = graph.provenance
    let window = made.window.hasSuffix("sentences") ? made.window : "one \(made.window)"
    let weighting = made.weighting == .sentences ? "" : ", weighed by \(made.weighting.rawValue)"
    return "Links     \(graph.edges.count) (named together in \(window)\(weighting))"
  }

  private var mostCentral: [String] {
    guard !graph.nodes.isEmpty else { return ["No entities were found; the files hold an empty graph."] }
    let scores = centrality.scores(of: graph)
    let other: Centrality = centrality == .strength ? .betweenness : .strength
    let isLarge = graph.nodes.count > NodeMeasures.greatestSizeForAllSearches
    let others = other.isSampledWhereLarge && isLarge ? nil : other.scores(of: graph)
    return ["Most central by \(centrality.rawValue)"]
      + scores.top(5).enumerated().map { place, node in
        let label = graph.nodes[node].label
        let name = RunSummary.padded(label.count > 40 ? label.prefix(39) + "…" : label, to: 28)
        let score = RunSummary.padded(RunSummary.number(scores[node]), to: 6)
        let beside = others.map { "\(other.rawValue) \(RunSummary.number($0[node]))" } ?? ""
        return "  \(place + 1)  \(name)\(score)\(beside)"
      }
  }

  /// A text filled up with spaces, at least one of them.
  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private var written: [String] {
    ["Files"] + files.map { "  \($0)" }
  }

  /// A number with three decimals at most, whatever the locale.
  static func number(_ value: Double) -> String {
    if let whole = Int(exactly: value) { return String(whole) }
    let thousandths = Int((abs(value) * 1000).rounded())
    if thousandths > 0, thousandths.isMultiple(of: 1000) { return String(Int(value.rounded())) }
    let decimals = String(thousandths % 1000)
    let padded = String(repeating: "0", count: 3 - decimals.count) + decimals
    return (value < 0 ? "-" : "") + "\(thousandths / 1000).\(padded)"
  }
}
