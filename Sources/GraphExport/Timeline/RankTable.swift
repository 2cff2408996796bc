import Cooccurrence
import EntityRecognition
import GraphAnalysis
import NewsText

/// The ranks that a bump chart shows: its places on the axis of time, and a line for each entity.
struct RankTable {
  /// A place on the axis: a period, or some in a row.
  struct Column: Equatable {
    /// The name of the period, or of the first and the last one.
    let name: String
    /// What stands on the axis: the first period, and of a range of days the first day.
    let label: String
    /// The number of articles.
    let articleCount: Int
  }

  /// An entity at a place.
  struct Point: Equatable {
    let column: Int
    /// The rank among the entities of the chart that are named there, from 0; no two share one.
    let row: Int
    /// The rank among all that are named there, from 1; equal ones share one.
    let rank: Int
    /// The number of all that are named there.
    let count: Int
    let value: Double
    let mentions: Int
  }

  /// An entity with the places that name it.
  struct Line: Equatable {
    let name: String
    let kind: EntityKind?
    /// The sum over all periods.
    let total: Double
    let points: [Point]
  }

  let columns: [Column]
  /// The entities, the greatest sum first.
  let lines: [Line]
  /// The number of periods that a place joins, but for the last one, which may have fewer.
  let joined: Int
  /// The number of periods.
  let periodCount: Int
  /// The number of entities that any period names.
  let entityCount: Int

  init(_ timeline: GraphTimeline, by measure: TimelineChart.Measure, top count: Int, columnLimit: Int) {
    let stages = timeline.stages
    let joined = max(1, (stages.count + columnLimit - 1) / columnLimit)
    let groups = stride(from: 0, to: stages.count, by: joined).map { $0..<min($0 + joined, stages.count) }
    let cells = RankTable.cells(timeline, by: measure, in: groups, joined: joined)
    let totals = timeline.entities.map { entity in entity.points.reduce(0) { $0 + measure.value($1) } }
    let order = totals.indices.sorted { (-totals[$0], $0) < (-totals[$1], $1) }.prefix(count)
    var lineOf: [Int: Int] = [:]
    for (line, entity) in order.enumerated() { lineOf[entity] = line }

    var points = [[Point]](repeating: [], count: order.count)
    for (column, named) in cells.enumerated() {
      let ranks = NodeScores(measure: measure.rawValue, values: named.map(\.value)).ranks()
      let shown = named.indices.compactMap { cell in lineOf[named[cell].entity].map { (line: $0, cell: cell) } }
        .sorted { (ranks[$0.cell], $0.line) < (ranks[$1.cell], $1.line) }
      for (row, (line, cell)) in shown.enumerated() {
        points[line].append(
          Point(
            column: column, row: row, rank: ranks[cell], count: named.count, value: named[cell].value,
            mentions: named[cell].mentions))
      }
    }
    columns = groups.map { group in
      let (first, last) = (stages[group.lowerBound].period.name, stages[group.upperBound - 1].period.name)
      return Column(
        name: group.count == 1 ? first : "\(first) to \(last)",
        label: first.firstRange(of: "..").map { String(first[..<$0.lowerBound]) } ?? first,
        articleCount: stages[group].reduce(0) { $0 + $1.graph.provenance.articleCount })
    }
    lines = order.enumerated().map { line, index in
      let entity = timeline.entities[index]
      return Line(
        name: RankTable.name(of: entity), kind: entity.kind, total: totals[index], points: points[line])
    }
    self.joined = joined
    periodCount = stages.count
    entityCount = timeline.entities.count
  }

  /// What a place says of an entity.
  private struct Cell {
    let entity: Int
    var value: Double
    var mentions: Int
  }

  /// For each place the entities that are named there: strengths are added up, of betweenness the mean is taken over
  /// the periods of the place that have articles.
  private static func cells(
    _ timeline: GraphTimeline, by measure: TimelineChart.Measure, in groups: [Range<Int>], joined: Int
  ) -> [[Cell]] {
    var cells = [[Cell]](repeating: [], count: groups.count)
    for (index, entity) in timeline.entities.enumerated() {
      for point in entity.points {
        let column = point.stage / joined
        if cells[column].last?.entity != index { cells[column].append(Cell(entity: index, value: 0, mentions: 0)) }
        let last = cells[column].count - 1
        cells[column][last].value += measure.value(point)
        cells[column][last].mentions += point.mentions
      }
    }
    guard measure == .betweenness else { return cells }
    for (column, group) in groups.enumerated() {
      let read = max(1, group.count { !timeline.stages[$0].graph.nodes.isEmpty })
      for index in cells[column].indices { cells[column][index].value /= Double(read) }
    }
    return cells
  }

  /// The name, or the identifier where there is none that could be read.
  private static func name(of entity: GraphTimeline.Entity) -> String {
    [entity.label, entity.id].first { !TextMeasure.lines(of: $0, width: 100).isEmpty } ?? "(no name)"
  }
}

extension TimelineChart.Measure {
  /// What it says of an entity in a period.
  func value(_ point: GraphTimeline.Point) -> Double {
    switch self {
    case .strength: point.strength
    case .betweenness: point.betweenness
    }
  }
}
