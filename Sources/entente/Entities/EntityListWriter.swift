import GraphExport

/// A list of entities or of mentions, in the form that was asked for.
struct EntityListWriter {
  let format: ListFormat
  /// The columns of the terminal; `nil` where the list goes elsewhere.
  let width: Int?

  /// Writes a row for each entity.
  func write(_ entities: [ListedEntity], to output: inout ResultOutput) throws {
    switch format {
    case .table: try write(TextTable(columns: ListedEntity.columns, rows: entities.map(\.cells)), to: &output)
    case .csv:
      try output.append(ListedEntity.csvHeading.text)
      for entity in entities { try output.append(entity.csv.text) }
    case .json: try output.append(list: entities.lazy.map(\.json))
    case .jsonl: try output.append(lines: entities.lazy.map(\.json))
    }
  }

  /// Writes a row for each mention.
  func write(_ mentions: some Sequence<ListedMention>, to output: inout ResultOutput) throws {
    switch format {
    case .table: try write(TextTable(columns: ListedMention.columns, rows: mentions.map(\.cells)), to: &output)
    case .csv:
      try output.append(ListedMention.csvHeading.text)
      for mention in mentions { try output.append(mention.csv.text) }
    case .json: try output.append(list: mentions.lazy.map(\.json))
    case .jsonl: try output.append(lines: mentions.lazy.map(\.json))
    }
  }

  private func write(_ table: TextTable, to output: inout ResultOutput) throws {
    for line in table.lines(width: width) { try output.append(line + "\n") }
  }
}
