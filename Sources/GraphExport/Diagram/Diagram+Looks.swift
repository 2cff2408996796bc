import Cooccurrence
import EntityRecognition

extension Diagram {
  /// How the nodes of a kind look before anything else is said of them.
  ///
  /// Where no node of the graph is of a known kind, all are plain: a shape that tells nothing would be taken for a sign.
  static func look(of kind: EntityKind?, hasKinds: Bool, style: GraphStyle) -> GraphStyle.KindStyle {
    hasKinds ? style[kind] : style.plain
  }

  /// How a node is drawn.
  func look(of node: DiagramNode) -> GraphStyle.KindStyle {
    let entity = graph.nodes[node.index]
    var look = Diagram.look(of: entity.kind, hasKinds: hasKinds, style: style)
    if let tints { look = style.tinted(look, community: tints.community(of: node.index)) }
    guard let appearance = variation.nodes[entity.id] else { return look }
    return self.look(look, with: appearance)
  }

  /// A look with what is said of one node.
  func look(_ look: GraphStyle.KindStyle, with appearance: Appearance) -> GraphStyle.KindStyle {
    guard !appearance.isPlain else { return look }
    let color = appearance.color
    let paleness = appearance.isPale ? 0.6 : 0
    let outline = (color ?? look.outline).mixed(with: style.ground, paleness * 0.6)
    let fill = appearance.isHollow ? style.ground : (color ?? look.fill).mixed(with: style.ground, paleness)
    return GraphStyle.KindStyle(
      shape: look.shape, fill: fill, outline: outline,
      text: fill.mostReadable(of: ["#FFFFFF", style.ink, style.ground]))
  }

  /// The colour of a link, from its share of the greatest weight, with what is said of it.
  func linkColor(_ share: Double, with appearance: Appearance?) -> String {
    guard let appearance, !appearance.isPlain else { return style.linkColor(share) }
    // A colour says something, and is not to fade with the weight.
    let opacity = appearance.color == nil ? GraphStyle.linkOpacity(share) : 0.6 + 0.3 * min(1, max(0, share))
    return GraphStyle.color(appearance.color ?? style.link, opacity: opacity * (appearance.isPale ? 0.5 : 1))
  }

  /// What is said of a link, with what is said of its ends.
  func appearance(of link: Link) -> Appearance? {
    guard variation.links.count + variation.nodes.count > 0 else { return nil }
    let ends = [link.source, link.target].map { graph.nodes[nodes[$0].index].id }
    var appearance = variation.links[Ends(ends[0], ends[1])]
    if ends.contains(where: { variation.nodes[$0]?.isHidden == true }) {
      appearance = appearance ?? Appearance()
      appearance?.isHidden = true
    }
    return appearance
  }

  /// The look by which the legend shows a kind: without colours where colours mean something else.
  func sampleLook(of kind: EntityKind?) -> GraphStyle.KindStyle {
    let look = Diagram.look(of: kind, hasKinds: hasKinds, style: style)
    guard tints != nil || !variation.key.isEmpty else { return look }
    return GraphStyle.KindStyle(shape: look.shape, fill: style.ground, outline: style.quietInk, text: style.ink)
  }

  /// The share of a weight in the greatest that is drawn, for widths.
  ///
  /// Where all weights are equal nothing is strong, and lines are thin.
  func share(of weight: Double) -> Double {
    guard greatestWeight > 0 else { return 0 }
    return weight / greatestWeight * (areWeightsEqual ? 0.12 : 1)
  }

  private var greatestWeight: Double { links.last?.weight ?? 0 }

  /// Whether all links that are drawn have one weight.
  var areWeightsEqual: Bool { links.first?.weight == links.last?.weight }
}
