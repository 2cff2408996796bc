import Cooccurrence
import EntityRecognition
import GraphAnalysis

/// The nodes of a graph in the order of a measure, the greatest first.
///
/// Nodes that differ by less than a billionth part of the score share a rank, and the next one has the rank that it
/// would have without ties: 1, 2, 2, 4. Those that share one stand in the order of their identifiers.
struct Ranking: Equatable {
  /// A node at its place.
  struct Place: Equatable {
    /// The rank, from 1.
    let rank: Int
    /// The index of the node in the graph.
    let node: Int
  }

  /// The share of a score by which computing it may be off: the same measure of two nodes alike may differ by so much.
  private static let tolerance = 1e-9

  /// The places, as many as were asked for.
  let places: [Place]
  /// The number of nodes that were ranked.
  let rankedCount: Int
  /// The number of nodes that share the last rank of ``places`` and are not in it.
  let cutTieCount: Int

  /// Ranks the nodes of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - scores: What they are ranked by.
  ///   - kinds: The kinds that are ranked, among themselves; all nodes where it is `nil`.
  ///   - limit: How many places are wanted; all where it is `nil`.
  /// - Complexity: O(*n* log *n*).
  init(_ graph: CooccurrenceGraph, by scores: NodeScores, kinds: Set<EntityKind>? = nil, limit: Int? = nil) {
    let ranked = scores.ranked().filter { node in
      guard let kinds else { return true }
      return graph.nodes[node].kind.map(kinds.contains) ?? false
    }
    var places: [Place] = []
    var start = 0
    var lastGroup = 0
    while start < ranked.count, places.count < limit ?? .max {
      let first = scores[ranked[start]]
      var end = start
      while end < ranked.count, first - scores[ranked[end]] <= Ranking.tolerance * abs(first) { end += 1 }
      places += ranked[start..<end].sorted().map { Place(rank: start + 1, node: $0) }
      lastGroup = end
      start = end
    }
    let kept = places.prefix(limit ?? .max)
    self.places = Array(kept)
    rankedCount = ranked.count
    cutTieCount = lastGroup - kept.count
  }
}
