public import EntityRecognition

/// How kinds and links look in a drawing: colours, shapes and widths.
///
/// The kinds differ in colour and in shape, so that neither alone has to be seen. The colours of ``standard`` and of
/// ``dark``, those of kinds and those of communities, stay apart for every kind of colour blindness (CIEDE2000 of at least
/// 15 between any two), and text has a contrast of at least 4.5 to what is behind it.
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
  /// How places look, and nodes of no known kind among others.
  public var other: KindStyle
  /// The colours of communities, the largest first, as `#RRGGBB`.
  public var communities: [String]
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
    communities: communityColors,
    ground: "#FFFFFF", ink: "#1F2933", quietInk: "#52606D", link: "#52606D", rule: "#D5DAE0")

  /// The look for screens that are dark.
  public static let dark = GraphStyle(
    person: KindStyle(shape: .circle, fill: "#5E8CBA", outline: "#9CC0E4", text: "#14191F"),
    country: KindStyle(shape: .roundedSquare, fill: "#EDB85E", outline: "#F7DFB2", text: "#14191F"),
    organization: KindStyle(shape: .hexagon, fill: "#47D1C0", outline: "#A9EBE2", text: "#14191F"),
    other: KindStyle(shape: .diamond, fill: "#60666C", outline: "#A3ACB5", text: "#FFFFFF"),
    communities: communityColors,
    ground: "#14191F", ink: "#F0F3F6", quietInk: "#A9B4BF", link: "#A9B4BF", rule: "#39434D")

  private static let communityColors = ["#0072B2", "#E17C05", "#332288", "#F0E442", "#56B4E9", "#8C564B"]

  /// How the nodes of a kind look.
  public subscript(kind: EntityKind?) -> KindStyle {
    switch kind {
    case .person: person
    case .country: country
    case .organization: organization
    case .place, nil: other
    }
  }

  /// How nodes look where none is of a known kind: circles, which nobody takes for a statement.
  var plain: KindStyle {
    KindStyle(
      shape: .circle, fill: person.fill.mixed(with: ground, 0.45), outline: person.outline,
      text: person.fill.mixed(with: ground, 0.45).mostReadable(of: [ink, ground]))
  }

  /// The look of a node of a community; of none of the coloured ones if `nil`.
  func tinted(_ look: KindStyle, community: Int?) -> KindStyle {
    let fill = community.flatMap { communities.indices.contains($0) ? communities[$0] : nil } ?? other.fill
    return KindStyle(
      shape: look.shape, fill: fill, outline: fill.mixed(with: ink, 0.45),
      text: fill.mostReadable(of: ["#FFFFFF", "#14191F"]))
  }

  /// The colour of the ground behind a community.
  func hull(ofCommunity community: Int) -> String {
    communities.indices.contains(community) ? communities[community].mixed(with: ground, 0.86) : ground
  }
}

extension GraphStyle {
  /// The width of a link in points, from its share of the greatest weight, raised to ¾.
  ///
  /// Weights are heavy-tailed; drawn in proportion, all links but a few would be hairlines.
  static func linkWidth(_ share: Double) -> Double {
    let share = min(1, max(0, share))
    return 0.6 + 5.6 * (share * share.squareRoot()).squareRoot()
  }

  /// The opacity of a link, 0 to 1, from its share of the greatest weight.
  static func linkOpacity(_ share: Double) -> Double { 0.26 + 0.44 * min(1, max(0, share)).squareRoot() }

  /// The link's colour with its opacity, as Graphviz reads it: `#RRGGBBAA`.
  func linkColor(_ share: Double) -> String { GraphStyle.color(link, opacity: GraphStyle.linkOpacity(share)) }

  /// A colour `#RRGGBB` with an opacity from 0 to 1, as Graphviz reads it: `#RRGGBBAA`.
  static func color(_ color: String, opacity: Double) -> String {
    let alpha = Int((min(1, max(0, opacity)) * 255).rounded())
    return color + (alpha < 16 ? "0" : "") + String(alpha, radix: 16, uppercase: true)
  }
}
