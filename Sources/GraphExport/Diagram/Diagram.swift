public import Cooccurrence
public import GraphAnalysis

/// A graph as a picture for a report: symbols and names, links, a title, a legend and how it was made.
///
/// A picture is made in two steps, both by Graphviz: ``layoutDOT`` is laid out with any engine, and
/// ``page(around:isTurnable:)`` turns the positions into a page on which everything has its place, without overlaps,
/// which Graphviz draws as SVG, PNG or PDF.
///
/// ```swift
/// let diagram = Diagram(graph, scores: scores, sizeBy: "betweenness", title: "Syria talks")
/// let places = try renderer.placements(of: diagram.layoutDOT, layout: .neato)
/// let page = diagram.page(around: Dictionary(uniqueKeysWithValues: places.map { ($0.name, SIMD2($0.x, $0.y)) }))
/// let bytes = try renderer.render(page.dot, layout: .pinned, format: .svg)
/// let svg = page.accessible(svg: String(decoding: bytes, as: UTF8.self))
/// ```
///
/// Kinds differ in colour and shape, or in shape alone where colours tell communities; the area of a symbol is in
/// proportion to a score, the width and opacity of a link follow its weight, and the strongest links lie on top. Of a
/// large graph only the strongest part is drawn, and the legend says how much.
public struct Diagram: Sendable {
  /// The most nodes that are drawn, unless told otherwise.
  public static let standardNodeLimit = 60
  /// The most links that are drawn, unless told otherwise.
  public static let standardEdgeLimit = 150
  /// What stands above the drawing, unless told otherwise.
  public static let standardTitle = "Who is named together with whom"

  let graph: CooccurrenceGraph
  let style: GraphStyle
  /// The look where the viewer's screen is dark; `nil` where ``style`` is for all.
  var darkStyle: GraphStyle?
  let title: String
  let madeBy: String
  let sizing: NodeSizing
  let nodes: [DiagramNode]
  let links: [Link]
  /// How colours tell communities; `nil` where they tell kinds.
  let tints: CommunityTints?
  /// Whether the graph says of any node what it is.
  let hasKinds: Bool
  let labelLimit: Int
  let hyperlinks: [String: String]
  var variation = Variation()

  /// A link that is drawn.
  struct Link {
    /// The index of the link in its graph.
    let index: Int
    /// The ends, as indices into the drawn nodes.
    let source: Int
    let target: Int
    let weight: Double
  }

  /// Chooses what of a graph is drawn, and how large.
  ///
  /// - Parameters:
  ///   - graph: The graph to draw.
  ///   - scores: Measures of its nodes.
  ///   - sizeBy: The name of the measure that decides about area, and about who is drawn where not all are. Where it is
  ///     not among the scores, or nobody has any of it, symbols are of one size and the strongest links decide.
  ///   - title: What stands above the drawing.
  ///   - style: Colours and shapes.
  ///   - darkStyle: The colours of an SVG file where the viewer's screen is dark (`prefers-color-scheme`); those of
  ///     `style` if `nil`. Its shapes play no part.
  ///   - communities: Communities of the graph's nodes, which colours then tell, on a ground of the same colour; kinds are
  ///     told by shape alone. Colours tell kinds if `nil`.
  ///   - nodeLimit: The most nodes to draw.
  ///   - edgeLimit: The most links to draw.
  ///   - labelLimit: The most names to write; those of the first nodes of the measure. Tooltips name all.
  ///   - hyperlinks: Pages about nodes, by the identifiers of the graph; others than `http` and `https` are left out.
  ///   - madeBy: The program and its version, for the footer.
  /// - Complexity: O(*n* log *n* + *m* log *m*).
  public init(
    _ graph: CooccurrenceGraph, scores: [NodeScores] = [], sizeBy: String = "betweenness",
    title: String = Diagram.standardTitle, style: GraphStyle = .standard, darkStyle: GraphStyle? = nil,
    communities: Communities? = nil, nodeLimit: Int = Diagram.standardNodeLimit,
    edgeLimit: Int = Diagram.standardEdgeLimit, labelLimit: Int = .max, hyperlinks: [String: String] = [:],
    madeBy: String = "Entente"
  ) {
    let chosen = scores.first { $0.measure == sizeBy }
    let selection = DiagramSelection(from: graph, by: chosen, nodeLimit: nodeLimit, edgeLimit: edgeLimit)
    let count = selection.nodes.count
    let sizing = NodeSizing(
      chosen, nodes: selection.nodes, greatestDiameter: count > 90 ? 64 : count > 36 ? 76 : 88,
      smallestDiameter: count > 90 ? 11 : 13)
    var place = [Int](repeating: 0, count: graph.nodes.count)
    for (position, node) in selection.nodes.enumerated() { place[node] = position }
    let hasKinds = graph.nodes.contains { $0.kind != nil }
    self.graph = graph
    self.style = style
    self.darkStyle = darkStyle
    self.title = title
    self.madeBy = madeBy
    self.sizing = sizing
    self.hasKinds = hasKinds
    self.labelLimit = labelLimit
    self.hyperlinks = hyperlinks.filter { Diagram.isWebAddress($0.value) }
    self.tints = communities.map { CommunityTints($0, nodes: selection.nodes, limit: style.communities.count) }
    self.nodes = selection.nodes.enumerated().map { position, node in
      DiagramNode(
        node, named: position < labelLimit ? graph.nodes[node].label : "",
        shape: Diagram.look(of: graph.nodes[node].kind, hasKinds: hasKinds, style: style).shape, sizing: sizing)
    }
    self.links = selection.edges.map { index in
      let edge = graph.edges[index]
      return Link(
        index: index, source: place[Int(edge.source)], target: place[Int(edge.target)], weight: edge.weight)
    }
  }

