import Cooccurrence
import GraphAnalysis
import GraphExport

/// What a run of `entente compare` found and wrote, for a person to read.
struct ComparisonSummary {
  let report: ComparisonReport
  let files: [String]

  /// The summary, some twenty lines of it however large the graphs.
  var text: String {
    (sides + entities + links + [likeness, test] + ["Files"] + files.map { "  \($0)" }).joined(separator: "\n")
  }

  private var sides: [String] {
    [("Before", report.before, report.comparison.before.graph), ("After", report.after, report.comparison.after.graph)]
      .map { title, side, graph in
        let articles = graph.provenance.articleCount
        let read = articles == 0 ? "" : "\(articles) \(articles == 1 ? "article" : "articles"), "
        return TerminalText.padded(title, to: 10)
          + "\(TerminalText.oneLine(side.name)): \(read)\(graph.nodes.count) entities, \(graph.edges.count) links"
      }
  }

  private var entities: [String] {
    let titles: [(ChangeStatus, String)] = [
      (.added, "Added"), (.removed, "Removed"), (.stronger, "Stronger"), (.weaker, "Weaker"),
      (.insufficient, "Unknown"),
    ]
    return titles.compactMap { status, title in
      let nodes = report.nodes(status)
      guard !nodes.isEmpty || status == .added || status == .removed else { return nil }
      let names = nodes.prefix(6).map { TerminalText.oneLine(report.comparison.nodes[$0].label) }
      let more = nodes.count > 6 ? " and \(nodes.count - 6) more" : ""
      return TerminalText.padded(title, to: 10)
        + (nodes.isEmpty ? "no entity" : "\(nodes.count): \(names.joined(separator: ", "))\(more)")
    }
  }

  private var links: [String] {
    let links = report.comparison.links
    let counts = ChangeStatus.allCases.compactMap { status -> String? in
      let count = links.count { $0.status == status }
      return count == 0 ? nil : "\(count) \(status.rawValue)"
    }
    let significant = links.count { $0.isSignificant && $0.status != .same }
    let tested = links.contains { $0.sentenceTest != nil }
    return [
      "Links     \(counts.isEmpty ? "none" : counts.joined(separator: ", "))"
        + (tested ? "; \(significant) beyond chance (q < 0.05)" : "; not tested, because counts are missing")
    ]
  }

  private var likeness: String {
    let similarity = report.similarity
    let numbers = [
      ("entities", similarity.nodeJaccard), ("links", similarity.edgeJaccard), ("weights", similarity.weightedJaccard),
      ("DeltaCon", similarity.deltaCon),
    ]
    return "Likeness  " + numbers.map { "\($0.0) \(RunSummary.number($0.1))" }.joined(separator: ", ")
  }

  private var test: String {
    switch report.test {
    case .success(let test):
      let ways = test.isExhaustive ? "all \(test.divisions) divisions" : "\(test.divisions) divisions by chance"
      return "Chance    p = \(RunSummary.number(test.pValue)) that articles dealt out differ as much (\(ways))"
    case .failure(let obstacle): return "Chance    not tested, because \(TerminalText.oneLine(obstacle.description))"
    }
  }
}
