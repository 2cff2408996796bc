import Cooccurrence
import EntityRecognition
import GraphExport
import NewsText

/// What a graph's file says of a node.
struct NodeExplanation {
  let node: CooccurrenceGraph.Node

  /// The explanation for people, without a line break at the end.
  var text: String {
    let heading = [node.label, node.kind?.rawValue, node.id].compactMap { $0 }.joined(separator: "  ")
    var lines = [heading, counts]
    if let first = node.firstDate, let last = node.lastDate {
      lines.append(first == last ? "Dated \(first)" : "Dated from \(first) to \(last)")
    }
    if !node.aliases.isEmpty { lines += ["", "Other forms of the name"] + node.aliases.map { "  \($0)" } }
    lines += ["", "Why they are one entity: run explain on the articles"]
    return lines.map(TerminalText.oneLine).joined(separator: "\n")
  }

  /// Graphs of other tools have no such numbers, which are 0 then.
  private var counts: String {
    guard node.mentionCount > 0 else { return "How often it is named: the file does not say" }
    let times = "Named \(node.mentionCount) \(node.mentionCount == 1 ? "time" : "times")"
    guard node.articleCount > 0 else { return times }
    return "\(times) in \(node.articleCount) \(node.articleCount == 1 ? "article" : "articles")"
  }

  /// The explanation as an object of JSON.
  var json: JSONValue {
    .object([
      ("id", .string(node.id)), ("name", .string(node.label)),
      ("kind", node.kind.map { .string($0.rawValue) } ?? .null),
      ("mentions", node.mentionCount > 0 ? .number(node.mentionCount) : .null),
      ("article_count", node.articleCount > 0 ? .number(node.articleCount) : .null),
      ("first_date", JSONValue(node.firstDate)), ("last_date", JSONValue(node.lastDate)),
      ("aliases", .list(node.aliases.map { .string($0) })),
    ])
  }
}
