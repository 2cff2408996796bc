import Cooccurrence
import EntityRecognition
import EntityResolution
import GraphAnalysis
import NewsText

/// Writes a comparison as JSON: every entity and link of either side with all that was computed, one on a line.
///
/// `nodes` and `links` have a `status` each: `added`, `removed`, `stronger`, `weaker`, `same`, `insufficient`. `before`
/// and `after` are `null` where a side does not have it. Links that changed carry all their sentences.
public struct ChangeJSONExporter: Sendable {
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
  /// - Complexity: O(*n* + *m*) plus the sentences.
  public func write<Failure: Error>(to sink: (borrowing [UInt8]) throws(Failure) -> Void) throws(Failure) {
    var bytes: [UInt8] = .piece()
    bytes.append(markup: "{\n")
    for field in head {
      bytes.append(json: field.key)
      bytes.append(markup: ": ")
      field.value.append(to: &bytes)
      bytes.append(markup: ",\n")
    }
    let rows = ChangeJSONRows(report)
    bytes.append(markup: "\"nodes\": [")
    for index in report.comparison.nodes.indices {
      bytes.append(markup: index == 0 ? "\n" : ",\n")
      rows.append(node: index, to: &bytes)
      try bytes.hand(to: sink)
    }
    bytes.append(markup: "\n],\n\"links\": [")
    for index in report.comparison.links.indices {
      bytes.append(markup: index == 0 ? "\n" : ",\n")
      rows.append(link: index, to: &bytes)
      try bytes.hand(to: sink)
    }
    bytes.append(markup: "\n]\n}\n")
    try sink(bytes)
  }

  private var head: [(key: String, value: JSONValue)] {
    let likeness = report.similarity
    return [
      ("format", "entente-change"), ("version", 1), ("generator", .string(report.generator)),
      ("before", side(report.before, report.comparison.before.graph)),
      ("after", side(report.after, report.comparison.after.graph)), ("normalization", .string(report.normalization)),
      ("node_rate", .string(report.comparison.countsMentions ? "mentions" : "strength")),
      ("floor", .number(report.comparison.floor)),
      (
        "inferred_dates",
        .list(
          report.inferredDates.map {
            .object([
              ("article", .string($0.article)), ("day", .string($0.day.description)), ("source", .string($0.source)),
              ("share", .measure($0.share)), ("weekday", .string($0.weekday.description)),
            ])
          })
      ), ("notes", .list(report.notes.map { .string($0) })),
      ("node_counts", counts(report.comparison.nodes.map(\.status))),
      ("link_counts", counts(report.comparison.links.map(\.status))),
      (
        "graph",
        .object([
          ("node_jaccard", .measure(likeness.nodeJaccard)), ("edge_jaccard", .measure(likeness.edgeJaccard)),
          ("weighted_jaccard", .measure(likeness.weightedJaccard)), ("deltacon", .measure(likeness.deltaCon)),
          ("deltacon_groups", likeness.deltaConGroups.map { .number($0) } ?? .null),
          ("community_nmi", likeness.communityInformation.map { .measure($0) } ?? .null),
          ("communities_before", .number(likeness.communityCount.before)),
          ("communities_after", .number(likeness.communityCount.after)),
          ("density_before", .measure(likeness.density.before)), ("density_after", .measure(likeness.density.after)),
          ("giant_share_before", .measure(likeness.giantShare.before)),
          ("giant_share_after", .measure(likeness.giantShare.after)),
          ("rank_biased_overlap", .object(report.ranks.map { ($0.measure, .measure($0.rankBiasedOverlap)) })),
        ])
      ), ("permutation_test", test), ("matched_by_name", matched),
    ]
  }

  private func side(_ side: ComparisonReport.Side, _ graph: CooccurrenceGraph) -> JSONValue {
    let made = graph.provenance
    return .object([
      ("name", .string(side.name)), ("source", .string(side.source)), ("articles", .number(made.articleCount)),
      ("undated_articles", .number(made.undatedArticleCount)), ("sentences", .number(made.sentenceCount)),
      ("window", .string(made.window)), ("weighting", .string(made.weighting.rawValue)),
      ("filters", .list(made.filters.map { .string($0) })), ("nodes", .number(graph.nodes.count)),
      ("links", .number(graph.edges.count)), ("first_date", made.firstDate.map { .string($0.description) } ?? .null),
      ("last_date", made.lastDate.map { .string($0.description) } ?? .null),
    ])
  }

  private func counts(_ statuses: [ChangeStatus]) -> JSONValue {
    .object(ChangeStatus.allCases.map { status in (status.rawValue, .number(statuses.count { $0 == status })) })
  }

  private var test: JSONValue {
    switch report.test {
    case .success(let test):
      .object([
        ("difference", .measure(test.difference)), ("mean_by_chance", .measure(test.meanByChance)),
        ("p_value", .measure(test.pValue)), ("divisions", .number(test.divisions)),
        ("method", test.isExhaustive ? "all divisions" : "divisions by chance"),
      ])
    case .failure(let obstacle): .object([("not_done", .string(obstacle.description))])
    }
  }

  private var matched: JSONValue {
    let comparison = report.comparison
    return .list(
      comparison.matching.matches.compactMap { match in
        let (one, other) = (comparison.before.graph.nodes[match.first], comparison.after.graph.nodes[match.second])
        guard one.id != other.id else { return nil }
        return .object([
          ("before", .string(one.id)), ("after", .string(other.id)), ("reason", .string(match.reason.description)),
        ])
      })
  }
}
