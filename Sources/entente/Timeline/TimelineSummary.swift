import Cooccurrence
import GraphAnalysis
import NewsText

/// What a run of `entente timeline` found and wrote, for a person to read.
struct TimelineSummary {
  let timeline: GraphTimeline
  let files: [String]

  private static let shownPeriods = 12

  /// The summary, some twenty lines of it however many periods.
  var text: String {
    let stages = timeline.stages
    let empty = stages.count { $0.graph.provenance.articleCount == 0 }
    let note = empty == 0 ? "" : ", \(empty) of them without articles"
    var lines = ["Periods   \(stages.count)\(note)", "Entities  \(timeline.entities.count)"]
    let named = stages.indices.filter { stages[$0].graph.provenance.articleCount > 0 }
    for index in named.prefix(Self.shownPeriods) {
      let articles = stages[index].graph.provenance.articleCount
      lines.append(
        "  \(stages[index].period.name)  \(articles) \(articles == 1 ? "article" : "articles"); first by strength: "
          + leaders(of: index).joined(separator: ", "))
    }
    if named.count > Self.shownPeriods { lines.append("  … and \(named.count - Self.shownPeriods) more periods") }
    return (lines + ["Files"] + files.map { "  \($0)" }).joined(separator: "\n")
  }

  private func leaders(of stage: Int) -> [String] {
    let found = timeline.entities.compactMap { entity in entity.point(in: stage).map { (entity.label, $0) } }
    return found.sorted { ($0.1.strengthRank, $0.1.node) < ($1.1.strengthRank, $1.1.node) }.prefix(3).map {
      TerminalText.oneLine($0.0)
    }
  }
}
