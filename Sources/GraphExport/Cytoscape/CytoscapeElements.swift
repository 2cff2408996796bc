import Cooccurrence

/// The nodes and links of a graph as Cytoscape's JSON has them.
struct CytoscapeElements {
  private let graph: CooccurrenceGraph
  private let attributes: GraphAttributes
  private let look: GraphLook

  init(_ content: GraphContent, evidenceLimit: Int, positions: [String: SIMD2<Double>]) {
    graph = content.graph
    attributes = GraphAttributes(
      content, evidenceLimit: evidenceLimit, reserving: CytoscapeElements.reserved)
    look = GraphLook(content, style: .standard, sizeBy: "", positions: positions)
  }

  /// How the graph was made, as Cytoscape's table of networks has it.
  var facts: JSONValue {
    .object(
      [("shared_name", "Entente"), ("name", "Entente")] + graph.provenance.facts.map { ($0.name, JSONValue($0.value)) })
  }

  /// A node: `{"data":{"id":…},"position":{"x":…,"y":…}}`.
  func node(_ index: Int) -> JSONValue {
    let name = graph.nodes[index].nameInWords
    let own: [(key: String, value: JSONValue)] = [
      ("id", .string(attributes.identifiers[index])), ("shared_name", .string(name)), ("name", .string(name)),
    ]
    let data = own + fields(attributes.nodeColumns, attributes.values(ofNode: index))
    guard let place = look.place(ofNode: index) else { return .object([("data", .object(data))]) }
    // The canvas counts downwards; 0 - 0 is no negative zero.
    let position: [(key: String, value: JSONValue)] = [("x", .decimal(place.x)), ("y", .decimal(0 - place.y))]
    return .object([("data", .object(data)), ("position", .object(position))])
  }

  /// A link: `{"data":{"id":"e0","source":…,"target":…,"weight":…}}`.
  func link(_ index: Int) -> JSONValue {
    let edge = graph.edges[index]
    let (source, target) = (graph.nodes[Int(edge.source)].nameInWords, graph.nodes[Int(edge.target)].nameInWords)
    let name = JSONValue.string("\(source) (\(CytoscapeElements.interaction)) \(target)")
    let own: [(key: String, value: JSONValue)] = [
      ("id", .string("e\(index)")), ("source", .string(attributes.identifiers[Int(edge.source)])),
      ("target", .string(attributes.identifiers[Int(edge.target)])), ("shared_name", name), ("name", name),
      ("shared_interaction", .string(CytoscapeElements.interaction)),
      ("interaction", .string(CytoscapeElements.interaction)), ("weight", .decimal(edge.weight)),
    ]
    return .object([
      ("data", .object(own + fields(attributes.linkColumns, attributes.values(ofLink: index))))
    ])
  }

  private func fields(
    _ columns: [AttributeColumn], _ values: [AttributeValue?]
  ) -> [(key: String, value: JSONValue)] {
    zip(columns, values).compactMap { column, value in value.map { (column.name, JSONValue($0)) } }
  }

  private static let interaction = "co-occurs with"
  /// What Cytoscape takes for columns of its own.
  private static let reserved = [
    "id", "suid", "name", "shared_name", "shared name", "interaction", "shared_interaction", "shared interaction",
    "source", "target", "selected", "weight", "parent",
  ]
}

extension JSONValue {
  /// The value of an attribute.
  fileprivate init(_ value: AttributeValue) {
    switch value {
    case .integer(let number): self = .number(number)
    case .number(let number): self = .decimal(number)
    case .text(let text): self = .string(text)
    case .texts(let texts): self = .list(texts.map { .string($0) })
    }
  }
}
