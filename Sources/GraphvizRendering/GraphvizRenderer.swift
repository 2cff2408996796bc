import Synchronization

/// Lays graphs out and draws them with Graphviz, in this process: DOT text goes in, bytes come out.
///
/// Graphviz keeps global state, so all calls share one lock and wait for each other. The same text gives the same
/// bytes, except with ``LayoutEngine/fdp``, for sizes that come from the fonts of the machine, and for a graph without
/// a name, which Graphviz numbers.
///
/// ```swift
/// let svg = try GraphvizRenderer.shared.render("graph g { a -- b }", layout: .neato, format: .svg)
/// // the UTF-8 bytes of an SVG file with two nodes and one link
/// ```
///
/// An error leaves nothing behind: the next graph renders as if nothing had happened.
public struct GraphvizRenderer: Sendable {
  /// The renderer of this process.
  public static let shared = GraphvizRenderer()

  private init() {}

  /// Lays a graph out and draws it.
  ///
  /// - Parameters:
  ///   - dot: One graph in the DOT language; of several the first is drawn.
  ///   - layout: How the nodes are placed; it goes before the graph's own `layout`.
  ///   - format: What the drawing is written as.
  /// - Returns: The bytes of the file.
  /// - Throws: ``GraphvizError`` where the text is no graph, or the engine or the format is not there.
  public func render(
    _ dot: String, layout: LayoutEngine, format: OutputFormat
  ) throws(GraphvizError) -> [UInt8] {
    try withGraph(dot) { (context, graph) throws(GraphvizError) in
      try context.layOut(graph, with: layout)
      return try context.draw(graph, as: format)
    }
  }

  /// Lays a graph out and says where every node is, without drawing it.
  ///
  /// - Parameters:
  ///   - dot: One graph in the DOT language.
  ///   - layout: How the nodes are placed.
  /// - Returns: The nodes in the order in which the text first names them.
  /// - Throws: ``GraphvizError`` where the text is no graph, or the engine is not there.
  public func placements(of dot: String, layout: LayoutEngine) throws(GraphvizError) -> [NodePlacement] {
    try withGraph(dot) { (context, graph) throws(GraphvizError) in
      try context.layOut(graph, with: layout)
      return context.placements(in: graph)
    }
  }

  /// Has Graphviz load what it would load with the first graph: the plug-ins that lay out, measure text and draw.
  ///
  /// It is of use where there is time before the first graph is known, and changes nothing else.
  public func prepare() { _ = try? render("graph g { a [pos=\"0,0\", label=\"\"] }", layout: .pinned, format: .svg) }

  /// Parses a graph, lends it out under the lock, and frees it with its layout, whatever happens.
  private func withGraph<Result: Sendable>(
    _ dot: String, _ body: (borrowing GraphvizContext, borrowing GraphvizGraph) throws(GraphvizError) -> Result
  ) throws(GraphvizError) -> Result {
    if let offset = dot.utf8.firstIndex(of: 0) {
      throw .nullCharacter(offset: dot.utf8.distance(from: dot.utf8.startIndex, to: offset))
    }
    return try GraphvizContext.shared.withLock { (context) throws(GraphvizError) in
      let graph = try context.parse(dot)
      return try body(context, graph)
    }
  }
}
