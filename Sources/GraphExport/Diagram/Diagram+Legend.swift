import Cooccurrence
import EntityRecognition
import NewsText

extension Diagram {
  /// The parts of the legend: kinds, sizes, widths, and how much of the graph is there.
  var legend: [LegendBlock] {
    [kindBlock, sizeBlock, widthBlock, extentBlock].compactMap { $0 }
  }

  private var kindBlock: LegendBlock {
    let kinds: [EntityKind?] = EntityKind.allCases + [nil]
    let rows = kinds.compactMap { kind -> LegendBlock.Row? in
      let count = nodes.count { graph.nodes[$0.index].kind == kind }
      guard count > 0 else { return nil }
      let look = style[kind]
      return LegendBlock.Row(
        sample: .symbol(look, size: look.shape.size(forDiameter: 14)), lines: [kind.counted(count)])
    }
    return LegendBlock(name: "kinds", heading: "Kinds", content: .rows(rows))
  }

  private var sizeBlock: LegendBlock? {
    guard let name = sizing.name else { return nil }
    let great = sizing.greatestValue.roundedForLegend(.down)
    var steps = [great, (great / 4).roundedForLegend(.down)].filter { $0 > sizing.smallestValue }.map { value in
      LegendBlock.Step(diameter: sizing.diameter(forValue: value), text: value.inFigures)
    }
    let least = sizing.smallestValue.roundedForLegend(.down).inFigures
    steps.append(LegendBlock.Step(diameter: sizing.smallestDiameter, text: "\(least) or less"))
    return LegendBlock(name: "sizes", heading: "Area: \(name)", content: .circles(steps))
  }

  private var widthBlock: LegendBlock? {
    guard let greatest = links.map(\.weight).max(), let least = links.map(\.weight).min() else { return nil }
    var steps = [greatest]
    let quarter = (greatest / 4).roundedForLegend(.down)
    // Where weights count something, so does the step between.
    let middle = links.allSatisfy { $0.weight.rounded() == $0.weight } ? quarter.rounded(.down) : quarter
    if middle > least, middle < greatest { steps.append(middle) }
    if least < greatest { steps.append(least) }
    let rows = steps.map { weight in
      LegendBlock.Row(
        sample: .line(
          width: GraphStyle.linkWidth(weight / greatest), color: style.linkColor(weight / greatest)),
        lines: [graph.words(forWeight: weight)])
    }
    let heading = graph.unit == nil ? "Links: \(graph.provenance.weighting.rawValue)" : "Links: named together in"
    return LegendBlock(name: "links", heading: heading, content: .rows(rows))
  }

  private var extentBlock: LegendBlock {
    var sentences = [extent]
    if nodes.count < graph.nodes.count {
      sentences.append("Left out: entities of the least \(sizing.name ?? "weight") and the weakest links.")
    } else if links.count < graph.edges.count {
      sentences.append("Left out: the weakest links.")
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
