import CGraphviz
import Synchronization

/// Graphviz's state: one for the process, made at the first use and never freed.
///
/// The pango plugin keeps a pointer into the context that it was first used with. A context that is freed, and another
/// one made, is read after it is gone; so there is one, and it stays.
@safe struct GraphvizContext: ~Copyable {
  /// The one context, behind the lock that everything in Graphviz needs.
  static let shared = Mutex(GraphvizContext())

  /// `nil` where Graphviz could not start.
  private let handle: OpaquePointer?

  private init() {
    unsafe handle = gvContext()
    // "agseterr: messages with a level below this are not printed." Nothing but us writes to standard error.
    agseterr(AGMAX)
  }

  /// Reads one graph.
  func parse(_ dot: String) throws(GraphvizError) -> GraphvizGraph {
    guard unsafe handle != nil else { throw .unavailable }
    // Errors stay until they are taken back: without this, one bad graph makes each later one look bad.
    agreseterrors()
    agsetfile(nil)
    agreadline(1)
    guard let graph = unsafe agmemread(dot) else {
      let words = lastMessage()
      // What is left of a broken text must not be read as the start of the next one.
      drain()
      throw words.isEmpty ? .noGraph : .syntax(from: words)
    }
    drain()
    return unsafe GraphvizGraph(handle: graph, context: handle)
  }

  /// Places the nodes of a graph.
  func layOut(_ graph: borrowing GraphvizGraph, with engine: LayoutEngine) throws(GraphvizError) {
    graphviz_seed()
    let status = unsafe gvLayout(handle, graph.handle, engine.rawValue)
    // nop2 reports a node without a position and returns success all the same.
    guard status == 0, engine != .pinned || agerrors() == 0 else {
      throw .layout(engine: engine, message: lastMessage())
    }
  }

  /// Draws a graph whose nodes are placed.
  func draw(_ graph: borrowing GraphvizGraph, as format: OutputFormat) throws(GraphvizError) -> [UInt8] {
    var bytes: UnsafeMutablePointer<CChar>?
    var length = 0
    let status = unsafe graphviz_render(handle, graph.handle, format.rawValue, &bytes, &length)
    defer { unsafe gvFreeRenderData(bytes) }
    guard status == 0, let bytes = unsafe bytes, length > 0 else {
      throw .rendering(format: format, message: lastMessage())
    }
    return unsafe Array(UnsafeRawBufferPointer(start: bytes, count: length))
  }

  /// Where the nodes of a graph are, in the order in which they were declared.
  func placements(in graph: borrowing GraphvizGraph) -> [NodePlacement] {
    var placements: [NodePlacement] = []
    var next = unsafe agfstnode(graph.handle)
    while let node = unsafe next {
      unsafe placements.append(
        NodePlacement(
          name: agnameof(node).map { unsafe String(cString: $0) } ?? "",
          x: graphviz_node_x(node), y: graphviz_node_y(node),
          width: graphviz_node_width(node), height: graphviz_node_height(node)))
      unsafe next = agnxtnode(graph.handle, node)
    }
    return placements
  }

  /// Graphviz's last words, on one line; empty where it said nothing since the errors were last taken back.
  private func lastMessage() -> String {
    guard agerrors() > 0, let words = unsafe aglasterr() else { return "" }
    defer { unsafe free(words) }
    var lines = unsafe String(cString: words).split(whereSeparator: \.isNewline).joined(separator: " ")
    for prefix in ["Error: ", "<unknown>: "] where lines.hasPrefix(prefix) { lines.removeFirst(prefix.count) }
    return lines
  }

  /// Reads whatever the scanner still holds of a text after its first graph.
  private func drain() {
    while let rest = unsafe agmemread("") { unsafe agclose(rest) }
  }
}

/// A parsed graph, owned by one render and freed with its layout.
@safe struct GraphvizGraph: ~Copyable {
  let handle: UnsafeMutablePointer<Agraph_t>
  private let context: OpaquePointer?

  init(handle: UnsafeMutablePointer<Agraph_t>, context: OpaquePointer?) {
    unsafe self.handle = unsafe handle
    unsafe self.context = unsafe context
  }

  deinit {
    // "gvFreeLayout: must be called before the graph is closed"; harmless where there is no layout.
    unsafe gvFreeLayout(context, handle)
    unsafe agclose(handle)
  }
}
