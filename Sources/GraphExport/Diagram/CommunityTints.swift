import GraphAnalysis

/// Which communities are coloured, and who is in them.
struct CommunityTints: Equatable {
  /// The numbers of the coloured communities, most drawn nodes first.
  let communities: [Int]
  private let communityOfNode: [Int]

  /// Chooses the communities with the most drawn nodes.
  ///
  /// - Parameters:
  ///   - communities: The communities of the graph.
  ///   - nodes: The indices of the drawn nodes.
  ///   - limit: The number of colours.
  init(_ communities: Communities, nodes: [Int], limit: Int) {
    communityOfNode = communities.communityOfNode
    var counts = [Int](repeating: 0, count: communities.count)
    for node in nodes where communities.communityOfNode.indices.contains(node) {
      counts[communities.communityOfNode[node]] += 1
    }
    // One node alone is no community that a colour could show.
    self.communities = Array(
      counts.indices.filter { counts[$0] > 1 }.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(limit))
  }

  /// The place of a node's community among the coloured ones; `nil` where it has no colour.
  func community(of node: Int) -> Int? {
    guard communityOfNode.indices.contains(node) else { return nil }
    return communities.firstIndex(of: communityOfNode[node])
  }

  /// Whether two nodes are in one community, coloured or not.
  func areTogether(_ one: Int, _ other: Int) -> Bool {
    guard communityOfNode.indices.contains(one), communityOfNode.indices.contains(other) else { return false }
    return communityOfNode[one] == communityOfNode[other]
  }
}
