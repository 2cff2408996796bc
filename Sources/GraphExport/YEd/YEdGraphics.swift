import Cooccurrence

/// How yEd draws nodes and links, as elements of its namespace.
struct YEdGraphics {
  let graph: CooccurrenceGraph
  let look: GraphLook

  /// yEd's namespace and the place of its schema, to the end of the outermost tag.
  static let schema = """
     xmlns:y="http://www.yworks.com/xml/graphml" xmlns:yed="http://www.yworks.com/xml/yed/3" \
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
    http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd">

    """

  /// Appends the declarations of what holds the drawing.
  func appendKeys(to bytes: inout [UInt8]) {
    bytes.append(markup: "  <key id=\"n_graphics\" for=\"node\" yfiles.type=\"nodegraphics\"/>\n")
    bytes.append(markup: "  <key id=\"e_graphics\" for=\"edge\" yfiles.type=\"edgegraphics\"/>\n")
  }

  /// Appends how a node is drawn.
  func append(node index: Int, to bytes: inout [UInt8]) {
    let kind = look.kindStyle(ofNode: index)
    let size = kind.shape.size(forDiameter: look.diameter(ofNode: index))
    bytes.append(markup: "<data key=\"n_graphics\"><y:ShapeNode><y:Geometry height=\"")
    bytes.append(markup: "\(size.y.brief)\" width=\"\(size.x.brief)\"")
    if let place = look.place(ofNode: index) {
      let corner = SIMD2(place.x, -place.y) - size / 2
      bytes.append(markup: " x=\"\(corner.x.brief)\" y=\"\(corner.y.brief)\"")
    }
    bytes.append(markup: "/><y:Fill color=\"")
    bytes.append(xmlText: kind.fill)
    bytes.append(markup: "\" transparent=\"false\"/><y:BorderStyle color=\"")
    bytes.append(xmlText: kind.outline)
    bytes.append(markup: "\" type=\"line\" width=\"1.0\"/><y:NodeLabel fontFamily=\"Dialog\" fontSize=\"12\"")
    bytes.append(markup: " hasBackgroundColor=\"false\" hasLineColor=\"false\" modelName=\"sandwich\"")
    bytes.append(markup: " modelPosition=\"s\" visible=\"true\" textColor=\"")
    bytes.append(xmlText: look.ink)
    bytes.append(markup: "\">")
    bytes.append(xmlText: YEdGraphics.shown(graph.nodes[index].nameInWords))
    bytes.append(markup: "</y:NodeLabel><y:Shape type=\"\(kind.shape.nameInYEd)\"/></y:ShapeNode></data>")
  }

  /// Appends how a link is drawn.
  func append(edge index: Int, to bytes: inout [UInt8]) {
    bytes.append(markup: "<data key=\"e_graphics\"><y:PolyLineEdge><y:LineStyle color=\"")
    bytes.append(xmlText: look.color(ofLink: index))
    bytes.append(markup: "\" type=\"line\" width=\"\(look.width(ofLink: index).brief)\"/>")
    bytes.append(markup: "<y:Arrows source=\"none\" target=\"none\"/><y:BendStyle smoothed=\"false\"/>")
    bytes.append(markup: "</y:PolyLineEdge></data>")
  }

  /// The name so that yEd shows it as it stands, and not as a page.
  private static func shown(_ name: String) -> String {
    let text = name.withoutForbiddenCharacters
    let start = text.drop { $0.isWhitespace }.prefix(5)
    return start.lowercased() == "<html" ? "\u{200B}" + text : text
  }
}

extension GraphStyle.Shape {
  /// What yEd calls the shape.
  fileprivate var nameInYEd: String {
    switch self {
    case .circle: "ellipse"
    case .roundedSquare: "roundrectangle"
    case .hexagon: "hexagon"
    case .diamond: "diamond"
    }
  }
}
