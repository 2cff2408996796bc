import Cooccurrence

/// Writes a graph as a script in Cypher that fills a Neo4j database: `cypher-shell -f graph.cypher`.
///
/// The script makes one constraint, then nodes and links in batches of a thousand. Each node is an `Entity` and also a
/// `Person`, `Country`, `Organization` or `Place`, with `id`, `name` and the attributes of ``GraphMLExporter``; each
/// link is a `CO_OCCURS_WITH` with `weight` and its attributes, to be matched without a direction. Everything is merged
/// by `id`: run twice, or after a newer graph, the script adds and updates and never doubles. Neo4j 4.4 or later.
///
/// Names of properties are letters, digits and low lines, whatever measures are called. In strings backslashes, quotes
/// and line breaks are escaped. Up to Neo4j 5 `\u` has its meaning even after a backslash that escapes it, so that a
/// `u` behind a backslash is written by its number: no text can end its string.
///
/// ```swift
/// let script = CypherExporter(generator: "Entente 1.0").text(for: graph)
/// // CREATE CONSTRAINT entente_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
/// // UNWIND [
/// // {id: 'country.be', name: 'Belgium', type: 'country', mentions: 1, articles: 1}
/// // ] AS row MERGE (n:Entity {id: row.id}) SET n:Country, n += row;
/// ```
///
/// The language: <https://neo4j.com/docs/cypher-manual/current/syntax/expressions/>.
public struct CypherExporter: GraphExporter {
  /// The program and its version, written into the file.
  public var generator: String
  /// The most sentences to write for one link.
  public var evidenceLimit: Int

  /// Creates an exporter.
  ///
  /// - Parameters:
  ///   - generator: The program and its version, written into the file.
  ///   - evidenceLimit: The most sentences to write for one link.
  public init(generator: String = "Entente", evidenceLimit: Int = 3) {
    self.generator = generator
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
    bytes.append(markup: "// \(generator.onOneLine)\n// \(graph.provenance.factsInWords.onOneLine)\n")
    bytes.append(
      markup: "CREATE CONSTRAINT entente_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n")

    let kinds = graph.nodes.map(\.kind)
    for kind in Neo4jLabel.kinds {
      let nodes = graph.nodes.indices.filter { kinds[$0] == kind }
      let label = kind.map { "n:\(Neo4jLabel.label(of: $0)), " } ?? ""
      for (place, node) in nodes.enumerated() {
        if place.isMultiple(of: CypherExporter.batchSize) { bytes.append(markup: "UNWIND [\n") }
        bytes.append(
          map: [("id", .text(identifiers[node])), ("name", AttributeValue(graph.nodes[node].nameInWords))]
            + zip(attributes.nodeColumns.map(\.name), attributes.values(ofNode: node)))
        let isLast = place == nodes.count - 1 || (place + 1).isMultiple(of: CypherExporter.batchSize)
        bytes.append(
          markup: isLast ? "\n] AS row MERGE (n:Entity {id: row.id}) SET \(label)n += row;\n" : ",\n")
        try bytes.hand(to: sink)
      }
    }

    for (place, edge) in graph.edges.enumerated() {
      if place.isMultiple(of: CypherExporter.batchSize) { bytes.append(markup: "UNWIND [\n") }
      bytes.append(markup: "{source: ")
      bytes.append(cypher: identifiers[Int(edge.source)])
      bytes.append(markup: ", target: ")
      bytes.append(cypher: identifiers[Int(edge.target)])
      bytes.append(markup: ", properties: ")
      bytes.append(
        map: [("weight", .number(edge.weight))]
          + zip(attributes.linkColumns.map(\.name), attributes.values(ofLink: place)))
      bytes.append(markup: "}")
      let isLast = place == graph.edges.count - 1 || (place + 1).isMultiple(of: CypherExporter.batchSize)
      bytes.append(
        markup: isLast
          ? """

          ] AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) \
          MERGE (a)-[r:\(Neo4jLabel.relationship)]-(b) SET r += row.properties;

          """ : ",\n")
      try bytes.hand(to: sink)
    }
    try sink(bytes)
  }

  /// How many nodes or links one statement holds, so that none is megabytes long.
  private static let batchSize = 1000
}
