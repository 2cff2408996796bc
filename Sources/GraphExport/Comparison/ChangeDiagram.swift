import Cooccurrence
import GraphAnalysis
import NewsText

/// Three pictures of a comparison that can be laid side by side: before, after, and what changed.
///
/// Both sides are laid out as one graph, so that everybody has one place, one size and one scale of widths in all three.
/// In the picture of what changed the kind is told by shape; what was added is blue with a ring, its links solid, what
/// was removed dashed, hollow and orange, what is on both sides grey: a picture that can be read without colours. What is not beyond
/// chance is paler.
///
/// ```swift
/// let pictures = ChangeDiagram(report)
/// let places = try renderer.placements(of: pictures.diagram.layoutDOT, layout: .neato)
/// let pages = pictures.pages(around: Dictionary(uniqueKeysWithValues: places.map { ($0.name, SIMD2($0.x, $0.y)) }))
/// ```
public struct ChangeDiagram: Sendable {
  /// The colours of what was added, removed and kept: blue and orange of Okabe and Ito's palette, and a grey.
  enum Color {
    static let added = "#0072B2"
    static let removed = "#D55E00"
    static let kept = "#6B7280"
  }

  /// The pictures, in the order of ``variations``.
  public enum Picture: String, Sendable, CaseIterable {
    /// The earlier side.
    case before
    /// The later side.
    case after
    /// Both, with what became of everything.
    case change
  }

  /// The two sides as one diagram, to be laid out.
  public let diagram: Diagram
  /// What each picture shows of it.
  public let variations: [Diagram.Variation]

  /// Prepares the pictures.
  ///
  /// - Parameters:
  ///   - report: What changed.
  ///   - style: The ground and the ink.
  ///   - nodeLimit: The most entities to draw: those of the greatest strength on either side.
  ///   - hyperlinks: Pages about entities, by identifier.
  /// - Complexity: O(*n* log *n* + *m* log *m*).
  public init(
    _ report: ComparisonReport, style: GraphStyle = .standard, nodeLimit: Int = Diagram.standardNodeLimit,
    hyperlinks: [String: String] = [:]
  ) {
    let comparison = report.comparison
    let strength = comparison.nodes.map { max($0.before?.strength ?? 0, $0.after?.strength ?? 0) }
    diagram = Diagram(
      comparison.union, scores: [NodeScores(measure: "strength", values: strength)], sizeBy: "strength",
      title: "What changed from \(report.before.name) to \(report.after.name)", style: style, nodeLimit: nodeLimit,
      edgeLimit: max(Diagram.standardEdgeLimit, nodeLimit * 2), hyperlinks: hyperlinks, madeBy: report.generator)
    variations = [
      ChangeDiagram.side(report.before, of: report, graph: comparison.before.graph, \.before, \.before),
      ChangeDiagram.side(report.after, of: report, graph: comparison.after.graph, \.after, \.after),
      ChangeDiagram.change(report),
    ]
  }

  /// The pages of the pictures, all of one size.
  ///
  /// - Parameters:
  ///   - positions: Where a layout put the nodes of ``diagram``.
  ///   - isTurnable: Whether the layout may be turned.
  /// - Returns: A page for each of ``Picture/allCases``.
  /// - Complexity: That of one page, and O(*n* + *m*) for each.
  public func pages(around positions: [String: SIMD2<Double>], isTurnable: Bool = true) -> [DiagramPage] {
    diagram.pages(of: variations, around: positions, isTurnable: isTurnable)
  }

  /// One side alone: what the other has keeps its place and is not drawn.
  private static func side(
    _ side: ComparisonReport.Side, of report: ComparisonReport, graph: CooccurrenceGraph,
    _ node: KeyPath<NodeChange, NodeChange.Side?>, _ link: KeyPath<LinkChange, LinkChange.Side?>
  ) -> Diagram.Variation {
    let comparison = report.comparison
    var nodes: [String: Diagram.Appearance] = [:]
    for change in comparison.nodes where change[keyPath: node] == nil {
      nodes[change.id] = Diagram.Appearance(isHidden: true)
    }
    var links: [Diagram.Ends: Diagram.Appearance] = [:]
    for change in comparison.links {
      let weight = change[keyPath: link]?.weight
      links[comparison.ends(of: change)] = Diagram.Appearance(isHidden: weight == nil, weight: weight)
    }
    let size = extent(of: graph)
    return Diagram.Variation(
      title: side.name, subtitle: size,
      note: (["Sizes, widths and places are those of the other side too; area is the greater strength of the two."]
        + inferences(report) { graph.provenance.holds($0) }).joined(separator: " "),
      description: "\(side.name): a network of \(size).", nodes: nodes, links: links)
  }

