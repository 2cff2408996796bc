import Cooccurrence
import GraphAnalysis
import GraphExport
import GraphvizRendering

/// Makes pictures of graphs as the options ask for them.
struct PictureMaker {
  let options: PictureOptions
  let drawer: PictureDrawer
  /// The most nodes that are drawn.
  let nodeLimit: Int
  /// Pages about nodes, by their identifiers.
  let hyperlinks: [String: String]

  /// The dots per inch of pictures made of dots: sharp on paper of the page's size, and on screens.
  static let resolution = 192

  /// Prepares for pictures.
  ///
  /// - Parameters:
  ///   - options: How they look.
  ///   - nodeLimit: The most nodes that are drawn.
  ///   - hyperlinks: Pages about nodes, by their identifiers.
  ///   - drawer: What runs Graphviz.
  init(
    _ options: PictureOptions, nodeLimit: Int = Diagram.standardNodeLimit, hyperlinks: [String: String] = [:],
    drawer: PictureDrawer? = nil
  ) {
    self.options = options
    self.nodeLimit = nodeLimit
    self.hyperlinks = hyperlinks
    let limit = Duration.seconds(options.layoutTimeout)
    self.drawer = drawer ?? PictureDrawer(limit: limit, program: .own(limit: limit))
  }

  /// The page of a graph: laid out, with a place for everything.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - scores: Measures of its nodes, that of the options among them.
  ///   - title: What stands above the picture.
  /// - Returns: The page.
  /// - Throws: ``PictureError`` where Graphviz does not lay it out.
  func page(of graph: CooccurrenceGraph, scores: [NodeScores], title: String) throws(PictureError) -> DiagramPage {
    let diagram = Diagram(
      graph, scores: scores, sizeBy: options.sizeBy.rawValue, title: title, style: options.theme.style,
      darkStyle: options.theme.darkStyle, communities: options.colorBy == .community ? graph.communities() : nil,
      nodeLimit: nodeLimit, edgeLimit: max(Diagram.standardEdgeLimit, nodeLimit * 2), labelLimit: options.labels.limit,
      hyperlinks: hyperlinks, madeBy: Entente.generator)
    let engine = options.layout?.engine ?? PictureLayout.engine(forNodes: min(graph.nodes.count, nodeLimit))
    let places = try drawer.placements(of: diagram.layoutDOT, layout: engine)
    let positions = Dictionary(places.map { ($0.name, $0.position) }) { first, _ in first }
    return diagram.page(around: positions, isTurnable: engine != .dot)
  }

  /// The most nodes that are given places in files of data: laying them out takes seconds.
  private static let mostPlacedNodes = 2_000

  /// Where all nodes of a graph are laid out, drawn or not, for files that say so.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - scores: Measures of its nodes, that of the options among them.
  /// - Returns: The centres of nodes by their identifiers, in points, *y* growing upwards; `nil` for a graph too large.
  /// - Throws: ``PictureError`` where Graphviz does not lay it out.
  func places(of graph: CooccurrenceGraph, scores: [NodeScores]) throws(PictureError) -> [String: SIMD2<Double>]? {
    guard graph.nodes.count <= PictureMaker.mostPlacedNodes else { return nil }
    let diagram = Diagram(
      graph, scores: scores, sizeBy: options.sizeBy.rawValue, nodeLimit: graph.nodes.count,
      edgeLimit: graph.edges.count)
    let engine = options.layout?.engine ?? PictureLayout.engine(forNodes: graph.nodes.count)
    let places = try drawer.placements(of: diagram.layoutDOT, layout: engine)
    return Dictionary(places.map { ($0.name, $0.position) }) { first, _ in first }
  }

  /// A page as a file.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - format: The format of the file.
  /// - Returns: The bytes of the file.
  /// - Throws: ``PictureError`` where Graphviz does not draw it.
  func bytes(of page: DiagramPage, as format: OutputFormat) throws(PictureError) -> [UInt8] {
    let dot =
      switch format {
      case .svg: page.dot
      case .png: page.dot(resolution: PictureMaker.resolution)
      case .pdf: page.dot(resolution: nil)
      }
    let drawn = try drawer.drawing(of: dot, as: format)
    return format == .svg ? Array(page.accessible(svg: String(decoding: drawn, as: UTF8.self)).utf8) : drawn
  }
}
