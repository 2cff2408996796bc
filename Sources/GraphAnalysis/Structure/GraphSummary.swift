public import Cooccurrence

/// What can be said of a graph as a whole, in a few numbers.
public struct GraphSummary: Sendable, Equatable {
  /// The number of nodes.
  public let nodeCount: Int
  /// The number of links.
  public let edgeCount: Int
  /// The part of all pairs of nodes that are linked, from 0 to 1; 0 with fewer than two nodes.
  public let density: Double
  /// The number of connected components, isolated nodes included.
  public let componentCount: Int
  /// The number of nodes of the greatest component.
  public let giantComponentSize: Int
  /// The number of nodes without links.
  public let isolatedNodeCount: Int
  /// Diameter and mean distance of the greatest component.
  public let distances: HopDistances
  /// The part of all pairs of links at a node whose other ends are linked too, from 0 to 1.
  public let transitivity: Double
  /// Whether links join nodes of the same kind; `nil` where that cannot be told.
  public let assortativityByKind: Double?
  /// Whether nodes with many links are linked to nodes with many links; `nil` where that cannot be told.
  public let assortativityByDegree: Double?
  /// How many nodes have 0, 1, 2… neighbours.
  public let degreeDistribution: [Int]
}

extension CooccurrenceGraph {
  /// Sums a graph up.
  ///
  /// ```swift
  /// path.summary().density  // 0.666…, for three nodes in a row
  /// ```
  ///
  /// - Parameter threads: The number of threads for distances, all cores if `nil`; the result is the same to the last bit.
  /// - Returns: The numbers.
  /// - Complexity: That of ``hopDistances(seed:threads:)`` and of ``localClustering()``.
  public func summary(threads: Int? = nil) -> GraphSummary {
    let components = components()
    let degrees = degreeDistribution()
    return GraphSummary(
      nodeCount: nodes.count, edgeCount: edges.count, density: density(), componentCount: components.count,
      giantComponentSize: components.count > 0 ? components.nodes(of: 0).count : 0,
      isolatedNodeCount: degrees.first ?? 0, distances: hopDistances(threads: threads), transitivity: transitivity(),
      assortativityByKind: assortativityByKind(), assortativityByDegree: assortativityByDegree(),
      degreeDistribution: degrees)
  }
}
