/// Writes a graph as GraphML that Gephi, Cytoscape, yEd, networkx, igraph, NetworKit and Neo4j load.
///
/// Readers differ in what they accept, so the file keeps to what all of them do: keys of type `int`, `double` or
/// `string`, declared before the graph, with identifiers unique across nodes, edges and graph; no defaults, no empty
/// data, no NaN; nodes before edges; each pair once.
///
/// Each node holds `label` and `name` (the same text under the two names that programs look for), `type`, `aliases`,
/// `mentions`, `articles`, `windows`, `first_date`, `last_date` and the scores that are handed in; `original_id` too,
/// where the graph's identifier is not one that every reader takes. Each edge holds `weight`, `sentences`, `articles`,
/// `first_date`, `last_date`, the scores of links that are handed in and up to three sentences that show the link:
/// `evidence1` is the text and `evidence1_source` where it stands, as `ARTICLE:OFFSET`, the offset counted in Unicode
/// scalars from 0. The graph holds what made it, `weighting` among it: which measure of the links `weight` is.
///
/// ```swift
/// let text = GraphMLExporter(generator: "Entente 1.0").text(for: graph, scores: [betweenness])
/// // "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=…"
/// ```
public struct GraphMLExporter: GraphExporter {
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
    try GraphMLDocument(content, evidenceLimit: evidenceLimit).write(generator: generator, to: sink)
  }
}
