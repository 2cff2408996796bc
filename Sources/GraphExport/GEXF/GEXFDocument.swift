import Cooccurrence

/// The parts of a GEXF file.
struct GEXFDocument {
  private let graph: CooccurrenceGraph
  private let attributes: GraphAttributes
  private let look: GraphLook
  private let timeline: GEXFTimeline?
  /// The names of the timeline's series, none of them that of another attribute.
  private let seriesNames: [String]

  init(_ content: GraphContent, evidenceLimit: Int, look: GraphLook, timeline: GEXFTimeline?) {
    graph = content.graph
    attributes = GraphAttributes(content, evidenceLimit: evidenceLimit, reserving: GEXFDocument.reserved)
    self.look = look
    self.timeline = timeline
    seriesNames = GraphAttributes.names(
      for: timeline?.series.map(\.measure.withoutForbiddenCharacters) ?? [],
      besides: attributes.nodeColumns.map(\.name) + GEXFDocument.reserved)
  }

  /// What Gephi takes for columns of its own, and networkx for what it keeps beside attributes.
  private static let reserved = [
    "id", "label", "weight", "source", "target", "kind", "timeset", "interval", "start", "end", "spells", "viz", "pid",
  ]

  func appendHead(generator: String, version: GEXFExporter.Version, to bytes: inout [UInt8]) {
    let space = version.namespace
    bytes.append(
      markup: """
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="\(space)" xmlns:viz="\(space)/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:schemaLocation="\(space) \(space)/gexf.xsd" version="\(version.rawValue)">
          <meta>
            <creator>
        """)
    bytes.append(xmlText: generator)
    bytes.append(markup: "</creator>\n    <description>")
    bytes.append(xmlText: graph.provenance.factsInWords)
    bytes.append(markup: "</description>\n  </meta>\n  <graph defaultedgetype=\"undirected\" idtype=\"string\"")
    if timeline == nil {
      bytes.append(markup: " mode=\"static\"")
    } else {
      bytes.append(markup: " mode=\"dynamic\" timeformat=\"date\"")
      if version == .v13 { bytes.append(markup: " timerepresentation=\"interval\"") }
      if let span = timeline?.span { bytes.append(bounds: span) }
    }
    bytes.append(markup: ">\n")
    let series = timeline == nil ? [] : seriesNames.map { AttributeColumn(name: $0, type: .number) }
    bytes.append(declarations: attributes.nodeColumns, of: "node", mode: "static")
    bytes.append(declarations: series, of: "node", mode: "dynamic")
    bytes.append(declarations: attributes.linkColumns, of: "edge", mode: "static")
    if timeline != nil {
      bytes.append(
        markup: """
              <attributes class="edge" mode="dynamic">
                <attribute id="Weight" title="Weight" type="double"/>
              </attributes>

          """)
    }
  }

  func append(node index: Int, to bytes: inout [UInt8]) {
    bytes.append(markup: "      <node id=\"\(attributes.identifiers[index])\" label=\"")
    bytes.append(xmlAttribute: graph.nodes[index].nameInWords)
    bytes.append(markup: "\"><attvalues>")
    bytes.append(values: attributes.values(ofNode: index), of: attributes.nodeColumns)
    if let timeline {
      for (name, series) in zip(seriesNames, timeline.series) where index < series.values.count {
        bytes.append(values: series.values[index], of: name)
      }
    }
    bytes.append(markup: "</attvalues>")
    if let timeline, index < timeline.nodes.count { bytes.append(spells: timeline.nodes[index]) }
    let kind = look.kindStyle(ofNode: index)
    bytes.append(color: kind.fill)
    if let place = look.place(ofNode: index) {
      bytes.append(markup: "<viz:position x=\"\(place.x)\" y=\"\(place.y)\" z=\"0.0\"/>")
    }
    // Gephi's sizes are radii.
    bytes.append(markup: "<viz:size value=\"\((look.diameter(ofNode: index) / 2).brief)\"/>")
    bytes.append(markup: "<viz:shape value=\"\(kind.shape.nameInGEXF)\"/></node>\n")
  }

  func append(edge index: Int, to bytes: inout [UInt8]) {
    let edge = graph.edges[index]
    bytes.append(markup: "      <edge id=\"\(index)\" source=\"")
    bytes.append(markup: attributes.identifiers[Int(edge.source)])
    bytes.append(markup: "\" target=\"")
    bytes.append(markup: attributes.identifiers[Int(edge.target)])
    bytes.append(markup: "\" weight=\"\(edge.weight)\"><attvalues>")
    bytes.append(values: attributes.values(ofLink: index), of: attributes.linkColumns)
    if let timeline, index < timeline.links.count { bytes.append(values: timeline.links[index], of: "Weight") }
    bytes.append(markup: "</attvalues>")
    if let timeline { bytes.append(spells: timeline.spells(ofLink: index)) }
    bytes.append(color: look.color(ofLink: index))
    bytes.append(markup: "<viz:thickness value=\"\(look.width(ofLink: index).brief)\"/></edge>\n")
  }
}

extension GEXFExporter.Version {
  fileprivate var namespace: String {
    switch self {
    case .v12: "http://www.gexf.net/1.2draft"
    case .v13: "http://gexf.net/1.3"
    }
  }
}

extension GraphStyle.Shape {
  /// The nearest of the four shapes of GEXF.
  fileprivate var nameInGEXF: String {
    switch self {
    case .circle: "disc"
    case .roundedSquare: "square"
    case .hexagon: "triangle"
    case .diamond: "diamond"
    }
  }
}