  /// Whether a text is the address of a page, and nothing that a browser would run.
  static func isWebAddress(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://") else { return false }
    return text.unicodeScalars.allSatisfy { $0.isAllowedInXML && !$0.properties.isWhitespace && $0.value >= 0x20 }
  }

  /// What is to be laid out: the drawn nodes that have a link, under their identifiers, and their links.
  ///
  /// Strong links are shorter. Nodes without a link are not in it: any engine would throw them far away.
  public var layoutDOT: String {
    var isLinked = [Bool](repeating: false, count: nodes.count)
    for link in links {
      isLinked[link.source] = true
      isLinked[link.target] = true
    }
    let identifiers = PortableIdentifiers(of: graph)
    let greatest = max(links.last?.weight ?? 1, .leastNormalMagnitude)
    var text = """
      graph "Entente" {
        graph [overlap=true, splines=false, pack=true, repulsiveforce=2];
        node [fixedsize=true, shape=box, label=""];

      """
    for (index, node) in nodes.enumerated() where isLinked[index] {
      text +=
        "  \"\(identifiers[node.index])\" [width=\((node.box.x / 72).brief), height=\((node.box.y / 72).brief)];\n"
    }
    for link in links.sorted(by: { ($0.source, $0.target) < ($1.source, $1.target) }) {
      let share = min(1, max(0, link.weight / greatest)).squareRoot()
      // Communities that are told by colour stand apart as well.
      let isAcross = tints.map { !$0.areTogether(nodes[link.source].index, nodes[link.target].index) } ?? false
      let length = (2.2 - 1.0 * share) * (isAcross ? 1.7 : 1)
      let attributes = "len=\(length.brief), weight=\(isAcross ? 1 : 1 + Int((share * 4).rounded()))"
      let ends = [link.source, link.target].map { "\"\(identifiers[nodes[$0].index])\"" }
      text += "  \(ends.joined(separator: " -- ")) [\(attributes)];\n"
    }
    return text + "}\n"
  }

  /// The page, with the drawn nodes around given positions.
  ///
  /// - Parameters:
  ///   - positions: Where a layout put the nodes, by identifier, y upward; the scale does not matter. It may be the
  ///     layout of another diagram that holds the same nodes. Nodes without a position are lined up below the others.
  ///   - isTurnable: Whether the layout may be turned to lie flat on the page; not where it has an up and a down.
  /// - Returns: The page, on which no two names or symbols overlap.
  /// - Complexity: O(*n*²) in the number of drawn nodes, and O(*n* · *m*) for the ways of the links.
  public func page(around positions: [String: SIMD2<Double>], isTurnable: Bool = true) -> DiagramPage {
    DiagramPage(self, placement: placement(around: positions, isTurnable: isTurnable))
  }

  /// Where everything goes that is laid out.
  func placement(around positions: [String: SIMD2<Double>], isTurnable: Bool) -> DiagramPlacement {
    let identifiers = PortableIdentifiers(of: graph)
    return DiagramPlacement(
      nodes: nodes, links: links.map { ($0.source, $0.target) },
      positions: nodes.map { positions[identifiers[$0.index]] }, isTurnable: isTurnable)
  }
}
