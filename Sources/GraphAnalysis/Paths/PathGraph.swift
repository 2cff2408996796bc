import Cooccurrence

/// A graph laid out for searches from every node: rows of neighbours with the lengths of the links.
///
/// Nodes are numbered anew: component by component, and in each the nodes with most links first. A search stays in
/// one range of numbers, and what it touches most often lies together in the cache.
struct PathGraph: Sendable {
  /// For each node here, its index in the graph.
  let original: [UInt32]
  /// Where each row starts; one entry more than there are nodes.
  let offsets: [UInt32]
  /// The other end of each link, row by row, the nearest first, then ascending.
  let neighbors: [UInt32]
  /// The length of each link, at the same place as its other end; empty where every link is 1 long.
  let lengths: [Double]
  /// For each node, the nodes of its component.
  let components: [Range<Int>]
  /// For each node, the index of its component in ``components``.
  let componentOfNode: [UInt32]

  var nodeCount: Int { original.count }

  func component(of node: Int) -> Range<Int> { components[Int(componentOfNode[node])] }

  init(_ graph: CooccurrenceGraph, length: EdgeLength) {
    let adjacency = graph.adjacency
    let found = graph.components()
    var original: [UInt32] = []
    original.reserveCapacity(graph.nodes.count)
    var componentOfNode = original
    var components: [Range<Int>] = []
    for component in 0..<found.count {
      let start = original.count
      let byDegree = found.nodes(of: component)
        .map { UInt64(UInt32.max - UInt32(adjacency.row(of: $0).count)) << 32 | UInt64($0) }
        .sorted()
      for key in byDegree { original.append(UInt32(truncatingIfNeeded: key)) }
      for _ in start..<original.count { componentOfNode.append(UInt32(component)) }
      components.append(start..<original.count)
    }
    var place = [UInt32](repeating: 0, count: original.count)
    for (new, old) in original.enumerated() { place[Int(old)] = UInt32(new) }

    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(original.count + 1)
    var neighbors: [UInt32] = []
    neighbors.reserveCapacity(adjacency.neighbors.count)
    var lengths: [Double] = []
    if length != .hops { lengths.reserveCapacity(adjacency.neighbors.count) }
    var row: [(length: Double, neighbor: UInt32)] = []
    for old in original {
      row.removeAll(keepingCapacity: true)
      for index in adjacency.row(of: Int(old)) {
        let weight = graph.edges[Int(adjacency.edges[index])].weight
        row.append((length.distance(forWeight: weight), place[Int(adjacency.neighbors[index])]))
      }
      row.sort { ($0.length, $0.neighbor) < ($1.length, $1.neighbor) }
      for link in row {
        neighbors.append(link.neighbor)
        if length != .hops { lengths.append(link.length) }
      }
      offsets.append(UInt32(neighbors.count))
    }
    self.original = original
    self.offsets = offsets
    self.neighbors = neighbors
    self.lengths = lengths
    self.components = components
    self.componentOfNode = componentOfNode
  }

  /// Values by the numbers here, put back into the order of the graph's nodes.
  func inOriginalOrder(_ values: [Double]) -> [Double] {
    var result = values
    for (new, old) in original.enumerated() { result[Int(old)] = values[new] }
    return result
  }
}
