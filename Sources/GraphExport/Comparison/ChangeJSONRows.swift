import Cooccurrence
import EntityRecognition
import GraphAnalysis
import NewsText

/// The lines of a comparison's JSON, one for each entity and link.
///
/// They are written into the file's bytes without a ``JSONValue`` between, because there are as many as the graphs have
/// links; the head of the file has no need of that.
struct ChangeJSONRows {
  private let nodes: [NodeChange]
  private let links: [LinkChange]
  private let before: CooccurrenceGraph
  private let after: CooccurrenceGraph
  private let ranks: [(name: [UInt8], rank: RankComparison)]

  init(_ report: ComparisonReport) {
    nodes = report.comparison.nodes
    links = report.comparison.links
    before = report.comparison.before.graph
    after = report.comparison.after.graph
    ranks = report.ranks.map { rank in
      var name: [UInt8] = []
      name.append(json: rank.measure)
      return (name, rank)
    }
  }

  // MARK: - Entities

  func append(node index: Int, to bytes: inout [UInt8]) {
    let change = nodes[index]
    bytes.append(markup: "{\"id\":")
    bytes.append(json: change.id)
    bytes.append(markup: ",\"name\":")
    bytes.append(json: change.label)
    bytes.append(markup: ",\"kind\":")
    if let kind = change.kind { bytes.append(json: kind.rawValue) } else { bytes.append(markup: "null") }
    bytes.append(markup: ",\"status\":")
    bytes.append(json: change.status.rawValue)
    bytes.append(markup: ",\"before\":")
    append(change.before, to: &bytes)
    bytes.append(markup: ",\"after\":")
    append(change.after, to: &bytes)
    bytes.append(markup: ",\"log2_ratio\":")
    bytes.append(measure: change.logRatio)
    bytes.append(markup: ",\"p_value\":")
    bytes.append(measure: change.test?.pValue)
    bytes.append(markup: ",\"q_value\":")
    bytes.append(measure: change.test?.qValue)
    bytes.append(markup: ",\"ranks\":{")
    for place in ranks.indices {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(contentsOf: ranks[place].name)
      bytes.append(markup: ":{\"rank_before\":")
      bytes.append(json: ranks[place].rank.ranksBefore[index])
      bytes.append(markup: ",\"rank_after\":")
      bytes.append(json: ranks[place].rank.ranksAfter[index])
      bytes.append(markup: ",\"shift\":")
      bytes.append(json: ranks[place].rank.shift(ofNode: index))
      bytes.append(markup: ",\"before\":")
      bytes.append(measure: ranks[place].rank.scoresBefore[index])
      bytes.append(markup: ",\"after\":")
      bytes.append(measure: ranks[place].rank.scoresAfter[index])
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(markup: "}}")
  }

  private func append(_ side: NodeChange.Side?, to bytes: inout [UInt8]) {
    guard let side else { return bytes.append(markup: "null") }
    bytes.append(markup: "{\"id\":")
    bytes.append(json: side.id)
    bytes.append(markup: ",\"mentions\":")
    bytes.append(json: side.mentions)
    bytes.append(markup: ",\"articles\":")
    bytes.append(json: side.articles)
    bytes.append(markup: ",\"strength\":")
    bytes.append(measure: side.strength)
    bytes.append(markup: ",\"rate\":")
    bytes.append(measure: side.rate)
    bytes.append(UInt8(ascii: "}"))
  }

  // MARK: - Links

  func append(link index: Int, to bytes: inout [UInt8]) {
    let change = links[index]
    bytes.append(markup: "{\"source\":")
    bytes.append(json: nodes[change.source].id)
    bytes.append(markup: ",\"target\":")
    bytes.append(json: nodes[change.target].id)
    bytes.append(markup: ",\"status\":")
    bytes.append(json: change.status.rawValue)
    bytes.append(markup: ",\"before\":")
    append(change.before, to: &bytes)
    bytes.append(markup: ",\"after\":")
    append(change.after, to: &bytes)
    bytes.append(markup: ",\"log2_ratio\":")
    bytes.append(measure: change.logRatio)
    bytes.append(markup: ",\"p_value\":")
    bytes.append(measure: change.sentenceTest?.pValue)
    bytes.append(markup: ",\"q_value\":")
    bytes.append(measure: change.sentenceTest?.qValue)
    bytes.append(markup: ",\"articles_p_value\":")
    bytes.append(measure: change.articleTest?.pValue)
    bytes.append(markup: ",\"articles_q_value\":")
    bytes.append(measure: change.articleTest?.qValue)
    if change.status != .same {
      bytes.append(markup: ",\"evidence_before\":")
      append(evidenceOf: change.before, in: before, to: &bytes)
      bytes.append(markup: ",\"evidence_after\":")
      append(evidenceOf: change.after, in: after, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private func append(_ side: LinkChange.Side?, to bytes: inout [UInt8]) {
    guard let side else { return bytes.append(markup: "null") }
    bytes.append(markup: "{\"weight\":")
    bytes.append(measure: side.weight)
    bytes.append(markup: ",\"rate\":")
    bytes.append(measure: side.rate)
    bytes.append(markup: ",\"sentences\":")
    bytes.append(json: side.sentences)
    bytes.append(markup: ",\"articles\":")
    bytes.append(json: side.articles)
    bytes.append(UInt8(ascii: "}"))
  }

  private func append(evidenceOf side: LinkChange.Side?, in graph: CooccurrenceGraph, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    let sentences: [Evidence] = side.map { graph.evidence(ofEdge: $0.edge) } ?? []
    for (place, sentence) in sentences.enumerated() {
      bytes.append(markup: place > 0 ? ",{\"article\":" : "{\"article\":")
      bytes.append(json: sentence.article)
      bytes.append(markup: ",\"date\":")
      if let date = sentence.date { bytes.append(json: date.description) } else { bytes.append(markup: "null") }
      bytes.append(markup: ",\"offset\":")
      bytes.append(json: sentence.characterOffset)
      bytes.append(markup: ",\"text\":")
      bytes.append(json: sentence.text)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
