/// Which nodes of a graph belong together: every node is in exactly one community.
///
/// Communities are numbered by size, the greatest first, and equal ones by their first nodes.
public struct Communities: Sendable, Equatable {
  /// For each node, the number of its community.
  public let communityOfNode: [Int]
  /// The number of communities.
  public let count: Int
  /// How much weight stays within communities beyond what chance would leave there, from −0.5 to 1.
  public let modularity: Double

  /// Numbers communities by size.
  ///
  /// - Parameters:
  ///   - labels: For each node any number from 0 that only its community has.
  ///   - modularity: The modularity.
  init(labels: [Int], modularity: Double) {
    var sizes = [Int](repeating: 0, count: (labels.max() ?? -1) + 1)
    var first = [Int](repeating: labels.count, count: sizes.count)
    for (node, label) in labels.enumerated() {
      sizes[label] += 1
      first[label] = min(first[label], node)
    }
    let used = sizes.indices.filter { sizes[$0] > 0 }.sorted { (sizes[$1], first[$0]) < (sizes[$0], first[$1]) }
    var number = [Int](repeating: 0, count: sizes.count)
    for (place, label) in used.enumerated() { number[label] = place }
    communityOfNode = labels.map { number[$0] }
    count = used.count
    self.modularity = modularity
  }

  /// The nodes of a community, ascending; none where there is no such community.
  ///
  /// - Complexity: O(*n*).
  public func nodes(of community: Int) -> [Int] {
    communityOfNode.indices.filter { communityOfNode[$0] == community }
  }

  /// The numbers of the communities as scores, for exporters: named `community`.
  public var scores: NodeScores { NodeScores(measure: "community", values: communityOfNode.map { Double($0) }) }
}
