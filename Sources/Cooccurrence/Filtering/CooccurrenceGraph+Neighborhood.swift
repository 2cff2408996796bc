extension CooccurrenceGraph {
  /// The graph around some entities: all that can be reached from them over a few links, and the links among those.
  ///
  /// - Parameters:
  ///   - centers: Indices into ``nodes``; others are ignored.
  ///   - radius: The most links to go; 0 keeps the centres alone.
  /// - Returns: The smaller graph; its provenance names the centres.
  /// - Complexity: O(*n* + *m*).
  public func neighborhood(of centers: [Int], radius: Int) -> CooccurrenceGraph {
    let centers = centers.filter(nodes.indices.contains)
    let names = centers.map { nodes[$0].label }.joined(separator: ", ")
    return keepingNodes(
      reached(from: centers, radius: max(0, radius)),
      filter: "entities within \(radius) link\(radius == 1 ? "" : "s") of \(names)")
  }

  /// The graph of the largest set of entities that are connected with one another; of equal ones, that of the first node.
  ///
  /// - Returns: The smaller graph, or the same where all are connected.
  /// - Complexity: O(*n* + *m*).
  public func giantComponent() -> CooccurrenceGraph {
    var component = [Int](repeating: -1, count: nodes.count)
    var giant: [Int] = []
    for start in nodes.indices where component[start] < 0 {
      let found = reached(from: [start], radius: nodes.count, marks: &component, mark: start)
      if found.count > giant.count { giant = found }
    }
    guard giant.count < nodes.count else { return self }
    return keepingNodes(giant, filter: "the giant component, \(giant.count) of \(nodes.count) entities")
  }

  private func reached(from starts: [Int], radius: Int) -> [Int] {
    var marks = [Int](repeating: -1, count: nodes.count)
    return reached(from: starts, radius: radius, marks: &marks, mark: 0)
  }

  /// The nodes that a search by breadth finds and marks.
  private func reached(from starts: [Int], radius: Int, marks: inout [Int], mark: Int) -> [Int] {
    var found: [Int] = []
    for start in starts where marks[start] < 0 {
      marks[start] = mark
      found.append(start)
    }
    var frontier = found.indices
    for _ in 0..<radius where !frontier.isEmpty {
      for place in frontier {
        for entry in adjacency.row(of: found[place]) {
          let neighbor = Int(adjacency.neighbors[entry])
          guard marks[neighbor] < 0 else { continue }
          marks[neighbor] = mark
          found.append(neighbor)
        }
      }
      frontier = frontier.upperBound..<found.count
    }
    return found
  }
}
