import Cooccurrence

/// Writes a graph as the two tables that Neo4j's bulk import reads, nodes and links, each with a typed header.
///
/// ```sh
/// neo4j-admin database import full --nodes=nodes.csv --relationships=links.csv neo4j
/// ```
///
/// Labels, types and properties are those of ``CypherExporter``. The tables are for a database and no spreadsheet: texts
/// stand as they are, but for line breaks, which are spaces, since the import takes none unless it is told. Aliases are
/// a list, its parts divided by `;`; a `;` in an alias is a comma.
///
/// ```swift
/// Neo4jExporter(.nodes).text(for: graph)
/// // id:ID,name,:LABEL,type,aliases:string[],mentions:long,articles:long,first_date,last_date
/// // country.be,Belgium,Entity;Country,country,,1,1,,
/// ```
///
/// The format: <https://neo4j.com/docs/operations-manual/current/import/>.
public struct Neo4jExporter: GraphExporter {
  /// What the file holds.
  public var table: CSVExporter.Table
  /// The most sentences to write for one link.
  public var evidenceLimit: Int

  /// Creates an exporter.
  ///
  /// - Parameters:
  ///   - table: What the file holds.
  ///   - evidenceLimit: The most sentences to write for one link.
  public init(_ table: CSVExporter.Table, evidenceLimit: Int = 3) {
    self.table = table
    self.evidenceLimit = max(0, evidenceLimit)
  }

  /// Writes the file piece by piece.
  public func write<Failure: Error>(
    _ content: GraphContent, to sink: (borrowing [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let graph = content.graph
    let attributes = GraphAttributes(
      content, evidenceLimit: evidenceLimit, reserving: ["id", "name", "weight"], naming: \.asNeo4jProperty)
    let identifiers = attributes.identifiers
    var bytes: [UInt8] = .piece()
    switch table {
    case .nodes:
      bytes.append(row: ["id:ID", "name", ":LABEL"] + attributes.nodeColumns.map { .text($0.nameInNeo4j) })
      for (index, node) in graph.nodes.enumerated() {
        let label = node.kind.map { "Entity;\(Neo4jLabel.label(of: $0))" } ?? "Entity"
        let own: [CSVRow.Cell] = [.text(identifiers[index]), .text(node.nameInWords.onOneLine), .text(label)]
        bytes.append(row: own + attributes.values(ofNode: index).map(CSVRow.Cell.init(inNeo4j:)))
        try bytes.hand(to: sink)
      }
    case .links:
      bytes.append(
        row: [":START_ID", ":END_ID", ":TYPE", "weight:double"] + attributes.linkColumns.map { .text($0.nameInNeo4j) })
      for (index, edge) in graph.edges.enumerated() {
        let own: [CSVRow.Cell] = [
          .text(identifiers[Int(edge.source)]), .text(identifiers[Int(edge.target)]), .text(Neo4jLabel.relationship),
          .decimal(edge.weight),
        ]
        bytes.append(row: own + attributes.values(ofLink: index).map(CSVRow.Cell.init(inNeo4j:)))
        try bytes.hand(to: sink)
      }
    }
    try sink(bytes)
  }
}

extension [UInt8] {
  /// Appends a row of a table that no spreadsheet opens.
  fileprivate mutating func append(row cells: [CSVRow.Cell]) {
    append(markup: CSVRow(cells).text(guardingFormulas: false))
  }
}

extension AttributeColumn {
  /// The name with its type, as the header of a bulk import has it.
  fileprivate var nameInNeo4j: String {
    switch type {
    case .integer: "\(name):long"
    case .number: "\(name):double"
    case .text: name
    case .texts: "\(name):string[]"
    }
  }
}

extension CSVRow.Cell {
  /// The value of an attribute as a cell, empty where there is none.
  fileprivate init(inNeo4j value: AttributeValue?) {
    switch value {
    case .integer(let number): self = .number(number)
    case .number(let number): self = .decimal(number)
    case .text(let text): self = .text(text.onOneLine)
    case .texts(let texts):
      self = .text(texts.map { String($0.onOneLine.map { $0 == ";" ? "," : $0 }) }.joined(separator: ";"))
    case nil: self = .text("")
    }
  }
}
