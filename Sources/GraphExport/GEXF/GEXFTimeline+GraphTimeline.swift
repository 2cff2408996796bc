public import Cooccurrence
public import GraphAnalysis
import NewsText

extension GEXFTimeline {
  /// When the entities and links of a series of graphs are there.
  ///
  /// An entity is there in every period that names it, a link in every period in which it has a weight. Beside the
  /// weights, strength and betweenness of every period are told.
  ///
  /// ```swift
  /// let union = timeline.union
  /// let text = GEXFExporter(timeline: GEXFTimeline(timeline, of: union)).text(for: union)
  /// ```
  ///
  /// - Parameters:
  ///   - timeline: The series.
  ///   - union: All of it as one graph, ``GraphTimeline/union``; other links of it get no spells.
  /// - Complexity: O(*k* log *k*) in the number of nodes and links of all periods.
  public init(_ timeline: GraphTimeline, of union: CooccurrenceGraph) {
    let spells = timeline.stages.map { GEXFSpell($0.period) }
    var points = [GraphTimeline.Entity?](repeating: nil, count: union.nodes.count)
    for entity in timeline.entities {
      if let node = union.node(withID: entity.id) { points[node] = entity }
    }
    func series(_ measure: String, _ value: (GraphTimeline.Point) -> Double) -> Series {
      Series(
        measure,
        values: points.map { entity in
          (entity?.points ?? []).compactMap { point in spells[point.stage].map { Value($0, value(point)) } }
        })
    }
    var links = [[Value]](repeating: [], count: union.edges.count)
    for (stage, spell) in zip(timeline.stages, spells) {
      guard let spell, !stage.graph.edges.isEmpty else { continue }
      for (edge, place) in zip(stage.graph.edges, union.indices(ofLinksOf: stage.graph)) {
        if let place { links[place].append(Value(spell, edge.weight)) }
      }
    }
    self.init(
      nodes: points.map { entity in (entity?.points ?? []).compactMap { spells[$0.stage] } }, links: links,
      series: [series("strength") { $0.strength }, series("betweenness") { $0.betweenness }])
  }
}

extension GEXFSpell {
  /// The days of a period; `nil` for the last day of the calendar alone, after which there is none.
  fileprivate init?(_ period: CalendarPeriod) {
    if let spell = GEXFSpell(from: period.first, through: period.last) {
      self = spell
    } else {
      self.init(from: period.first, until: period.last)
    }
  }
}
