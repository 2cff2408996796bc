import Cooccurrence
import EntityRecognition
import GraphAnalysis

/// How the nodes and links of a graph look in files that hold a look beside the data.
///
/// Sizes are those of ``DOTExporter``: the area of a node is in proportion to its score.
struct GraphLook {
  private let graph: CooccurrenceGraph
  private let style: GraphStyle
  private let sizing: NodeSizing
  private let positions: [String: SIMD2<Double>]
  private let identifiers: PortableIdentifiers
  private let greatestWeight: Double

  /// Decides on the look.
  ///
  /// - Parameters:
  ///   - content: What is to be written.
  ///   - style: How kinds and links look.
  ///   - sizeBy: The measure that decides how large a node is; nodes are of one size where it is not among the scores.
  ///   - positions: Where nodes are drawn, by their identifiers in files or in the graph: their centres in points, *y*
  ///     growing upwards, as Graphviz has it.
  init(_ content: GraphContent, style: GraphStyle, sizeBy: String, positions: [String: SIMD2<Double>]) {
    graph = content.graph
    self.style = style
    self.positions = positions
    identifiers = PortableIdentifiers(of: content.graph)
    sizing = NodeSizing(
      content.scores.first { $0.measure == sizeBy }, nodes: content.graph.nodes.indices, greatestDiameter: 96,
      smallestDiameter: 24)
    greatestWeight = content.graph.edges.lazy.map(\.weight).max() ?? 1
  }

  /// The colour of names.
  var ink: String { style.ink }

  /// How a node's kind looks.
  func kindStyle(ofNode node: Int) -> GraphStyle.KindStyle { style[graph.nodes[node].kind] }

  /// The diameter in points of a circle as large as a node.
  func diameter(ofNode node: Int) -> Double { sizing.diameter(ofNode: node) }

  /// Where a node's centre is; `nil` where nobody says, or not in finite numbers.
  func place(ofNode node: Int) -> SIMD2<Double>? {
    guard !positions.isEmpty, let place = positions[identifiers[node]] ?? positions[graph.nodes[node].id],
      place.x.isFinite, place.y.isFinite
    else { return nil }
    return place
  }

  /// The width of a link in points.
  func width(ofLink edge: Int) -> Double { GraphStyle.linkWidth(share(ofLink: edge)) }

  /// The colour of a link, as `#RRGGBBAA`.
  func color(ofLink edge: Int) -> String { style.linkColor(share(ofLink: edge)) }

  private func share(ofLink edge: Int) -> Double { graph.edges[edge].weight / greatestWeight }
}
