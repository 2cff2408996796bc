public import Cooccurrence

extension CooccurrenceGraph {
  /// Tells for every node how dense a part of the graph it belongs to.
  ///
  /// A *k*-core is what is left when all nodes with fewer than *k* neighbours are taken away, again and again until
  /// none is left. A node's number is the greatest *k* whose core it is in (Seidman 1983,
  /// doi 10.1016/0378-8733(83)90028-X). Weights play no part; an isolated node has 0.
  ///
  /// ```swift
  /// graph.coreNumbers().values  // [2.0, 2.0, 2.0, 1.0], for a triangle with a fourth node at one corner
  /// ```
  ///
  /// - Returns: Whole numbers from 0, named `core`.
  /// - Complexity: O(*n* + *m*) (Batagelj and Zaveršnik 2003, arXiv cs/0310049).
  public func coreNumbers() -> NodeScores {
    let offsets = adjacency.offsets.span
    let neighbors = adjacency.neighbors.span
    var degree = nodes.indices.map { adjacency.row(of: $0).count }
    // Nodes in the order of what is left of their degrees; `starts[d]` is where those with d or more begin.
    var starts = [Int](repeating: 0, count: (degree.max() ?? 0) + 2)
    for value in degree { starts[value + 1] += 1 }
    for value in starts.indices.dropFirst() { starts[value] += starts[value - 1] }
    var next = starts
    var order = [Int](repeating: 0, count: nodes.count)
    var position = order
    for node in nodes.indices {
      position[node] = next[degree[node]]
      order[position[node]] = node
      next[degree[node]] += 1
    }
    for index in order.indices {
      let node = order[index]
      for place in Int(offsets[node])..<Int(offsets[node + 1]) {
        let neighbor = Int(neighbors[place])
        guard degree[neighbor] > degree[node] else { continue }
        // The neighbour changes places with the first of its degree, and so becomes the last of the degree below.
        let first = max(starts[degree[neighbor]], index + 1)
        let other = order[first]
        order[position[neighbor]] = other
        position[other] = position[neighbor]
        order[first] = neighbor
        position[neighbor] = first
        starts[degree[neighbor]] = first + 1
        degree[neighbor] -= 1
      }
    }
    return NodeScores(measure: "core", values: degree.map { Double($0) })
  }
}
