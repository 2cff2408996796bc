import Cooccurrence
import EntityRecognition
import NewsText

extension Diagram {
  /// The parts of the legend: what colours and shapes say, sizes, widths, and how much of the graph is there.
  var legend: [LegendBlock] {
    [keyBlock, kindBlock, communityBlock, sizeBlock, widthBlock, extentBlock].compactMap { $0 }
  }

  /// What the appearances of a variation mean.
  private var keyBlock: LegendBlock? {
    guard !variation.key.isEmpty else { return nil }
    let plain = GraphStyle.KindStyle(shape: .circle, fill: style.link, outline: style.link, text: style.ground)
    let rows = variation.key.map { entry in
      LegendBlock.Row(
        sample: .mark(
          look(plain, with: entry.appearance), color: linkColor(1, with: entry.appearance),
          line: entry.appearance.line, isRinged: entry.appearance.isRinged),
        lines: TextMeasure.lines(of: entry.words, width: 17, lineLimit: 3))
    }
    return LegendBlock(name: "key", heading: variation.keyHeading, content: .rows(rows))
  }

  /// Which colour is which community: its most important members, and how many there are.
  private var communityBlock: LegendBlock? {
    guard let tints else { return nil }
    var rows = tints.communities.indices.map { community in
      let members = nodes.filter { tints.community(of: $0.index) == community }
      return row(of: members, community: community)
    }
    let others = nodes.filter { tints.community(of: $0.index) == nil }
    if !others.isEmpty { rows.append(row(of: others, community: nil)) }
    return LegendBlock(name: "communities", heading: "Communities", content: .rows(rows))
  }

  private func row(of members: [DiagramNode], community: Int?) -> LegendBlock.Row {
    let circle = GraphStyle.KindStyle(shape: .circle, fill: "", outline: "", text: "")
    let named = community == nil ? 0 : min(2, members.count)
    let names = members.prefix(named).map { graph.nodes[$0.index].nameInWords }
    let rest = members.count - named
    let words =
      community == nil
      ? "\(members.count) in smaller ones" : names.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    return LegendBlock.Row(
      sample: .symbol(
        style.tinted(circle, community: community), size: SIMD2(13, 13),
        className: Diagram.className(ofCommunity: community)),
      lines: TextMeasure.lines(of: words, width: 19, lineLimit: 2))
  }

  /// The class of what belongs to a community: `community-1` for the largest that is drawn.
  static func className(ofCommunity community: Int?) -> String {
    community.map { "community-\($0 + 1)" } ?? "community-other"
  }

  private var kindBlock: LegendBlock? {
    guard hasKinds else { return nil }
    let kinds: [EntityKind?] = EntityKind.allCases + [nil]
    let rows = kinds.compactMap { kind -> LegendBlock.Row? in
      let count = visibleNodes.count { graph.nodes[$0.index].kind == kind }
      guard count > 0 else { return nil }
      let look = sampleLook(of: kind)
      return LegendBlock.Row(
        sample: .symbol(
          look, size: look.shape.size(forDiameter: 14),
          className: tints == nil && variation.key.isEmpty ? kind?.rawValue ?? "unknown" : "shape"),
        lines: [kind.counted(count)])
    }
    return LegendBlock(name: "kinds", heading: "Kinds", content: .rows(rows))
  }

  private var sizeBlock: LegendBlock? {
    guard let name = sizing.name else { return nil }
    let great = sizing.greatestValue.roundedForLegend(.down)
    let values = nodes.map { sizing.value(ofNode: $0.index) }
    let areWhole = values.allSatisfy { $0.rounded() == $0 }
    // The least value that somebody has; all below a value that can be seen are one size.
    let drawnLeast = values.min() ?? 0
    let least = max(drawnLeast, sizing.smallestValue)
    // Values stand beside the tops of their circles, and need the height of a line.
    let middle = Diagram.middle(from: least, to: great, areWhole: areWhole) { value in
      let diameter = sizing.diameter(forValue: value)
      return diameter - sizing.diameter(forValue: least) >= 13 && sizing.diameter(forValue: great) - diameter >= 13
    }
    var steps = ([great] + (middle.map { [$0] } ?? [])).filter { $0 > least }.map { value in
      LegendBlock.Step(diameter: sizing.diameter(forValue: value), text: value.inFigures)
    }
    if drawnLeast > sizing.smallestValue {
      steps.append(LegendBlock.Step(diameter: sizing.diameter(forValue: least), text: least.inFigures))
    } else {
      let least = sizing.smallestValue.roundedForLegend(.down).inFigures
      steps.append(LegendBlock.Step(diameter: sizing.smallestDiameter, text: "\(least) or less"))
    }
    return LegendBlock(name: "sizes", heading: "Area: \(name)", content: .circles(steps))
  }

