/// What a measure says of every link of a graph: one number a link, in the order of the graph's edges.
///
/// Like the scores of nodes they stand beside the graph; exporters take them together.
///
/// ```swift
/// graph.scores(.npmi)?.values  // [0.317, …]
/// ```
public struct EdgeScores: Sendable, Equatable {
  /// The name of the measure, fit for a column or an attribute: `npmi`, `q_value`.
  public let measure: String
  /// The score of each link, by its index in the graph; never NaN, never infinite.
  public let values: [Double]

  /// Creates scores from a measure's name and one value a link.
  public init(measure: String, values: [Double]) {
    self.measure = measure
    self.values = values
  }

  /// The score of a link, by its index in the graph.
  public subscript(edge: Int) -> Double { values[edge] }

  /// The scores of the links that a part of the graph has kept.
  ///
  /// - Parameters:
  ///   - part: A graph made from the whole by leaving out nodes or links.
  ///   - whole: The graph that the scores are of.
  /// - Returns: Scores in the order of the part's edges; a link that the whole does not have scores 0.
  /// - Complexity: O(*n* + *m* log *m*).
  public func restricted(to part: CooccurrenceGraph, of whole: CooccurrenceGraph) -> EdgeScores {
    guard values.count == whole.edges.count, part.edges.count < whole.edges.count else { return self }
    let kept = whole.indices(ofLinksOf: part).map { $0.map { values[$0] } ?? 0 }
    return EdgeScores(measure: measure, values: kept)
  }
}
