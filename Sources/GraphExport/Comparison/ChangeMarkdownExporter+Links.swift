import Cooccurrence
import EntityRecognition
import GraphAnalysis

extension ChangeMarkdownExporter {
  // MARK: - Ranks

  /// Those who moved most among the first by the first centrality.
  var ranks: [String] {
    guard let rank = report.ranks.first else { return [] }
    let nodes = report.comparison.nodes.indices.filter { index in
      let best = min(rank.ranksBefore[index] ?? .max, rank.ranksAfter[index] ?? .max)
      return best <= 10
    }.sorted {
      (rank.ranksAfter[$0] ?? .max, rank.ranksBefore[$0] ?? .max, $0)
        < (rank.ranksAfter[$1] ?? .max, rank.ranksBefore[$1] ?? .max, $1)
    }
    guard !nodes.isEmpty else { return [] }
    let rows = nodes.prefix(2 * ChangeMarkdownExporter.tableLength).map { index -> [String] in
      let shift = rank.shift(ofNode: index)
      let words = shift.map { $0 > 0 ? "▲ \($0)" : $0 < 0 ? "▼ \(-$0)" : "=" }
      return [
        report.comparison.nodes[index].markdownName, rank.ranksBefore[index].map { String($0) } ?? "–",
        rank.ranksAfter[index].map { String($0) } ?? "–",
        words ?? (rank.ranksBefore[index] == nil ? "new" : "gone"),
      ]
    }
    let table = MarkdownTable(headings: ["Entity", "Rank before", "after", "Shift"], numbers: [1, 2, 3], rows: rows)
    let overlaps = report.ranks.map { "\($0.measure) \($0.rankBiasedOverlap.significant)" }
    return ["The first ten of either side by \(rank.measure); equal ones share a rank.", ""] + table.lines + [
      "", "Overlap of the two rankings (1: the same): \(overlaps.joined(separator: ", ")).",
    ]
  }

  // MARK: - Links

  var strongestLinks: [String] {
    let changed = report.changedLinks
    guard !changed.isEmpty else { return ["No link changed."] }
    let counts = ChangeStatus.allCases.filter { $0 != .same }.compactMap { status -> String? in
      let count = report.comparison.links.count { $0.status == status }
      return count > 0 ? "\(count) \(Self.words(status))" : nil
    }
    var lines = [
      "Of \(report.comparison.links.count.counted("link")): \(counts.joined(separator: ", ")), "
        + "\(report.comparison.links.count - changed.count) the same.", "",
    ]
    for (place, index) in changed.prefix(Self.shownLinks).enumerated() {
      lines += self.link(report.comparison.links[index], place: place + 1) + [""]
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private func link(_ link: LinkChange, place: Int) -> [String] {
    let comparison = report.comparison
    let ends = "\(comparison.nodes[link.source].markdownName) – \(comparison.nodes[link.target].markdownName)"
    func side(_ side: LinkChange.Side?, _ graph: CooccurrenceGraph) -> String {
      guard let side else { return "none" }
      let weight = graph.words(forWeight: side.weight)
      guard comparison.isNormalized else { return weight }
      return "\(weight) (\(side.rate.decimal(0)) per 1,000 sentences)"
    }
    let test = link.sentenceTest.map { ", *q* = \($0.qValue.significant)" } ?? ""
    var lines = [
      "### \(place). \(ends): \(Self.words(link.status))", "",
      "Before: \(side(link.before, comparison.before.graph)); after: \(side(link.after, comparison.after.graph))\(test).",
      "",
    ]
    let sides = [("Before", comparison.before.graph, link.before), ("After", comparison.after.graph, link.after)]
    for (name, graph, side) in sides {
      let sentences = side.map { graph.evidence(ofEdge: $0.edge) } ?? []
      guard !sentences.isEmpty else { continue }
      let counted = max(side?.sentences ?? 0, sentences.count)
      let shown = sentences.prefix(Self.shownSentences)
      lines.append("\(name)\(counted > shown.count ? ", \(shown.count) of \(counted) sentences" : ""):")
      for sentence in shown {
        let date = sentence.date.map { ", \($0)" } ?? ""
        lines += ["", "> \(sentence.text.markdownLine)  ", "> — \(sentence.article.markdown)\(date)"]
      }
      lines.append("")
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// A status in a word.
  static func words(_ status: ChangeStatus) -> String {
    switch status {
    case .added: "new"
    case .removed: "gone"
    case .stronger: "stronger"
    case .weaker: "weaker"
    case .same: "the same"
    case .insufficient: "on one side only, with too little read on the other"
    }
  }

  // MARK: - The whole

  var whole: [String] {
    let likeness = report.similarity
    func pair(_ values: (before: Double, after: Double)) -> [String] {
      [values.before.significant, values.after.significant]
    }
    let sides = MarkdownTable(
      headings: ["", "Before", "After"], numbers: [1, 2],
      rows: [
        [
          "Entities", String(report.comparison.before.graph.nodes.count),
          String(report.comparison.after.graph.nodes.count),
        ],
        [
          "Links", String(report.comparison.before.graph.edges.count),
          String(report.comparison.after.graph.edges.count),
        ],
        ["Part of all pairs that are linked"] + pair(likeness.density),
        ["Part of the entities that are connected with one another"] + pair(likeness.giantShare),
        ["Communities", String(likeness.communityCount.before), String(likeness.communityCount.after)],
      ])
    let groups = likeness.deltaConGroups.map { ", by \($0) groups of entities" } ?? ""
    let kinship = MarkdownTable(
      headings: ["Likeness, from 0 to 1", ""], numbers: [1],
      rows: [
        ["Entities that both have, of all (Jaccard)", likeness.nodeJaccard.significant],
        ["Links that both have, of all (Jaccard)", likeness.edgeJaccard.significant],
        ["Weight that both have, of all (weighted Jaccard)", likeness.weightedJaccard.significant],
        ["Connections of every entity (DeltaCon\(groups))", likeness.deltaCon.significant],
        [
          "Communities of the entities of both (NMI)",
          likeness.communityInformation.map(\.significant) ?? "no entity in both",
        ],
      ])
    return sides.lines + [""] + kinship.lines + ["", permutation]
  }

  private var permutation: String {
    switch report.test {
    case .success(let test):
      let how =
        test.isExhaustive
        ? "all \(test.divisions) ways to divide the articles" : "\(test.divisions) divisions of the articles by chance"
      return
        "Permutation test: the two differ by \(test.difference.significant) (0: the same shares of links, 1: none in "
        + "common); \(how) differ by \(test.meanByChance.significant) on average; *p* = \(test.pValue.significant)."
    case .failure(let obstacle): return "No permutation test, because \(obstacle.description.markdown)."
    }
  }

  var reading: [String] {
    let comparison = report.comparison
    let rule = comparison.after.graph.provenance.window.isEmpty ? nil : comparison.after.graph.linkRule
    var lines: [String] = []
    if let rule { lines.append("- Two entities are linked \(rule).") }
    if comparison.isNormalized {
      lines.append(
        "- More or less is by weights per 1,000 sentences, since the two sides have not written equally much.")
    }
    lines += [
      "- *q* is the share of false alarms to expect if this change and all clearer ones are believed: Fisher's exact "
        + "test of sentences with and without it, corrected for the number of tests (Benjamini and Hochberg).",
      "- Entities that differ by their identifiers are matched by their names where only one can be meant.",
      "- Everything else is in change.json, and as a graph in change.graphml. Made by \(report.generator.markdown).",
    ]
    return lines
  }
}
