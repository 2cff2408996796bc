import Cooccurrence

/// Writes a graph as GEXF, Gephi's own format, with colours, sizes, shapes and places, and with time where there is any.
///
/// Each node has its `label`, the attributes of ``GraphMLExporter``, all scores, and how it looks; each link its
/// `weight`, its attributes and how it looks. Version 1.2draft is what every program reads that reads GEXF; networkx
/// 3.6 reads 1.3 too. Hexagons are triangles here, since the format has none.
///
/// With a ``timeline`` the file is dynamic: `mode="dynamic" timeformat="date"`, spells on nodes and links, and the
/// weight of each link as an attribute that changes, `Weight`. It has that very name because Gephi, which takes small
/// letters and capitals for one, plays a link's thickness from a column `weight`, while networkx takes an attribute of
/// exactly that name for one that does not change. `end` is the first day after a spell and always later than `start`;
/// Gephi has no trouble with spells that touch.
///
/// ```swift
/// let text = GEXFExporter(positions: ["person.john-kerry": SIMD2(120, 80)]).text(for: graph, scores: [betweenness])
/// // <?xml version="1.0" encoding="UTF-8"?>
/// // <gexf xmlns="http://www.gexf.net/1.2draft" …
/// ```
///
/// The format: <https://gexf.net/schema.html>.
public struct GEXFExporter: GraphExporter {
  /// A version of the format.
  public enum Version: String, Sendable, CaseIterable {
    /// 1.2draft, of 2009: what programs read.
    case v12 = "1.2"
    /// 1.3, of 2022: what Gephi writes since 0.10.
    case v13 = "1.3"
  }

  /// The program and its version, written into the file.
  public var generator: String
  /// The most sentences to write for one link.
  public var evidenceLimit: Int
  /// The version of the format.
  public var version: Version
  /// How kinds and links look.
  public var style: GraphStyle
  /// The measure that decides how large a node is; nodes are of one size where it is not among the scores.
  public var sizeBy: String
  /// Where nodes are drawn, by identifier: their centres in points, *y* growing upwards, as Graphviz and Gephi have it.
  public var positions: [String: SIMD2<Double>]
  /// When nodes and links are there; `nil` for a graph without time.
  public var timeline: GEXFTimeline?

  /// Creates an exporter.
  ///
  /// - Parameters:
  ///   - generator: The program and its version, written into the file.
  ///   - evidenceLimit: The most sentences to write for one link.
  ///   - version: The version of the format.
  ///   - style: How kinds and links look.
  ///   - sizeBy: The measure that decides how large a node is.
  ///   - positions: Where nodes are drawn, by identifier: their centres in points, *y* growing upwards.
  ///   - timeline: When nodes and links are there, by the indices of the graph that will be written.
  public init(
    generator: String = "Entente", evidenceLimit: Int = 3, version: Version = .v12,
    style: GraphStyle = .standard, sizeBy: String = "betweenness", positions: [String: SIMD2<Double>] = [:],
    timeline: GEXFTimeline? = nil
  ) {
    self.generator = generator
    self.evidenceLimit = max(0, evidenceLimit)
    self.version = version
    self.style = style
    self.sizeBy = sizeBy
    self.positions = positions
    self.timeline = timeline
  }

  /// Writes the file piece by piece.
  public func write<Failure: Error>(
    _ content: GraphContent, to sink: (borrowing [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let look = GraphLook(content, style: style, sizeBy: sizeBy, positions: positions)
    let document = GEXFDocument(content, evidenceLimit: evidenceLimit, look: look, timeline: timeline)
    var bytes: [UInt8] = .piece()
    document.appendHead(generator: generator, version: version, to: &bytes)
    bytes.append(markup: "    <nodes>\n")
    for node in content.graph.nodes.indices {
      document.append(node: node, to: &bytes)
      try bytes.hand(to: sink)
    }
    bytes.append(markup: "    </nodes>\n    <edges>\n")
    for edge in content.graph.edges.indices {
      document.append(edge: edge, to: &bytes)
      try bytes.hand(to: sink)
    }
    bytes.append(markup: "    </edges>\n  </graph>\n</gexf>\n")
    try sink(bytes)
  }
}
