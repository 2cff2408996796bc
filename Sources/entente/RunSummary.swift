import Cooccurrence
import EntityRecognition
import GraphAnalysis

/// What a run of `entente graph` found and wrote, for a person to read.
struct RunSummary {
  /// What was read, line by line.
  let head: [String]
  let graph: CooccurrenceGraph
  let centrality: Centrality
  let files: [String]

  /// The summary, some twenty lines of it however large the collection.
  var text: String {
    (head + [entities, links] + mostCentral + written).joined(separator: "\n")
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
    if made.window.isEmpty { return "Links     \(graph.edges.count)" }
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
