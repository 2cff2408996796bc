import Cooccurrence

/// Writes a graph as two tables, nodes and links, for spreadsheets and for Gephi's importer of them.
///
/// The files are UTF-8 without a byte-order mark, rows end in CRLF, and the first row names the columns: `Id`, `Label`
/// and the attributes of nodes; `Source`, `Target`, `Type` (always `Undirected`), `Weight` and the attributes of links.
/// The attributes are those of ``GraphMLExporter``. Scores have a decimal point even where they are whole, because
/// Gephi takes the type of a column from its first 25 rows.
///
/// A text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line break) has an
/// apostrophe in front, and so has one that begins with apostrophes before such a character: taking one apostrophe away
/// there gives the text back. Numbers stay as they are. Characters that XML forbids are left out, as in all formats.
///
/// ```swift
/// CSVExporter(.nodes).text(for: graph)
/// // Id,Label,type,aliases,mentions,articles,first_date,last_date
/// // country.be,Belgium,country,,1,1,,
/// CSVExporter(.links).text(for: graph)
/// // Source,Target,Type,Weight,sentences,articles,first_date,last_date,evidence1,…
/// ```
public struct CSVExporter: GraphExporter {
  /// What one file holds.
  public enum Table: String, Sendable, CaseIterable {
    /// A row for each node.
    case nodes
    /// A row for each link.
    case links
  }

  /// What the file holds.
  public var table: Table
  /// The most sentences to write for one link.
  public var evidenceLimit: Int

  /// Creates an exporter.
  ///
  /// - Parameters:
  ///   - table: What the file holds.
  ///   - evidenceLimit: The most sentences to write for one link.
  public init(_ table: Table, evidenceLimit: Int = 3) {
    self.table = table
    self.evidenceLimit = max(0, evidenceLimit)
  }

  /// Writes the file piece by piece.
  public func write<Failure: Error>(
    _ content: GraphContent, to sink: (borrowing [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let graph = content.graph
    let attributes = GraphAttributes(content, evidenceLimit: evidenceLimit, reserving: CSVExporter.reserved)
    let identifiers = attributes.identifiers
    var bytes: [UInt8] = .piece()
    switch table {
    case .nodes:
      bytes.append(row: ["Id", "Label"] + attributes.nodeColumns.map { .text($0.name) })
      for (index, node) in graph.nodes.enumerated() {
        let own: [CSVRow.Cell] = [.text(identifiers[index]), .text(node.label.withoutForbiddenCharacters)]
        bytes.append(row: own + attributes.values(ofNode: index).map(CSVRow.Cell.init))
        try bytes.hand(to: sink)
      }
    case .links:
      bytes.append(row: ["Source", "Target", "Type", "Weight"] + attributes.linkColumns.map { .text($0.name) })
      for (index, edge) in graph.edges.enumerated() {
        let own: [CSVRow.Cell] = [
          .text(identifiers[Int(edge.source)]), .text(identifiers[Int(edge.target)]), "Undirected",
          .decimal(edge.weight),
        ]
        bytes.append(row: own + attributes.values(ofLink: index).map(CSVRow.Cell.init))
        try bytes.hand(to: sink)
      }
    }
    try sink(bytes)
  }

  /// What Gephi takes for columns of its own.
  private static let reserved = ["id", "label", "source", "target", "type", "weight", "kind", "timeset", "interval"]
}

extension [UInt8] {
  /// Appends a row of a table that a spreadsheet may open.
  fileprivate mutating func append(row cells: [CSVRow.Cell]) { append(markup: CSVRow(cells).text) }
}

extension CSVRow.Cell {
  /// The value of an attribute as a cell, empty where there is none.
  fileprivate init(_ value: AttributeValue?) {
    switch value {
    case .integer(let number): self = .number(number)
    case .number(let number): self = .decimal(number)
    case .text, .texts: self = .text(value?.text ?? "")
    case nil: self = .text("")
    }
  }
}
