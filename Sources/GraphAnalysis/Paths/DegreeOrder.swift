import Cooccurrence

/// The nodes of a graph, those with most links first: what is looked up most often lies together in the cache.
enum DegreeOrder {
  /// All nodes, those with most links first; equal ones in the order of the graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - components: The components, if each is to be ordered for itself, one after the other.
  /// - Returns: For each place, the index of its node.
  static func nodes(of graph: CooccurrenceGraph, components: ConnectedComponents? = nil) -> [UInt32] {
    let offsets = graph.adjacency.offsets
    var most = 0
    for node in graph.nodes.indices { most = max(most, Int(offsets[node + 1] - offsets[node])) }
    let byDegree = sorted((0..<UInt32(graph.nodes.count)), keyCount: most + 1) { node in
      most - Int(offsets[Int(node) + 1] - offsets[Int(node)])
    }
    guard let components else { return byDegree }
    return sorted(byDegree, keyCount: components.count) { components.componentOfNode[Int($0)] }
  }

  /// Sorts by counting; what has the same key keeps its order.
  private static func sorted(
    _ nodes: some Collection<UInt32>, keyCount: Int, by key: (UInt32) -> Int
  ) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: keyCount + 1)
    for node in nodes { starts[key(node) + 1] += 1 }
    for key in 0..<keyCount { starts[key + 1] += starts[key] }
    var result = [UInt32](repeating: 0, count: nodes.count)
    for node in nodes {
      let key = key(node)
      result[Int(starts[key])] = node
      starts[key] += 1
    }
    return result
  }
}
