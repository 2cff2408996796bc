import Cooccurrence
import EntityRecognition
import GraphAnalysis
import NewsText

/// Writes a comparison as one GraphML graph: the entities and links of both sides, each with its `status`.
///
/// Beside `weight`, the greater of the two, a link has `weight_before` and `weight_after`, 0 where it is absent, the same
/// as rates, and how sure the change is. The file keeps to what every reader of GraphML takes (``GraphMLExporter``).
public struct ChangeGraphMLExporter: Sendable {
  private let report: ComparisonReport

  /// Creates an exporter of a report.
  public init(_ report: ComparisonReport) { self.report = report }

  /// The whole file as text.
  public var text: String {
    var text = ""
    write { text += String(decoding: $0, as: UTF8.self) }
    return text
  }

  /// Writes the file piece by piece.
  ///
  /// - Parameter sink: Takes the bytes in order, some 64 KiB at a time.
  /// - Throws: What the sink throws, at once.
  /// - Complexity: O(*n* + *m*).
  public func write<Failure: Error>(to sink: (borrowing [UInt8]) throws(Failure) -> Void) throws(Failure) {
    let identifiers = PortableIdentifiers(of: report.comparison.union)
    var bytes: [UInt8] = .piece()
    appendHead(renames: identifiers.areRewritten, to: &bytes)
    let ranks = report.ranks.enumerated().map { place, rank in
      (rank: rank, before: "n_rank\(place)_before", after: "n_rank\(place)_after", shift: "n_rank\(place)_shift")
    }
    for index in report.comparison.nodes.indices {
      append(node: index, as: identifiers[index], ranks, to: &bytes)
      try bytes.hand(to: sink)
    }
    for link in report.comparison.links {
      append(link, from: identifiers[link.source], to: identifiers[link.target], &bytes)
      try bytes.hand(to: sink)
    }
    bytes.append(markup: "  </graph>\n</graphml>\n")
    try sink(bytes)
  }

  private func appendHead(renames: Bool, to bytes: inout [UInt8]) {
    bytes.append(
      markup: """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
        http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">

        """)
    for key in keys(renames: renames) { key.appendDeclaration(to: &bytes) }
    bytes.append(markup: "  <graph id=\"change\" edgedefault=\"undirected\">\n")
    bytes.appendData("g_generator", report.generator)
    bytes.appendData("g_before", report.before.name)
    bytes.appendData("g_after", report.after.name)
    bytes.appendData("g_normalization", report.normalization)
    bytes.appendData("g_inferred_dates", report.inferredDates.map(\.description).joined(separator: "; "))
    bytes.appendData("g_notes", report.notes.joined(separator: " "))
    bytes.append(markup: "\n")
  }

  private func keys(renames: Bool) -> [GraphMLKey] {
    let graph = ["generator", "before", "after", "normalization", "inferred_dates", "notes"].map {
      GraphMLKey(.graph, $0, .string)
    }
    let names = ["label", "name", "type", "status"] + (renames ? ["original_id"] : [])
    let node =
      names.map { GraphMLKey(.node, $0, .string) }
      + ["mentions_before", "mentions_after"].map { GraphMLKey(.node, $0, .int) }
      + ["strength_before", "strength_after", "rate_before", "rate_after", "log2_ratio", "p_value", "q_value"].map {
        GraphMLKey(.node, $0, .double)
      }
    let ranks = report.ranks.enumerated().flatMap { place, rank in
      ["before", "after", "shift"].map {
        GraphMLKey(.node, "\(rank.measure)_\($0 == "shift" ? "" : "rank_")\($0)", .int, id: "rank\(place)_\($0)")
      }
    }
    let edge =
      [GraphMLKey(.edge, "weight", .double), GraphMLKey(.edge, "status", .string)]
      + [
        "weight_before", "weight_after", "rate_before", "rate_after", "log2_ratio", "p_value", "q_value",
        "articles_p_value", "articles_q_value",
      ].map { GraphMLKey(.edge, $0, .double) }
    return graph + node + ranks + edge
  }

  private func append(
    node index: Int, as identifier: String,
    _ ranks: [(rank: RankComparison, before: String, after: String, shift: String)], to bytes: inout [UInt8]
  ) {
    let change = report.comparison.nodes[index]
    bytes.append(markup: "    <node id=\"")
    bytes.append(markup: identifier)
    bytes.append(markup: "\">")
    bytes.appendData("n_label", change.label)
    bytes.appendData("n_name", change.label)
    bytes.appendData("n_type", change.kind?.rawValue)
    bytes.appendData("n_status", change.status.rawValue)
    if identifier != change.id { bytes.appendData("n_original_id", change.id) }
    bytes.appendData("n_mentions_before", change.before?.mentions ?? 0)
    bytes.appendData("n_mentions_after", change.after?.mentions ?? 0)
    bytes.appendData("n_strength_before", change.before?.strength ?? 0)
    bytes.appendData("n_strength_after", change.after?.strength ?? 0)
    bytes.appendData("n_rate_before", change.before?.rate ?? 0)
    bytes.appendData("n_rate_after", change.after?.rate ?? 0)
    bytes.appendData("n_log2_ratio", change.logRatio)
    if let test = change.test {
      bytes.appendData("n_p_value", test.pValue)
      bytes.appendData("n_q_value", test.qValue)
    }
    for place in ranks.indices {
      if let rank = ranks[place].rank.ranksBefore[index] { bytes.appendData(ranks[place].before, rank) }
      if let rank = ranks[place].rank.ranksAfter[index] { bytes.appendData(ranks[place].after, rank) }
      if let shift = ranks[place].rank.shift(ofNode: index) { bytes.appendData(ranks[place].shift, shift) }
    }
    bytes.append(markup: "</node>\n")
  }

  private func append(_ link: LinkChange, from source: String, to target: String, _ bytes: inout [UInt8]) {
    bytes.append(markup: "    <edge source=\"")
    bytes.append(markup: source)
    bytes.append(markup: "\" target=\"")
    bytes.append(markup: target)
    bytes.append(markup: "\">")
    bytes.appendData("e_weight", max(link.before?.weight ?? 0, link.after?.weight ?? 0))
    bytes.appendData("e_status", link.status.rawValue)
    bytes.appendData("e_weight_before", link.before?.weight ?? 0)
    bytes.appendData("e_weight_after", link.after?.weight ?? 0)
    bytes.appendData("e_rate_before", link.before?.rate ?? 0)
    bytes.appendData("e_rate_after", link.after?.rate ?? 0)
    bytes.appendData("e_log2_ratio", link.logRatio)
    if let test = link.sentenceTest {
      bytes.appendData("e_p_value", test.pValue)
      bytes.appendData("e_q_value", test.qValue)
    }
    if let test = link.articleTest {
      bytes.appendData("e_articles_p_value", test.pValue)
      bytes.appendData("e_articles_q_value", test.qValue)
    }
    bytes.append(markup: "</edge>\n")
  }
}
