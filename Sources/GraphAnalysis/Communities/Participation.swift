public import Cooccurrence

extension CooccurrenceGraph {
  /// Measures over how many communities the links of every node are spread.
  ///
  /// 1 − Σ (*w*ₛ/*s*)²: *s* the strength of the node, *w*ₛ the weight of its links into community *s* (Guimerà and
  /// Amaral 2005, doi 10.1038/nature03288). It is 0 where all links stay in one community and nears 1 where they are
  /// spread evenly over many. A node without links has 0. Weights below 1e-300 or above 1e300 count as those bounds.
  ///
  /// ```swift
  /// star.participation(in: communities).values  // [0.5, 0.0, 0.0] where the two leaves are in different communities
  /// ```
  ///
  /// - Parameters:
  ///   - communities: A division of this graph.
  ///   - weighted: Whether the weights of links count, or only that they are there.
  /// - Returns: Scores from 0 to below 1, named `participation` or `participation_unweighted`.
  /// - Complexity: O(*n* + *m*).
  public func participation(in communities: Communities, weighted: Bool = true) -> NodeScores {
    let measure = weighted ? "participation" : "participation_unweighted"
    guard communities.communityOfNode.count == nodes.count else {
      return NodeScores(measure: measure, values: [Double](repeating: 0, count: nodes.count))
    }
    var sums = [Double](repeating: 0, count: communities.count)
    var near: [Int] = []
    let values = nodes.indices.map { node in
      var greatest = 0.0
      for place in adjacency.row(of: node) { greatest = max(greatest, entry(at: place, weighted: weighted)) }
      near.removeAll(keepingCapacity: true)
      var strength = 0.0
      for place in adjacency.row(of: node) {
        let community = communities.communityOfNode[Int(adjacency.neighbors[place])]
        let weight = entry(at: place, weighted: weighted) / greatest
        if sums[community] == 0 { near.append(community) }
        sums[community] += weight
        strength += weight
      }
      var squares = 0.0
      for community in near {
        squares += (sums[community] / strength) * (sums[community] / strength)
        sums[community] = 0
      }
      return near.isEmpty ? 0 : max(0, 1 - squares)
    }
    return NodeScores(measure: measure, values: values)
  }

  private func entry(at place: Int, weighted: Bool) -> Double {
    weighted ? EdgeLength.tellable(edges[Int(adjacency.edges[place])].weight) : 1
  }
}
