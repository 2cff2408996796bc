public import EntityRecognition

/// How kinds and links look in a drawing: colours, shapes and widths.
///
/// The kinds differ in colour and in shape, so that neither alone has to be seen. The colours of ``standard`` stay
/// apart for every kind of colour blindness (CIEDE2000 of at least 15 between any two).
public struct GraphStyle: Sendable, Hashable {
  /// The outline of a node.
  public enum Shape: String, Sendable, Hashable, CaseIterable {
    /// A circle.
    case circle
    /// A square with round corners.
    case roundedSquare
    /// A regular hexagon that stands on a side.
    case hexagon
    /// A square that stands on a corner.
    case diamond
  }

  /// How the nodes of one kind look.
  public struct KindStyle: Sendable, Hashable {
    /// The outline.
    public var shape: Shape
    /// The colour inside, as `#RRGGBB`.
    public var fill: String
    /// The colour of the outline, as `#RRGGBB`.
    public var outline: String
    /// The colour of text on the fill, as `#RRGGBB`.
    public var text: String

    /// Creates a style.
    public init(shape: Shape, fill: String, outline: String, text: String) {
      self.shape = shape
      self.fill = fill
      self.outline = outline
      self.text = text
    }
  }

  /// How people look.
  public var person: KindStyle
  /// How countries look.
  public var country: KindStyle
  /// How organizations look.
  public var organization: KindStyle
  /// How places, and nodes of no known kind, look.
  public var other: KindStyle
  /// The colour behind everything, as `#RRGGBB`.
  public var ground: String
  /// The colour of titles and names.
  public var ink: String
  /// The colour of what explains: dates, legend, footer.
  public var quietInk: String
  /// The colour of links.
  public var link: String
  /// The colour of rules between the parts of a drawing.
  public var rule: String

  /// The look for paper and white pages.
  public static let standard = GraphStyle(
    person: KindStyle(shape: .circle, fill: "#2B5C8A", outline: "#1D4468", text: "#FFFFFF"),
    country: KindStyle(shape: .roundedSquare, fill: "#E5A13D", outline: "#8F5B0C", text: "#1F2933"),
    organization: KindStyle(shape: .hexagon, fill: "#459F89", outline: "#2C6B5C", text: "#1F2933"),
    other: KindStyle(shape: .diamond, fill: "#CDD2D8", outline: "#6E7783", text: "#1F2933"),
    ground: "#FFFFFF", ink: "#1F2933", quietInk: "#52606D", link: "#52606D", rule: "#D5DAE0")

  /// How the nodes of a kind look.
  public subscript(kind: EntityKind?) -> KindStyle {
    switch kind {
    case .person: person
    case .country: country
    case .organization: organization
    case .place, nil: other
    }
  }
}

extension GraphStyle {
  /// The width of a link in points, from its share of the greatest weight, raised to ¾.
  ///
  /// Weights are heavy-tailed; drawn in proportion, all links but a few would be hairlines.
  static func linkWidth(_ share: Double) -> Double { 0.6 + 5.6 * (share * share.squareRoot()).squareRoot() }

  /// The opacity of a link, 0 to 1, from its share of the greatest weight.
  static func linkOpacity(_ share: Double) -> Double { 0.26 + 0.44 * share.squareRoot() }

  /// The link's colour with its opacity, as Graphviz reads it: `#RRGGBBAA`.
  func linkColor(_ share: Double) -> String {
    let alpha = Int((GraphStyle.linkOpacity(share) * 255).rounded())
    return link + (alpha < 16 ? "0" : "") + String(alpha, radix: 16, uppercase: true)
  }
}
