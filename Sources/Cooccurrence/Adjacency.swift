/// The neighbours of every node in compressed sparse rows: three flat arrays and no pointers.
///
/// Row *v* is `offsets[v]..<offsets[v + 1]`; in it, `neighbors` holds the other ends in ascending order and `edges`
/// the index of the edge that leads there. 8 bytes for each end of a link.
package struct Adjacency: Sendable {
  /// Where each node's row starts; one entry more than there are nodes.
  package let offsets: [UInt32]
  /// The other end of each link, row by row, ascending in each row.
  package let neighbors: [UInt32]
  /// The edge that leads to the neighbour at the same place.
  package let edges: [UInt32]

  /// Builds the rows from edges sorted by (source, target).
  ///
  /// - Complexity: O(*n* + *m*).
  package init(nodeCount: Int, edges given: [CooccurrenceGraph.Edge]) {
    var offsets = [UInt32](repeating: 0, count: nodeCount + 1)
    for edge in given {
      offsets[Int(edge.source) + 1] += 1
      offsets[Int(edge.target) + 1] += 1
    }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    var next = offsets
    var neighbors = [UInt32](repeating: 0, count: given.count * 2)
    var edges = neighbors
    // Edges come sorted by source, then target. Writing each node's smaller neighbours first (it is their target),
    // then its greater ones, leaves every row in ascending order without sorting it.
    for (index, edge) in given.enumerated() {
      let place = Int(next[Int(edge.target)])
      neighbors[place] = edge.source
      edges[place] = UInt32(index)
      next[Int(edge.target)] += 1
    }
    for (index, edge) in given.enumerated() {
      let place = Int(next[Int(edge.source)])
      neighbors[place] = edge.target
      edges[place] = UInt32(index)
      next[Int(edge.source)] += 1
    }
    self.offsets = offsets
    self.neighbors = neighbors
    self.edges = edges
  }

  /// The places in ``neighbors`` and ``edges`` that belong to a node.
  package func row(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }
}
