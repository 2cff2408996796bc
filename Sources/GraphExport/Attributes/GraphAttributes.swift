import Cooccurrence
import EntityRecognition
import GraphAnalysis
import NewsText

/// What is known of the nodes and links of a graph beside names, ends and weights, attribute by attribute.
///
/// One list for all formats that hold names and values: they differ in how they write them, not in what they are.
/// Attributes that no node or link of a graph can have, such as counts of sentences where there are no sentences, are
/// not listed.
struct GraphAttributes {
  /// The attributes of nodes: `type`, `aliases`, `mentions`, `articles`, `windows`, `first_date`, `last_date`,
  /// `original_id`, then the scores.
  let nodeColumns: [AttributeColumn]
  /// The attributes of links: `sentences`, `articles`, `first_date`, `last_date`, the scores, then `evidence1`,
  /// `evidence1_source` and so on.
  let linkColumns: [AttributeColumn]
  /// The nodes' identifiers in the file.
  let identifiers: PortableIdentifiers

  private let graph: CooccurrenceGraph
  private let scores: [[Double]]
  private let linkScores: [[Double]]
  private let summaries: EdgeSummaries
  private let evidenceLimit: Int
  private let hasWindows: Bool
  private let hasSummaries: Bool

  /// Lists the attributes.
  ///
  /// - Parameters:
  ///   - content: What is to be written.
  ///   - evidenceLimit: The most sentences of one link.
  ///   - reserved: Names that the format has a meaning of its own for; a score of such a name gets a number behind it.
  ///   - naming: What becomes of a measure's name where the format does not take all of them.
  init(
    _ content: GraphContent, evidenceLimit: Int = 3, reserving reserved: [String] = [],
    naming: (String) -> String = \.withoutForbiddenCharacters
  ) {
    graph = content.graph
    scores = content.scores.map(\.values)
    linkScores = content.linkScores.map(\.values)
    summaries = content.summaries
    identifiers = PortableIdentifiers(of: graph)
    hasWindows = graph.nodes.contains { $0.windowCount > 0 }
    hasSummaries = !content.recorded.isEmpty || !graph.evidenceSentences.isEmpty
    self.evidenceLimit = graph.evidenceSentences.isEmpty ? 0 : max(0, evidenceLimit)

    var nodes = [
      AttributeColumn(name: "type", type: .text), AttributeColumn(name: "aliases", type: .texts),
      AttributeColumn(name: "mentions", type: .integer), AttributeColumn(name: "articles", type: .integer),
    ]
    if hasWindows { nodes.append(AttributeColumn(name: "windows", type: .integer)) }
    nodes += [AttributeColumn(name: "first_date", type: .text), AttributeColumn(name: "last_date", type: .text)]
    if identifiers.areRewritten { nodes.append(AttributeColumn(name: "original_id", type: .text)) }
    var links: [AttributeColumn] = []
    if hasSummaries {
      links = [
        AttributeColumn(name: "sentences", type: .integer), AttributeColumn(name: "articles", type: .integer),
        AttributeColumn(name: "first_date", type: .text), AttributeColumn(name: "last_date", type: .text),
      ]
    }
    let evidence = (0..<self.evidenceLimit).flatMap { place in
      [
        AttributeColumn(name: "evidence\(place + 1)", type: .text),
        AttributeColumn(name: "evidence\(place + 1)_source", type: .text),
      ]
    }
    nodeColumns =
      nodes + GraphAttributes.columns(of: content.scores.map { naming($0.measure) }, besides: nodes, reserved)
    linkColumns =
      links
      + GraphAttributes.columns(
        of: content.linkScores.map { naming($0.measure) }, besides: links + evidence, reserved) + evidence
  }

  /// What a node has, in the order of ``nodeColumns``; `nil` where it has nothing.
  func values(ofNode index: Int) -> [AttributeValue?] {
    let node = graph.nodes[index]
    var values: [AttributeValue?] = [
      AttributeValue(node.kind?.rawValue), AttributeValue(node.aliases), .integer(node.mentionCount),
      .integer(node.articleCount),
    ]
    if hasWindows { values.append(node.windowCount > 0 ? .integer(node.windowCount) : nil) }
    values.append(AttributeValue(node.firstDate?.description))
    values.append(AttributeValue(node.lastDate?.description))
    if identifiers.areRewritten { values.append(identifiers[index] == node.id ? nil : AttributeValue(node.id)) }
    return values + scores.map { GraphAttributes.value($0, at: index) }
  }

  /// What a link has, in the order of ``linkColumns``; `nil` where it has nothing.
  func values(ofLink index: Int) -> [AttributeValue?] {
    var values: [AttributeValue?] = []
    if hasSummaries {
      let summary = summaries[index]
      values = [
        summary.map { .integer($0.sentenceCount) }, summary.map { .integer($0.articleCount) },
        AttributeValue(summary?.firstDate?.description), AttributeValue(summary?.lastDate?.description),
      ]
    }
    values += linkScores.map { GraphAttributes.value($0, at: index) }
    let sentences = Array(summaries.sentences(ofEdge: index).prefix(evidenceLimit))
    for place in 0..<evidenceLimit {
      let evidence = place < sentences.count ? graph.sentences[Int(sentences[place])] : nil
      values.append(AttributeValue(evidence?.text))
      values.append(evidence.flatMap { AttributeValue("\($0.article):\($0.characterOffset)") })
    }
    return values
  }

  private static func value(_ values: [Double], at index: Int) -> AttributeValue? {
    index < values.count && values[index].isFinite ? .number(values[index]) : nil
  }

  /// A column for each measure, under a name that no other has.
  private static func columns(
    of measures: [String], besides others: [AttributeColumn], _ reserved: [String]
  ) -> [AttributeColumn] {
    names(for: measures, besides: others.map(\.name) + reserved).map { AttributeColumn(name: $0, type: .number) }
  }

  /// Names that differ from each other and from those that are taken, capitals and small letters being one.
  ///
  /// A name that is taken gets a number behind it; an empty one becomes `score`.
  static func names(for wanted: [String], besides others: [String]) -> [String] {
    var taken = Set(others.map { $0.lowercased() })
    return wanted.map { wanted in
      let base = wanted.isEmpty ? "score" : wanted
      var name = base
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        name = "\(base)_\(number)"
        number += 1
      }
      return name
    }
  }
}
