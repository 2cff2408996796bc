import Cooccurrence

/// The trees that hang on a graph: everything that can be taken away leaf by leaf.
///
/// Who lies between whom on a tree follows from sizes alone. A node that is taken away is the only way from what hangs
/// on it to all the rest; searches are needed among the nodes that stay, each of which stands for itself and its trees.
/// A star shrinks to its centre (Baglioni et al. 2012, doi 10.1109/ASONAM.2012.66; Sarıyüce et al. 2017,
/// doi 10.1145/3022668).
struct FoldedTrees {
  /// For each node, whether it stays.
  ///
  /// One node at least stays of every component.
  let isKept: [Bool]
  /// For each node, how many nodes hang on it, itself included.
  let sizes: [Int]
  /// For each node, the ordered pairs of nodes whose only path leads over it because of trees.
  let pairs: [Double]

  init(_ graph: CooccurrenceGraph, components: ConnectedComponents) {
    let adjacency = graph.adjacency
    var isKept = [Bool](repeating: true, count: graph.nodes.count)
    var sizes = [Int](repeating: 1, count: graph.nodes.count)
    // The sum of the squares of the sizes of what hangs on a node.
    var squares = [Double](repeating: 0, count: graph.nodes.count)
    var left = graph.nodes.indices.map { adjacency.row(of: $0).count }
    var queue = graph.nodes.indices.filter { left[$0] == 1 }
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      guard left[node] == 1 else { continue }
      for place in adjacency.row(of: node) {
        let neighbor = Int(adjacency.neighbors[place])
        guard isKept[neighbor] else { continue }
        isKept[node] = false
        sizes[neighbor] += sizes[node]
        squares[neighbor] += Double(sizes[node]) * Double(sizes[node])
        left[neighbor] -= 1
        if left[neighbor] == 1 { queue.append(neighbor) }
        break
      }
    }
    self.isKept = isKept
    self.sizes = sizes
    pairs = graph.nodes.indices.map { node in
      let all = Double(components.nodes(of: components.componentOfNode[node]).count)
      let rest = all - Double(sizes[node])
      return (all - 1) * (all - 1) - squares[node] - rest * rest
    }
  }
}