  private var widthBlock: LegendBlock? {
    guard let greatest = links.last?.weight, let least = links.first?.weight else { return nil }
    var steps = [greatest]
    // Where weights count something, so does the step between.
    let areWhole = links.allSatisfy { $0.weight.rounded() == $0.weight }
    let middle = Diagram.middle(from: least, to: greatest, areWhole: areWhole) {
      $0 >= least * 1.5 && $0 * 1.3 <= greatest
    }
    if let middle { steps.append(middle) }
    if least < greatest { steps.append(least) }
    let rows = steps.map { weight in
      LegendBlock.Row(
        sample: .line(width: GraphStyle.linkWidth(share(of: weight)), color: style.linkColor(share(of: weight))),
        lines: [graph.words(forWeight: weight)])
    }
    // A graph of another tool does not say what its weights are.
    let measure = graph.provenance.window.isEmpty ? "weight" : graph.provenance.weighting.rawValue
    let heading = graph.unit == nil ? "Links: \(measure)" : "Links: named together in"
    return LegendBlock(name: "links", heading: heading, content: .rows(rows))
  }

  /// A value between two others that is good to read, and far enough from both to look different, if there is one.
  private static func middle(
    from least: Double, to greatest: Double, areWhole: Bool, isApart: (Double) -> Bool
  ) -> Double? {
    let candidates = [greatest / 4, greatest / 2, (greatest + least) / 2]
      .map { areWhole ? $0.roundedForLegend(.down).rounded(.down) : $0.roundedForLegend(.down) }
      .filter { $0 > least && $0 < greatest }
    return candidates.first(where: isApart)
  }

  /// The nodes that this variation does not hide.
  private var visibleNodes: [DiagramNode] {
    nodes.filter { variation.nodes[graph.nodes[$0.index].id]?.isHidden != true }
  }

  private var extentBlock: LegendBlock? {
    // Of a variation it is said where something is left out only: what it hides is not.
    if variation != Variation(), nodes.count == graph.nodes.count, links.count == graph.edges.count { return nil }
    var sentences = [extent]
    if nodes.count < graph.nodes.count {
      sentences.append("Left out: entities of the least \(sizing.name ?? "weight") and the weakest links.")
    } else if links.count < graph.edges.count {
      sentences.append("Left out: the weakest links.")
    }
    if labelLimit < nodes.count {
      let measure = sizing.name.map { " of the greatest \($0)" } ?? ""
      sentences.append(labelLimit < 1 ? "No names." : "Names: the \(labelLimit.grouped)\(measure).")
    }
    sentences += graph.provenance.filters.map { "Filter: \($0)." }
    let rows = sentences.map {
      LegendBlock.Row(sample: nil, lines: TextMeasure.lines(of: $0, width: 17, lineLimit: 5))
    }
    return LegendBlock(name: "extent", heading: "Drawn", content: .rows(rows))
  }

  /// How much of the graph is drawn.
  ///
  /// `60 of 412 entities drawn, 150 of 2,635 links.`
  var extent: String {
    let entities = share(nodes.count, of: graph.nodes.count, "entity", "entities")
    let lines = share(links.count, of: graph.edges.count, "link", "links")
    let sentence = "\(entities) drawn, \(lines)."
    return sentence.prefix(1).uppercased() + sentence.dropFirst()
  }

  private func share(_ part: Int, of whole: Int, _ one: String, _ many: String) -> String {
    if part < whole { return "\(part.grouped) of \(whole.grouped) \(many)" }
    switch whole {
    case 0: return "no \(many)"
    case 1: return "the only \(one)"
    case 2: return "both \(many)"
    default: return "all \(whole.grouped) \(many)"
    }
  }
}

extension EntityKind? {
  /// A number of entities of this kind: `8 people`.
  func counted(_ count: Int) -> String {
    switch self {
    case .person: count.counted("person", plural: "people")
    case .country: count.counted("country", plural: "countries")
    case .organization: count.counted("organization")
    case .place: count.counted("place")
    case nil: "\(count) of no known kind"
    }
  }
}

extension Int {
  /// The number with a comma between thousands.
  var grouped: String {
    let digits = Array(String(magnitude))
    var result = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += "," }
      result.append(digit)
    }
    return result
  }
}

extension Double {
  /// The number with three significant digits, and a comma between thousands.
  var inFigures: String {
    guard let whole = Int(exactly: self) else { return significant }
    return whole.grouped
  }

  /// A value near this one that is good to read: one or two digits, then zeros.
  func roundedForLegend(_ rule: FloatingPointRoundingRule) -> Double {
    guard isFinite, self > 0 else { return 0 }
    var power = 1.0
    while self / power >= 10 { power *= 10 }
    while self / power < 1 { power /= 10 }
    let leading = self / power
    let steps = [1.0, 1.5, 2, 2.5, 3, 4, 5, 6, 8]
    let step = rule == .down ? steps.last { $0 <= leading * 1.000_001 } : steps.first { $0 >= leading }
    return (step ?? 10) * power
  }
}
