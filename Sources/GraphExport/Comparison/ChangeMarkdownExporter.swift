import Cooccurrence
import EntityRecognition
import GraphAnalysis
import NewsText

/// Writes a comparison for people: what appeared, vanished, rose and fell, with the sentences behind it, as Markdown.
public struct ChangeMarkdownExporter: Sendable {
  let report: ComparisonReport
  /// How many rows a table has at most.
  static let tableLength = 15
  /// How many changes of links are shown with their sentences.
  static let shownLinks = 10
  /// How many sentences are shown of a link.
  static let shownSentences = 3

  /// Creates an exporter of a report.
  public init(_ report: ComparisonReport) { self.report = report }

  /// The whole file as text.
  ///
  /// - Complexity: O(*n* log *n* + *m* log *m*).
  public var text: String {
    var lines = ["# What changed from \(report.before.name.markdown) to \(report.after.name.markdown)", ""]
    lines += basis + [""] + certainty + [""]
    lines += section("Appeared", appeared) + section("Vanished", vanished)
    lines += section("Named more", moved(.stronger)) + section("Named less", moved(.weaker))
    lines += section("Not known to be absent", insufficient)
    lines += section("Ranks", ranks) + section("The strongest changes of links", strongestLinks)
    lines += section("The two as a whole", whole) + section("How to read this", reading)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["## \(title)", ""] + lines + [""]
  }

  // MARK: - What was compared

  private var basis: [String] {
    let sides = [
      ("Before", report.before, report.comparison.before.graph), ("After", report.after, report.comparison.after.graph),
    ]
    var lines = sides.map { name, side, graph -> String in
      let made = graph.provenance
      var read: [String] = []
      if made.articleCount > 0 { read.append(made.articleCount.counted("article")) }
      if made.sentenceCount > 0 { read.append(made.sentenceCount.counted("sentence")) }
      read.append(graph.nodes.count.counted("entity", plural: "entities"))
      read.append(graph.edges.count.counted("link"))
      return "- **\(name):** \(side.name.markdown), from \(side.source.markdown): \(read.joined(separator: ", "))"
    }
    lines += report.inferredDates.map {
      "- **Dated by inference:** \($0.article.markdown) is taken to be of \($0.day): it \($0.reason.markdown)."
    }
    return lines + report.notes.map { "- **Note:** \($0.markdown)" }
  }

  /// How far chance alone may explain what follows.
  private var certainty: [String] {
    let links = report.comparison.links
    let significant = links.count { $0.isSignificant && $0.status != .same }
    let changed = links.count { $0.status != .same }
    var sentences: [String] = []
    if links.contains(where: { $0.sentenceTest != nil }) {
      sentences.append(
        significant == 0
          ? "None of the \(changed.counted("change")) of links is beyond chance (all *q* ≥ 0.05): "
            + "read what follows as what these articles say, not as a trend."
          : "\(significant) of the \(changed.counted("change")) of links \(significant == 1 ? "is" : "are") "
            + "beyond chance (*q* < 0.05).")
    } else {
      sentences.append("The graphs do not hold the counts by which a change could be told from chance.")
    }
    switch report.test {
    case .success(let test) where test.isExhaustive && test.divisions < 20:
      sentences.append(
        "With so few articles no test of the whole can find anything: they can be divided in \(test.divisions) ways only."
      )
    case .success(let test):
      let words = test.pValue < 0.05 ? "more than" : "no more than"
      sentences.append(
        "As a whole the two differ \(words) articles dealt out at random would (*p* = \(test.pValue.significant)).")
    case .failure: break
    }
    return [sentences.joined(separator: " ")]
  }

  // MARK: - Entities

  private var appeared: [String] {
    let nodes = report.nodes(.added)
    if nodes.isEmpty { return [isDecided ? "Nobody and nothing that was not there before." : notDecided] }
    return presence(nodes, in: report.comparison.after.graph) { $0.after?.node }
  }

  private var vanished: [String] {
    let nodes = report.nodes(.removed)
    if nodes.isEmpty { return [isDecided ? "Nobody and nothing is gone." : notDecided] }
    return presence(nodes, in: report.comparison.before.graph) { $0.before?.node }
  }

  /// Whether enough was read on both sides to say of every entity whether it appeared or vanished.
  private var isDecided: Bool { report.nodes(.insufficient).isEmpty }

