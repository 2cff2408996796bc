public import Cooccurrence

extension CooccurrenceGraph {
  /// Measures how many of every node's neighbours are neighbours of each other.
  ///
  /// The number of links among its *k* neighbours, divided by the *k*(*k* − 1)/2 that there could be (Watts and
  /// Strogatz 1998, doi 10.1038/30918). Weights play no part; with fewer than two neighbours the score is 0.
  ///
  /// ```swift
  /// graph.localClustering().values  // [0.333…, 1.0, 1.0, 0.0], for a triangle with a fourth node at the first corner
  /// ```
  ///
  /// - Returns: Scores from 0 to 1, named `clustering`.
  /// - Complexity: O(*m*^1.5) (Latapy 2008, doi 10.1016/j.tcs.2008.07.017).
  public func localClustering() -> NodeScores {
    let triangles = triangleCounts()
    let values = nodes.indices.map { node in
      let neighbors = Double(adjacency.row(of: node).count)
      return neighbors > 1 ? 2 * Double(triangles[node]) / (neighbors * (neighbors - 1)) : 0
    }
    return NodeScores(measure: "clustering", values: values)
  }

  /// The number of triangles that each node is a corner of.
  ///
  /// Each link is kept only at its end with fewer links, so that no row is longer than the root of 2*m*, and each
  /// triangle is found once.
  func triangleCounts() -> [Int] {
    let byDegree = nodes.indices
      .map { UInt64(UInt32.max - UInt32(adjacency.row(of: $0).count)) << 32 | UInt64($0) }
      .sorted()
    var rank = [UInt32](repeating: 0, count: nodes.count)
    for (place, key) in byDegree.enumerated() { rank[Int(UInt32(truncatingIfNeeded: key))] = UInt32(place) }

    // Rows by rank; in each row the ranks of those neighbours that come before.
    var offsets = [0]
    offsets.reserveCapacity(nodes.count + 1)
    var earlier: [UInt32] = []
    earlier.reserveCapacity(edges.count)
    for (place, key) in byDegree.enumerated() {
      let row = adjacency.row(of: Int(UInt32(truncatingIfNeeded: key)))
      for neighbor in adjacency.neighbors[row] where rank[Int(neighbor)] < place { earlier.append(rank[Int(neighbor)]) }
      offsets.append(earlier.count)
    }

    var found = [Int](repeating: 0, count: nodes.count)
    var mark = [UInt32](repeating: .max, count: nodes.count)
    for node in nodes.indices {
      let row = offsets[node]..<offsets[node + 1]
      for place in row { mark[Int(earlier[place])] = UInt32(node) }
      for place in row {
        let neighbor = Int(earlier[place])
        for inner in offsets[neighbor]..<offsets[neighbor + 1] {
          let third = Int(earlier[inner])
          guard mark[third] == UInt32(node) else { continue }
          found[node] += 1
          found[neighbor] += 1
          found[third] += 1
        }
      }
    }
    return nodes.indices.map { found[Int(rank[$0])] }
  }
}
