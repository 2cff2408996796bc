public import Cooccurrence

extension CooccurrenceGraph {
  /// Finds the nodes without which a component would fall apart: the only tie between groups.
  ///
  /// Weights play no part.
  ///
  /// ```swift
  /// path.articulationPoints()  // [1], for three nodes in a row
  /// ```
  ///
  /// - Returns: Node indices, ascending.
  /// - Complexity: O(*n* + *m*), without recursion (Hopcroft and Tarjan 1973, doi 10.1145/362248.362272).
  public func articulationPoints() -> [Int] {
    let none = -1
    // When a node was found, and the earliest node that it or what hangs below it is linked to.
    var found = [Int](repeating: none, count: nodes.count)
    var earliest = found
    var parent = found
    var isPoint = [Bool](repeating: false, count: nodes.count)
    var nextPlace = nodes.indices.map { Int(adjacency.offsets[$0]) }
    var clock = 0
    for root in nodes.indices where found[root] == none {
      var rootChildren = 0
      var node = root
      found[root] = clock
      earliest[root] = clock
      clock += 1
      while node != none {
        if nextPlace[node] < Int(adjacency.offsets[node + 1]) {
          let neighbor = Int(adjacency.neighbors[nextPlace[node]])
          nextPlace[node] += 1
          if found[neighbor] == none {
            found[neighbor] = clock
            earliest[neighbor] = clock
            clock += 1
            parent[neighbor] = node
            if node == root { rootChildren += 1 }
            node = neighbor
          } else if neighbor != parent[node] {
            earliest[node] = min(earliest[node], found[neighbor])
          }
        } else {
          let above = parent[node]
          if above != none {
            earliest[above] = min(earliest[above], earliest[node])
            if above != root, earliest[node] >= found[above] { isPoint[above] = true }
          }
          node = above
        }
      }
      isPoint[root] = rootChildren > 1
    }
    return nodes.indices.filter { isPoint[$0] }
  }
}
