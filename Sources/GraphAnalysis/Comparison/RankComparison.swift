public import Cooccurrence
import NewsText

/// How the entities of two graphs rank by a measure, before and after.
public struct RankComparison: Sendable, Equatable {
  /// The measure: `betweenness`.
  public let measure: String
  /// For each entity of the comparison its score in the earlier graph; `nil` where it is not there.
  public let scoresBefore: [Double?]
  /// For each entity of the comparison its score in the later graph; `nil` where it is not there.
  public let scoresAfter: [Double?]
  /// For each entity of the comparison its rank in the earlier graph, from 1; `nil` where it is not there.
  public let ranksBefore: [Int?]
  /// For each entity of the comparison its rank in the later graph, from 1; `nil` where it is not there.
  public let ranksAfter: [Int?]
  /// How alike the two rankings are, from 0 to 1: rank-biased overlap, extrapolated, with *p* = 0.9.
  ///
  /// Webber, Moffat and Zobel 2010 (doi 10.1145/1852102.1852106), equation 32. Entities without a score are left out of
  /// it; of equal scores the one with the smaller identifier comes first.
  public let rankBiasedOverlap: Double

  /// How many places an entity rose; below 0 if it fell, `nil` where it is in one graph only.
  public func shift(ofNode node: Int) -> Int? {
    guard let before = ranksBefore[node], let after = ranksAfter[node] else { return nil }
    return before - after
  }
}

extension GraphComparison {
  /// Ranks the entities of both graphs by a measure.
  ///
  /// Ranks are given as in `1, 2, 2, 4`: scores that differ by less than a billionth part share one.
  ///
  /// ```swift
  /// change.ranks { $0.betweenness() }.shift(ofNode: 0)
  /// ```
  ///
  /// - Parameter measure: What ranks; it is asked once for each graph, for both at the same time.
  /// - Returns: The ranks before and after.
  /// - Complexity: That of the measure, and O(*n* log *n*).
  public func ranks(by measure: @Sendable (CooccurrenceGraph) -> NodeScores) -> RankComparison {
    @Sendable func ranked(_ graph: CooccurrenceGraph) -> (scores: NodeScores, order: [Int]) {
      let scores = measure(graph)
      return (scores, scores.ranked())
    }
    let (one, other) = (before.graph, after.graph)
    let sides = sideBySide({ ranked(one) }, { ranked(other) })
    let (earlier, later) = (sides.0.scores, sides.1.scores)
    let (ranksBefore, ranksAfter) = (earlier.ranks(in: sides.0.order), later.ranks(in: sides.1.order))
    var (placeOfBefore, placeOfAfter) = (
      [Int](repeating: 0, count: before.graph.nodes.count), [Int](repeating: 0, count: after.graph.nodes.count)
    )
    for (place, change) in nodes.enumerated() {
      if let side = change.before { placeOfBefore[side.node] = place }
      if let side = change.after { placeOfAfter[side.node] = place }
    }
    return RankComparison(
      measure: later.measure, scoresBefore: nodes.map { $0.before.map { earlier[$0.node] } },
      scoresAfter: nodes.map { $0.after.map { later[$0.node] } },
      ranksBefore: nodes.map { $0.before.map { ranksBefore[$0.node] } },
      ranksAfter: nodes.map { $0.after.map { ranksAfter[$0.node] } },
      rankBiasedOverlap: RankBiasedOverlap.extrapolated(
        sides.0.order.filter { earlier[$0] > 0 }.map { placeOfBefore[$0] },
        sides.1.order.filter { later[$0] > 0 }.map { placeOfAfter[$0] }))
  }
}

extension NodeScores {
  /// The rank of each node, from 1; scores that differ by less than a billionth part share one: 1, 2, 2, 4.
  ///
  /// - Complexity: O(*n* log *n*).
  public func ranks() -> [Int] { ranks(in: ranked()) }

  /// The rank of each node, where their order is known already.
  fileprivate func ranks(in order: [Int]) -> [Int] {
    var ranks = [Int](repeating: 0, count: values.count)
    var start = 0
    for place in order.indices {
      let first = values[order[start]]
      if first - values[order[place]] > 1e-9 * abs(first) { start = place }
      ranks[order[place]] = start + 1
    }
    return ranks
  }
}
