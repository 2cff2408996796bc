import EntityRecognition

extension Diagram {
  /// A style sheet that draws the diagram in other colours where the screen is dark.
  ///
  /// It goes by the classes of the elements, which say what an element is; colours of style sheets go before those of
  /// attributes (<https://www.w3.org/TR/SVG2/styling.html#PresentationAttributes>).
  ///
  /// - Parameter dark: The other colours.
  /// - Returns: Rules without anything that XML or a style sheet would end at.
  func darkRules(_ dark: GraphStyle) -> String {
    var rules = [
      ".ground { fill: \(dark.ground) }", ".rule polygon { fill: \(dark.rule) }",
      ".legend.rule polygon { fill: \(dark.quietInk) }", "text { fill: \(dark.ink) }",
      ".dates text, .footer text, .legend.text text { fill: \(dark.quietInk) }",
      ".link path, .sample.line path { stroke: \(dark.link) }", ".label path { fill: \(dark.ground) }",
      ".sample.size ellipse { fill: \(dark.ground); stroke: \(dark.quietInk) }",
    ]
    let kinds: [EntityKind?] = EntityKind.allCases + [nil]
    for kind in kinds {
      let look = Diagram.look(of: kind, hasKinds: hasKinds, style: style)
      let darkLook = Diagram.look(of: kind, hasKinds: hasKinds, style: dark)
      rules += Diagram.rules(".\(kind?.rawValue ?? "unknown")", shapes: [look.shape], look: darkLook)
    }
    if let tints {
      let shapes = GraphStyle.Shape.allCases
      rules += Diagram.rules(".shape", shapes: shapes, fill: dark.ground, outline: dark.quietInk)
      for community in [nil] + tints.communities.indices.map({ Optional($0) }) {
        let name = ".\(Diagram.className(ofCommunity: community))"
        let look = dark.tinted(dark.other, community: community)
        rules += Diagram.rules(name, shapes: shapes, look: look)
        if let community {
          let hull = dark.hull(ofCommunity: community)
          rules.append(".hull\(name) polygon { fill: \(hull); stroke: \(hull) }")
          rules.append(".label\(name) path { fill: \(hull) }")
        }
      }
    }
    let sheet = rules.map { "  \($0)\n" }.joined()
    // The colours of a style may be any text.
    let isPlain = sheet.unicodeScalars.allSatisfy { $0.isASCII && $0 != "<" && $0 != "&" && $0 != "@" }
    return isPlain ? "@media (prefers-color-scheme: dark) {\n\(sheet)}\n" : ""
  }

  /// The rules for symbols of a class, and for names in them.
  private static func rules(_ name: String, shapes: [GraphStyle.Shape], look: GraphStyle.KindStyle) -> [String] {
    rules(name, shapes: shapes, fill: look.fill, outline: look.outline) + [".node\(name) text { fill: \(look.text) }"]
  }

  private static func rules(
    _ name: String, shapes: [GraphStyle.Shape], fill: String, outline: String
  ) -> [String] {
    var elements: [String] = []
    for shape in shapes where !elements.contains(shape.elementName) { elements.append(shape.elementName) }
    let symbols = elements.flatMap { [".node\(name) \($0)", ".sample\(name) \($0)"] }
    return ["\(symbols.joined(separator: ", ")) { fill: \(fill); stroke: \(outline) }"]
  }
}

extension GraphStyle.Shape {
  /// What Graphviz draws this shape as in SVG.
  fileprivate var elementName: String {
    switch self {
    case .circle: "ellipse"
    case .roundedSquare: "path"
    case .hexagon, .diamond: "polygon"
    }
  }
}
