import Cooccurrence
import EntityRecognition
import GraphAnalysis
import NewsText

/// Writes a graph in the DOT language, with its data and a look, for Graphviz and all that reads its files.
///
/// `dot`, pygraphviz, pydot and networkx read the same nodes and links back. Each node has its `label`, `kind`,
/// `mentions`, `articles`, `first` and `last` date and the scores that are handed in; each link has `weight`,
/// `sentences`, `articles`, `first` and `last` and the scores of links that are handed in. The rest is look, chosen so
/// that plain `dot -Tsvg` (by the graph's own `layout`) draws something fit to be seen. A ``Diagram`` draws better.
///
/// Labels are Graphviz's: where a name holds a backslash the label holds two, and `&` is `&amp;`.
///
/// ```swift
/// let dot = DOTExporter(style: .standard).text(for: graph)
/// // graph "Entente" {
/// //   …
/// //   "person.john-kerry" [label="John Kerry", kind="person", …];
/// //   "person.john-kerry" -- "person.sergei-lavrov" [weight=10.0, sentences=10, …];
/// // }
/// ```
public struct DOTExporter: GraphExporter {
  /// How kinds and links look.
  public var style: GraphStyle
  /// The measure that decides how large a node is; nodes are of one size where it is not among the scores.
  public var sizeBy: String
  /// The name of the graph.
  public var name: String

  /// Creates an exporter.
  ///
  /// - Parameters:
  ///   - style: How kinds and links look.
  ///   - sizeBy: The measure that decides how large a node is.
  ///   - name: The name of the graph.
  public init(style: GraphStyle = .standard, sizeBy: String = "betweenness", name: String = "Entente") {
    self.style = style
    self.sizeBy = sizeBy
    self.name = name
  }

  /// Writes the file piece by piece: nodes before links, in the order of the graph.
  public func write<Failure: Error>(
    _ content: GraphContent, to sink: (borrowing [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let graph = content.graph
    let (scores, linkScores) = (content.scores, content.linkScores)
    let summaries = content.summaries
    let identifiers = PortableIdentifiers(of: graph)
    let sizing = NodeSizing(
      scores.first { $0.measure == sizeBy }, nodes: graph.nodes.indices, greatestDiameter: 96, smallestDiameter: 24)
    let greatestWeight = graph.edges.lazy.map(\.weight).max() ?? 1
    var bytes: [UInt8] = .piece()
    bytes.append(
      markup: """
        graph \(name.quotedForDOT) {
          graph [layout=\(graph.nodes.count > 40 ? "sfdp" : "neato"), overlap=prism, sep="+6", outputorder=edgesfirst, \
        bgcolor="\(style.ground)", pad=0.3];
          node [fontname="Helvetica", penwidth=1, margin="0.08,0.04"];

        """)
    for (index, node) in graph.nodes.enumerated() {
      var attributes = DOTAttributes()
      attributes.add("label", text: node.label)
      attributes.add("kind", text: node.kind?.rawValue)
      attributes.add("mentions", "\(node.mentionCount)")
      attributes.add("articles", "\(node.articleCount)")
      attributes.add("first", text: node.firstDate?.description)
      attributes.add("last", text: node.lastDate?.description)
      for score in scores where index < score.values.count && score.values[index].isFinite {
        attributes.add(score.measure.nameInDOT, "\(score.values[index])")
      }
      append(lookOf: node, diameter: sizing.diameter(ofNode: index), to: &attributes)
      bytes.append(markup: "  \"\(identifiers[index])\" [\(attributes.text)];\n")
      try bytes.hand(to: sink)
    }
    for (index, edge) in graph.edges.enumerated() {
      var attributes = DOTAttributes()
      attributes.add("weight", "\(edge.weight)")
      if let summary = summaries[index] {
        attributes.add("sentences", "\(summary.sentenceCount)")
        attributes.add("articles", "\(summary.articleCount)")
        attributes.add("first", text: summary.firstDate?.description)
        attributes.add("last", text: summary.lastDate?.description)
      }
      for score in linkScores where index < score.values.count && score.values[index].isFinite {
        attributes.add(score.measure.nameInDOT, "\(score.values[index])")
      }
      let share = edge.weight / greatestWeight
      attributes.add("penwidth", GraphStyle.linkWidth(share).brief)
      attributes.add("color", text: style.linkColor(share))
      attributes.add("tooltip", text: graph.words(forEdge: index))
      let ends = "\"\(identifiers[Int(edge.source)])\" -- \"\(identifiers[Int(edge.target)])\""
      bytes.append(markup: "  \(ends) [\(attributes.text)];\n")
      try bytes.hand(to: sink)
    }
    bytes.append(markup: "}\n")
    try sink(bytes)
  }

  private func append(lookOf node: CooccurrenceGraph.Node, diameter: Double, to attributes: inout DOTAttributes) {
    let look = style[node.kind]
    let size = look.shape.size(forDiameter: diameter)
    attributes.add(markup: look.shape.dotAttributes)
    attributes.add("width", (size.x / 72).brief)
    attributes.add("height", (size.y / 72).brief)
    attributes.add("fillcolor", text: look.fill)
    attributes.add("color", text: look.outline)
    attributes.add("fontcolor", text: look.text)
    attributes.add("tooltip", text: node.words)
  }
}

/// The attributes of one node or link, in the order in which they are added.
struct DOTAttributes {
  private(set) var text = ""

  /// Adds attributes that are DOT already.
  mutating func add(markup: String) {
    if !text.isEmpty { text += ", " }
    text += markup
  }

  /// Adds a number, or another value that needs no quotes.
  ///
  /// DOT's numerals have no exponent (<https://graphviz.org/doc/info/lang.html>): such a number goes in quotes.
  mutating func add(_ name: String, _ value: String) {
    let isNumeral = !value.utf8.contains(UInt8(ascii: "e")) || Double(value) == nil
    add(markup: "\(name)=\(isNumeral ? value : "\"\(value)\"")")
  }

  /// Adds a text; nothing where there is none.
  mutating func add(_ name: String, text value: String?) {
    if let value { add(markup: "\(name)=\(value.quotedForDOT)") }
  }
}