  private var notDecided: String { "Nobody and nothing that this can be said of for certain." }

  private var insufficient: [String] {
    let nodes = report.nodes(.insufficient)
    guard !nodes.isEmpty else { return [] }
    let floor = report.comparison.floor.counted("article")
    let names = nodes.prefix(ChangeMarkdownExporter.tableLength).map { report.comparison.nodes[$0].markdownName }
    return [
      "\(nodes.count.counted("entity", plural: "entities")) of one side only, while the other has fewer than \(floor): "
        + names.joined(separator: ", ") + more(nodes.count) + "."
    ]
  }

  /// Entities of one side, with whom they are named and a sentence that names them.
  private func presence(
    _ nodes: [Int], in graph: CooccurrenceGraph, _ place: (NodeChange) -> Int?
  ) -> [String] {
    let shown = nodes.prefix(ChangeMarkdownExporter.tableLength)
    var lines: [String] = []
    for index in shown {
      let change = report.comparison.nodes[index]
      guard let node = place(change) else { continue }
      let known = graph.nodes[node]
      var facts = change.kind.map { [$0.rawValue] } ?? []
      if known.mentionCount > 0 { facts.append("named \(known.mentionCount.counted("time"))") }
      if known.articleCount > 0 { facts.append("in \(known.articleCount.counted("article"))") }
      let links = graph.adjacency.row(of: node).map { Int(graph.adjacency.edges[$0]) }
        .sorted { (-graph.edges[$0].weight, $0) < (-graph.edges[$1].weight, $1) }
      let others = links.map { edge -> String in
        let ends = graph.edges[edge]
        return graph.nodes[Int(ends.source) == node ? Int(ends.target) : Int(ends.source)].nameInWords.markdown
      }
      let company =
        others.isEmpty
        ? "in no sentence with another"
        : "with \(others.prefix(4).joined(separator: ", "))\(others.count > 4 ? " and \(others.count - 4) more" : "")"
      lines.append(
        "- **\(change.markdownName)**\(facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"), \(company)"
          + significance(change.test))
      if let sentence = links.first.flatMap({ graph.evidence(ofEdge: $0).first }) { lines.append(quote(sentence)) }
    }
    if nodes.count > shown.count { lines.append("- … and \(nodes.count - shown.count) more (change.json has all)") }
    return lines
  }

  /// Entities of both sides that are named more, or less.
  private func moved(_ status: ChangeStatus) -> [String] {
    let nodes = report.nodes(status)
    guard !nodes.isEmpty else { return [] }
    let what = report.comparison.countsMentions ? "Mentions" : "Strength"
    let rate = report.comparison.countsMentions || report.comparison.isNormalized
    let rows = nodes.prefix(ChangeMarkdownExporter.tableLength).map { index -> [String] in
      let change = report.comparison.nodes[index]
      func value(_ side: NodeChange.Side?) -> String {
        report.comparison.countsMentions ? String(side?.mentions ?? 0) : (side?.strength ?? 0).significant
      }
      func perThousand(_ side: NodeChange.Side?) -> String { rate ? (side?.rate ?? 0).decimal(0) : "–" }
      return [
        change.markdownName, value(change.before), value(change.after), perThousand(change.before),
        perThousand(change.after), change.test.map { $0.qValue.significant } ?? "–",
      ]
    }
    let table = MarkdownTable(
      headings: ["Entity", "\(what) before", "after", "per 1,000 sentences before", "after", "*q*"],
      numbers: [1, 2, 3, 4, 5], rows: rows)
    let rest = nodes.count - rows.count
    return table.lines + (rest > 0 ? ["", "… and \(rest) more (change.json has all)."] : [])
  }

  private func more(_ count: Int) -> String {
    let rest = count - ChangeMarkdownExporter.tableLength
    return rest > 0 ? " and \(rest) more" : ""
  }

  func significance(_ test: ChangeTest?) -> String { test?.isSignificant == true ? "; beyond chance" : "" }

  /// A sentence with its place.
  func quote(_ sentence: Evidence) -> String {
    let date = sentence.date.map { ", \($0)" } ?? ""
    return "  > \(sentence.text.markdownLine)  \n  > — \(sentence.article.markdown)\(date)"
  }
}
