public import Cooccurrence
public import EntityRecognition
public import NewsText

/// A series of graphs of one collection, one a period, and what each says of each entity.
///
/// ```swift
/// let timeline = GraphTimeline(months)
/// timeline.entities[0].points.map(\.strengthRank)  // [1, 3, 1]
/// ```
///
/// Entities are the same by identifier: the graphs are to come from one resolution of the whole collection.
public struct GraphTimeline: Sendable {
  /// A period and its graph.
  public struct Stage: Sendable {
    /// The days.
    public let period: CalendarPeriod
    /// Who is named together in articles of these days.
    public let graph: CooccurrenceGraph

    /// Creates a stage.
    public init(period: CalendarPeriod, graph: CooccurrenceGraph) {
      self.period = period
      self.graph = graph
    }
  }

  /// An entity in a period that names it.
  public struct Point: Sendable, Equatable {
    /// The period, as an index into ``GraphTimeline/stages``.
    public let stage: Int
    /// The entity, as an index into the nodes of the period's graph.
    public let node: Int
    /// The number of times it is named.
    public let mentions: Int
    /// The number of articles that name it.
    public let articles: Int
    /// The sum of the weights of its links.
    public let strength: Double
    /// Its betweenness in the period's graph.
    public let betweenness: Double
    /// Its rank by strength among the period's entities, from 1; equal ones share one.
    public let strengthRank: Int
    /// Its rank by betweenness, likewise.
    public let betweennessRank: Int
  }

  /// An entity over the whole time.
  public struct Entity: Sendable, Equatable {
    /// The identifier.
    public let id: String
    /// The name.
    public let label: String
    /// What it is.
    public let kind: EntityKind?
    /// The periods that name it, in order; the others have no point.
    public let points: [Point]

    /// The stretches of periods in a row that name it, as ranges of indices into ``GraphTimeline/stages``: what GEXF
    /// calls spells.
    public var spells: [ClosedRange<Int>] {
      var spells: [ClosedRange<Int>] = []
      for point in points {
        if let last = spells.last, last.upperBound + 1 == point.stage {
          spells[spells.count - 1] = last.lowerBound...point.stage
        } else {
          spells.append(point.stage...point.stage)
        }
      }
      return spells
    }

    /// The point of a period; `nil` where it does not name the entity.
    ///
    /// - Complexity: O(log *k*) in the number of points.
    public func point(in stage: Int) -> Point? {
      var (low, high) = (0, points.count)
      while low < high {
        let middle = (low + high) / 2
        if points[middle].stage < stage { low = middle + 1 } else { high = middle }
      }
      return low < points.count && points[low].stage == stage ? points[low] : nil
    }

    /// The sum of its strengths over all periods.
    public var totalStrength: Double { points.reduce(0) { $0 + $1.strength } }
  }

  /// The periods in order, those without articles included.
  public let stages: [Stage]
  /// Every entity of any period, sorted by identifier.
  public let entities: [Entity]

  /// Follows entities through a series of graphs.
  ///
  /// - Parameters:
  ///   - stages: The periods in order.
  ///   - progress: Told how many periods are done.
  /// - Complexity: That of betweenness of every graph.
  public init(_ stages: [Stage], progress: (Int) -> Void = { _ in }) {
    var points: [String: [Point]] = [:]
    var last: [String: CooccurrenceGraph.Node] = [:]
    for (index, stage) in stages.enumerated() {
      let graph = stage.graph
      let (strength, betweenness) = (graph.strength(), graph.betweenness())
      let ranks = (strength.ranks(), betweenness.ranks())
      for (place, node) in graph.nodes.enumerated() {
        last[node.id] = node
        points[node.id, default: []].append(
          Point(
            stage: index, node: place, mentions: node.mentionCount, articles: node.articleCount,
            strength: strength[place], betweenness: betweenness[place], strengthRank: ranks.0[place],
            betweennessRank: ranks.1[place]))
      }
      progress(index + 1)
    }
    self.stages = stages
    entities = last.keys.sorted().compactMap { id in
      last[id].map { Entity(id: id, label: $0.label, kind: $0.kind, points: points[id] ?? []) }
    }
  }

  /// The entities with the greatest strength over all periods, the greatest first; of equal ones the smaller identifier.
  ///
  /// - Complexity: O(*n* log *n*).
  public func strongest(_ count: Int) -> [Entity] {
    let sums = entities.map(\.totalStrength)
    let order = entities.indices.sorted { (-sums[$0], $0) < (-sums[$1], $1) }
    return order.prefix(max(0, count)).map { entities[$0] }
  }
}