  /// The days that no article says, each in a sentence.
  private static func inferences(_ report: ComparisonReport, where isShown: (CalendarDate) -> Bool) -> [String] {
    report.inferredDates.filter { isShown($0.day) }.map { "Dated by inference: \($0)." }
  }

  /// How much a side is: `2 articles, 16 entities, 57 links`.
  private static func extent(of graph: CooccurrenceGraph) -> String {
    let read = graph.provenance.articleCount
    let articles = read == 0 ? "" : "\(read.counted("article")), "
    let entities = graph.nodes.count.counted("entity", plural: "entities")
    return "\(articles)\(entities), \(graph.edges.count.counted("link"))"
  }

  /// Both sides, with what became of everything.
  private static func change(_ report: ComparisonReport) -> Diagram.Variation {
    let comparison = report.comparison
    var nodes: [String: Diagram.Appearance] = [:]
    for change in comparison.nodes {
      nodes[change.id] = appearance(change.status, isSure: change.isSure, words: comparison.words(for: change))
    }
    var links: [Diagram.Ends: Diagram.Appearance] = [:]
    for change in comparison.links {
      var look = appearance(change.status, isSure: change.isSure, words: comparison.words(for: change))
      look.weight = change.after?.weight ?? change.before?.weight
      links[comparison.ends(of: change)] = look
    }
    let counts = comparison.countsInWords + inferences(report) { _ in true }
    return Diagram.Variation(
      subtitle: "Before: \(ChangeDiagram.extent(of: comparison.before.graph)) · after: "
        + ChangeDiagram.extent(of: comparison.after.graph),
      note: counts.joined(separator: " "), description: counts.joined(separator: " "), nodes: nodes, links: links,
      keyHeading: "Changes", key: key(comparison))
  }

  private static func appearance(_ status: ChangeStatus, isSure: Bool, words: String) -> Diagram.Appearance {
    switch status {
    case .added: Diagram.Appearance(color: Color.added, isRinged: true, isPale: !isSure, words: words)
    case .removed:
      Diagram.Appearance(color: Color.removed, isHollow: true, isDashed: true, isPale: !isSure, words: words)
    case .insufficient: Diagram.Appearance(color: Color.kept, isHollow: true, isPale: true, words: words)
    case .stronger, .weaker, .same: Diagram.Appearance(color: Color.kept, isPale: !isSure, words: words)
    }
  }

  /// What the looks mean, those that are there.
  private static func key(_ comparison: GraphComparison) -> [Diagram.KeyEntry] {
    let all = comparison.nodes.map(\.status) + comparison.links.map(\.status)
    var key: [Diagram.KeyEntry] = []
    let looks: [([ChangeStatus], String)] = [
      ([.added], "added"), ([.removed], "removed"), ([.stronger, .weaker, .same], "on both sides"),
      ([.insufficient], "on one side, too little read on the other"),
    ]
    for (statuses, words) in looks where all.contains(where: statuses.contains) {
      key.append(Diagram.KeyEntry(appearance(statuses[0], isSure: true, words: ""), words))
    }
    if comparison.links.contains(where: { !$0.isSure }) || comparison.nodes.contains(where: { !$0.isSure }) {
      key.append(Diagram.KeyEntry(Diagram.Appearance(color: Color.kept, isPale: true), "paler: may be chance"))
    }
    return key
  }
}

extension CooccurrenceGraph.Provenance {
  /// Whether a day is one of those that the graph's articles are from.
  fileprivate func holds(_ day: CalendarDate) -> Bool {
    guard let firstDate, let lastDate else { return false }
    return firstDate <= day && day <= lastDate
  }
}
