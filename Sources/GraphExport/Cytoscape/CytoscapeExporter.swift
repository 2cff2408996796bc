import Cooccurrence

/// Writes a graph as Cytoscape's JSON (`.cyjs`), for Cytoscape and Cytoscape.js.
///
/// Each node's `data` hold `id`, `shared_name` and `name`, then the attributes of ``GraphMLExporter``; each link's hold
/// `id`, `source`, `target`, `interaction` (always `co-occurs with`), the two names that Cytoscape makes of it, `weight`
/// and its attributes. `position` is there where places are given. Scores and weights have a decimal point even where
/// they are whole: Cytoscape takes the type of a column from its first value. (networkx's `cytoscape_graph` reads its own
/// files only: it wants a `value` in each node, which Cytoscape does not write either.)
///
/// `<` is written as `\u003c`, as in all JSON here, so that the file can stand inside a web page.
///
/// ```swift
/// let text = CytoscapeExporter(generator: "Entente 1.0").text(for: graph)
/// // {"format_version":"1.0","generated_by":"Entente 1.0",…,"elements":{"nodes":[…],"edges":[…]}}
/// ```
///
/// The format: <https://js.cytoscape.org/#notation/elements-json>.
public struct CytoscapeExporter: GraphExporter {
  /// The program and its version, written into the file.
  public var generator: String
  /// The most sentences to write for one link.
  public var evidenceLimit: Int
  /// Where nodes are drawn, by identifier: their centres in points, *y* growing upwards, as Graphviz has it.
  public var positions: [String: SIMD2<Double>]

  /// Creates an exporter.
  ///
  /// - Parameters:
  ///   - generator: The program and its version, written into the file.
  ///   - evidenceLimit: The most sentences to write for one link.
  ///   - positions: Where nodes are drawn, by identifier: their centres in points, *y* growing upwards.
  public init(
    generator: String = "Entente", evidenceLimit: Int = 3, positions: [String: SIMD2<Double>] = [:]
  ) {
    self.generator = generator
    self.evidenceLimit = max(0, evidenceLimit)
    self.positions = positions
  }

  /// Writes the file piece by piece.
  public func write<Failure: Error>(
    _ content: GraphContent, to sink: (borrowing [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let elements = CytoscapeElements(content, evidenceLimit: evidenceLimit, positions: positions)
    var bytes: [UInt8] = .piece()
    bytes.append(markup: "{\"format_version\":\"1.0\",\"generated_by\":")
    bytes.append(json: generator)
    bytes.append(markup: ",\"target_cytoscapejs_version\":\"~2.1\",\"directed\":false,\"multigraph\":false,\n\"data\":")
    elements.facts.append(to: &bytes)
    bytes.append(markup: ",\n\"elements\":{\"nodes\":[")
    for index in content.graph.nodes.indices {
      bytes.append(markup: index == 0 ? "\n" : ",\n")
      elements.node(index).append(to: &bytes)
      try bytes.hand(to: sink)
    }
    bytes.append(markup: "],\n\"edges\":[")
    for index in content.graph.edges.indices {
      bytes.append(markup: index == 0 ? "\n" : ",\n")
      elements.link(index).append(to: &bytes)
      try bytes.hand(to: sink)
    }
    bytes.append(markup: "]}}\n")
    try sink(bytes)
  }
}
