/// What a measure says of every node of a graph: one number a node, in the order of the graph's nodes.
///
/// Scores stand beside the graph and are never stored in it. Exporters take them together.
///
/// ```swift
/// let star = graph.betweenness()  // a centre, node 0, and three leaves
/// star.values  // [1.0, 0.0, 0.0, 0.0]
/// star.top(2)  // [0, 1]
/// ```
public struct NodeScores: Sendable, Equatable {
  /// The name of the measure, fit for a column or an attribute: `betweenness`, `betweenness_unweighted`.
  public let measure: String
  /// The score of each node, by its index in the graph; never NaN, never infinite.
  public let values: [Double]

  /// How far the values may be from the exact ones; `nil` where they are exact.
  public let errorBound: ErrorBound?

  /// Creates scores from a measure's name and one value a node.
  ///
  /// - Parameters:
  ///   - measure: The name of the measure.
  ///   - values: One number a node, in the order of the graph's nodes.
  ///   - errorBound: How far the values may be from the exact ones; `nil` where they are exact.
  public init(measure: String, values: [Double], errorBound: ErrorBound? = nil) {
    self.measure = measure
    self.values = values
    self.errorBound = errorBound
  }

  /// The score of a node, by its index in the graph.
  public subscript(node: Int) -> Double { values[node] }

  /// The indices of all nodes, the highest score first.
  ///
  /// Equal scores stand in the order of the nodes, so that the same scores always give the same ranking.
  ///
  /// - Complexity: O(*n* log *n*).
  public func ranked() -> [Int] {
    values.indices.sorted { (values[$1], $0) < (values[$0], $1) }
  }

  /// The indices of the nodes with the highest scores, the highest first; ties as in ``ranked()``.
  ///
  /// - Parameter count: How many are wanted; all are given where there are fewer, none below one.
  /// - Returns: At most `count` node indices.
  /// - Complexity: O(*n* log *n*).
  public func top(_ count: Int) -> [Int] { Array(ranked().prefix(max(0, count))) }
}
