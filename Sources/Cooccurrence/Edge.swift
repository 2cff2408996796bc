extension CooccurrenceGraph {
  /// A link between two entities: 16 bytes, because graphs hold millions of them.
  public struct Edge: Sendable, Equatable {
    /// The index of the node that comes first.
    public let source: UInt32
    /// The index of the other node, greater than ``source`` in every edge of a graph.
    public let target: UInt32
    /// The strength of the link: the number of windows that hold both, unless another weighting was chosen.
    public let weight: Double

    /// Creates an edge between two node indices.
    public init(source: UInt32, target: UInt32, weight: Double) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }
}
