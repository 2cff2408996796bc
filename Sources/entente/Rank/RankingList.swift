import Cooccurrence
import EntityRecognition
import GraphAnalysis
import GraphExport

/// A ranking with what is said of every node in it.
struct RankingList {
  let graph: CooccurrenceGraph
  let ranking: Ranking
  /// The measures that are listed, in the order of the columns.
  let scores: [NodeScores]

  /// The ranking as a table for people.
  var table: TextTable {
    let columns =
      [
        TextTable.Column("RANK", alignsRight: true), TextTable.Column("NAME", share: 1), TextTable.Column("KIND"),
        TextTable.Column("ID", share: 1),
      ]
      + scores.map { TextTable.Column($0.measure.uppercased(), alignsRight: true) }
      + [TextTable.Column("MENTIONS", alignsRight: true)]
    let measured = scores.map { score in ScoreColumn.texts(ranking.places.map { score[$0.node] }) }
    let rows = ranking.places.enumerated().map { row, place in
      let node = graph.nodes[place.node]
      return [String(place.rank), node.label, node.kind?.rawValue ?? "", node.id] + measured.map { $0[row] }
        + [String(node.mentionCount)]
    }
    return TextTable(columns: columns, rows: rows)
  }

  /// The names of the fields of ``csv(_:)``.
  var csvHeading: CSVRow {
    CSVRow(["rank", "id", "name", "kind", "mentions", "articles"] + scores.map { .text($0.measure) })
  }

  /// A place as a row for spreadsheets.
  func csv(_ place: Ranking.Place) -> CSVRow {
    let node = graph.nodes[place.node]
    return CSVRow(
      [
        .number(place.rank), .text(node.id), .text(node.label), .text(node.kind?.rawValue ?? ""),
        .number(node.mentionCount), .number(node.articleCount),
      ] + scores.map { .measure($0[place.node]) })
  }

  /// A place as an object of JSON.
  func json(_ place: Ranking.Place) -> JSONValue {
    let node = graph.nodes[place.node]
    let fields: [(key: String, value: JSONValue)] = [
      ("rank", .number(place.rank)), ("id", .string(node.id)), ("name", .string(node.label)),
      ("kind", node.kind.map { .string($0.rawValue) } ?? .null), ("mentions", .number(node.mentionCount)),
      ("articles", .number(node.articleCount)),
    ]
    let measures = scores.map { score -> (key: String, value: JSONValue) in
      let value = score[place.node]
      return (score.measure, Int(exactly: value).map { .number($0) } ?? .measure(value))
    }
    return .object(fields + measures)
  }

  /// Writes the list.
  ///
  /// - Parameters:
  ///   - format: The form that was asked for.
  ///   - width: The columns of the terminal; `nil` where the list goes elsewhere.
  ///   - output: Where it goes.
  /// - Throws: What ``ResultOutput/append(_:)`` throws.
  func write(as format: ListFormat, width: Int?, to output: inout ResultOutput) throws {
    switch format {
    case .table: for line in table.lines(width: width) { try output.append(line + "\n") }
    case .csv:
      try output.append(csvHeading.text)
      for place in ranking.places { try output.append(csv(place).text) }
    case .json: try output.append(list: ranking.places.lazy.map(json))
    case .jsonl: try output.append(lines: ranking.places.lazy.map(json))
    }
  }
}
