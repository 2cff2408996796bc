/// When the nodes and links of a graph are there, and what is measured of them in each period: what makes a GEXF file
/// one that plays.
///
/// Everything goes by the indices of one graph, the union over all periods. Lists that are shorter than the graph leave
/// the rest of it without spells, which readers take for always.
///
/// ```swift
/// let december = GEXFSpell(from: first, until: newYear)
/// let timeline = GEXFTimeline(nodes: [[december], [december]], links: [[.init(december, 3)]])
/// let text = GEXFExporter(timeline: timeline).text(for: union)
/// // … <spell start="2015-12-01" end="2016-01-01"/> …
/// ```
public struct GEXFTimeline: Sendable, Equatable {
  /// A number that holds for a spell.
  public struct Value: Sendable, Equatable {
    /// When it holds.
    public let spell: GEXFSpell
    /// The number.
    public let number: Double

    /// Creates a value.
    ///
    /// - Parameters:
    ///   - spell: When it holds.
    ///   - number: The number.
    public init(_ spell: GEXFSpell, _ number: Double) {
      self.spell = spell
      self.number = number
    }
  }

  /// A measure of nodes that changes.
  public struct Series: Sendable, Equatable {
    /// The name of the measure.
    public let measure: String
    /// For each node its values; no two of one node overlap.
    public let values: [[Value]]

    /// Creates a series.
    ///
    /// - Parameters:
    ///   - measure: The name of the measure; one that is among the scores of the graph gets a number behind it.
    ///   - values: For each node its values, in any order; see ``GEXFTimeline`` for what becomes of overlaps.
    public init(_ measure: String, values: [[Value]]) {
      self.measure = measure
      self.values = values.map(GEXFTimeline.inOrder)
    }
  }

  /// For each node when it is there: in order, none touching or overlapping another.
  public let nodes: [[GEXFSpell]]
  /// For each link its weight, spell by spell; it is there when it has a weight.
  public let links: [[Value]]
  /// Measures of nodes that change.
  public let series: [Series]
  /// From the first day of any spell to the end of the last; `nil` where there is none.
  public let span: GEXFSpell?

  /// Creates a timeline.
  ///
  /// Spells of a node that touch or overlap become one. Of values that overlap the earlier start goes first, and the
  /// later value holds from where the earlier one ends, if at all; numbers that are not finite are left out.
  ///
  /// - Parameters:
  ///   - nodes: For each node of the graph when it is there.
  ///   - links: For each link of the graph its weight, spell by spell.
  ///   - series: Measures of nodes that change.
  /// - Complexity: O(*k* log *k*) in the number of spells.
  public init(nodes: [[GEXFSpell]], links: [[Value]], series: [Series] = []) {
    self.nodes = nodes.map(GEXFSpell.union)
    self.links = links.map(GEXFTimeline.inOrder)
    self.series = series
    let spells =
      self.nodes.joined() + self.links.joined().map(\.spell) + series.flatMap { $0.values.joined().map(\.spell) }
    span = spells.map(\.start).min().flatMap { first in
      spells.map(\.end).max().flatMap { GEXFSpell(from: first, until: $0) }
    }
  }

  /// When a link is there.
  func spells(ofLink edge: Int) -> [GEXFSpell] {
    edge < links.count ? GEXFSpell.union(links[edge].map(\.spell)) : []
  }

  /// Values in order, without overlaps.
  private static func inOrder(_ values: [Value]) -> [Value] {
    var result: [Value] = []
    let ordered = values.enumerated().filter { $1.number.isFinite }
      .sorted { ($0.element.spell, $0.offset) < ($1.element.spell, $1.offset) }
    for (_, value) in ordered {
      let start = max(value.spell.start, result.last?.spell.end ?? value.spell.start)
      if let spell = GEXFSpell(from: start, until: value.spell.end) { result.append(Value(spell, value.number)) }
    }
    return result
  }
}
