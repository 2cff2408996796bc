public import Cooccurrence

/// How far apart the nodes of a component are, in hops.
public struct HopDistances: Sendable, Equatable {
  /// The greatest distance between two nodes; where ``isExact`` is false the greatest that was met, which may be less.
  public let diameter: Int
  /// The mean distance between two nodes; where ``isExact`` is false, that from the nodes searched from.
  public let meanDistance: Double
  /// Whether there was a search from every node.
  public let isExact: Bool
  /// The number of nodes that were searched from.
  public let sourceCount: Int
}

extension CooccurrenceGraph {
  /// The greatest number of nodes of a component for which all distances are looked at.
  private static var mostExactSources: Int { 10_000 }
  /// How many nodes of a larger component are searched from.
  private static var sampledSources: Int { 500 }

  /// Measures how far apart the nodes of the greatest component are, in hops.
  ///
  /// Weights play no part. In a component of more than 10,000 nodes, 500 of them, taken by chance, are searched from;
  /// the result says so. The error of the mean is then below 1.36 of the diameter divided by the root of 500, six
  /// hundredths of the diameter, with a probability of 0.95 (Hoeffding 1963, doi 10.1080/01621459.1963.10500830).
  ///
  /// ```swift
  /// path.hopDistances().meanDistance  // 1.333…, for three nodes in a row: 1, 1 and 2
  /// ```
  ///
  /// - Parameters:
  ///   - seed: What a sample depends on.
  ///   - threads: The number of threads to search with, all cores if `nil`; the result is the same to the last bit.
  /// - Returns: Diameter and mean distance; both 0 in a graph without links.
  /// - Complexity: O(*n* *m*), at most 500 times O(*m*) where there are more than 10,000 nodes.
  public func hopDistances(seed: UInt64 = 1, threads: Int? = nil) -> HopDistances {
    let components = components()
    let count = components.count > 0 ? components.nodes(of: 0).count : 0
    guard count > 1 else { return HopDistances(diameter: 0, meanDistance: 0, isExact: true, sourceCount: count) }
    let graph = PathGraph(self, length: .hops, components: components)
    // The greatest component comes first. Without repetition, by the first steps of a shuffle.
    var sources = Array(0..<count)
    let isExact = count <= Self.mostExactSources
    if !isExact {
      var random = SplitMix64(seed: seed)
      for place in 0..<Self.sampledSources { sources.swapAt(place, place + random.index(below: count - place)) }
      sources.removeLast(count - Self.sampledSources)
    }
    let chosen = sources
    let results = SourceChunks(sourceCount: chosen.count).map(threads: threads, workspace: HopSearch(graph)) {
      search, index in
      search.run(from: chosen[index])
      var sum = 0
      for (hops, count) in search.countsByLevel.enumerated() { sum += hops * count }
      return (farthest: search.countsByLevel.count - 1, sum: sum)
    }
    var diameter = 0
    var sum = 0
    for result in results {
      diameter = max(diameter, result.farthest)
      sum += result.sum
    }
    return HopDistances(
      diameter: diameter, meanDistance: Double(sum) / (Double(chosen.count) * Double(count - 1)), isExact: isExact,
      sourceCount: chosen.count)
  }
}
