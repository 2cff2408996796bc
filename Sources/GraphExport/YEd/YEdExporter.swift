/// Writes a graph as GraphML for yEd, with names, shapes, colours, sizes and places that its canvas shows.
///
/// The data are those of ``GraphMLExporter``. Beside them each node has a `y:ShapeNode` and each link a
/// `y:PolyLineEdge`, under keys that have a `yfiles.type` in place of a name; other programs stumble over these, which
/// is why the file is one of its own. Without places all nodes lie on each other: yEd's *Layout* menu spreads them.
/// yEd's *y* grows downwards, and a node's place is its upper left corner; both are taken care of.
///
/// A name that starts with `<html>`, which yEd would show as a page, has an invisible character (U+200B) before it.
///
/// ```swift
/// let text = YEdExporter(positions: ["person.john-kerry": SIMD2(120, 80)]).text(for: graph)
/// // … <y:ShapeNode><y:Geometry height="48.0" width="48.0" x="96.0" y="-104.0"/><y:Fill color="#2B5C8A" …
/// ```
///
/// The structure: <https://yed.yworks.com/support/manual/index.html>, schema
/// <http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd>.
public struct YEdExporter: GraphExporter {
  /// The program and its version, written into the file.
  public var generator: String
  /// The most sentences to write for one link.
  public var evidenceLimit: Int
  /// How kinds and links look.
  public var style: GraphStyle
  /// The measure that decides how large a node is; nodes are of one size where it is not among the scores.
  public var sizeBy: String
  /// Where nodes are drawn, by identifier: their centres in points, *y* growing upwards, as Graphviz has it.
  public var positions: [String: SIMD2<Double>]

  /// Creates an exporter.
  ///
  /// - Parameters:
  ///   - generator: The program and its version, written into the file.
  ///   - evidenceLimit: The most sentences to write for one link.
  ///   - style: How kinds and links look.
  ///   - sizeBy: The measure that decides how large a node is.
  ///   - positions: Where nodes are drawn, by identifier: their centres in points, *y* growing upwards.
  public init(
    generator: String = "Entente", evidenceLimit: Int = 3, style: GraphStyle = .standard,
    sizeBy: String = "betweenness", positions: [String: SIMD2<Double>] = [:]
  ) {
    self.generator = generator
    self.evidenceLimit = max(0, evidenceLimit)
    self.style = style
    self.sizeBy = sizeBy
    self.positions = positions
  }

  /// Writes the file piece by piece.
  public func write<Failure: Error>(
    _ content: GraphContent, to sink: (borrowing [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let look = GraphLook(content, style: style, sizeBy: sizeBy, positions: positions)
    let graphics = YEdGraphics(graph: content.graph, look: look)
    try GraphMLDocument(content, evidenceLimit: evidenceLimit, graphics: graphics)
      .write(generator: generator, to: sink)
  }
}
