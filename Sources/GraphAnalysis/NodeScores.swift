/// The values of one measure, for every node of a graph.
public struct NodeScores: Sendable, Equatable {
  /// The measure's name, as files and legends show it: `betweenness`.
  public let name: String
  /// One value for each node, in the order of the graph's nodes.
  public let values: [Double]

  /// Creates scores from a name and the values.
  public init(name: String, values: [Double]) {
    self.name = name
    self.values = values
  }
}
