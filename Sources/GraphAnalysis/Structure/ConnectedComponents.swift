public import Cooccurrence

/// The parts of a graph that no path joins, the greatest first.
///
/// Components of the same size stand in the order of their first nodes. A node without links is a component.
public struct ConnectedComponents: Sendable, Equatable {
  /// For each node, the index of its component.
  public let componentOfNode: [Int]
  /// All nodes, component by component, ascending in each.
  private let members: [Int]
  /// Where each component starts in `members`; one entry more than there are components.
  private let starts: [Int]

  /// The number of components.
  public var count: Int { starts.count - 1 }

  /// The nodes of a component, ascending.
  ///
  /// - Complexity: O(1).
  public func nodes(of component: Int) -> ArraySlice<Int> { members[starts[component]..<starts[component + 1]] }

  /// Sorts components found in the order of their first nodes by size.
  init(found labels: [Int], sizes: [Int]) {
    let order = sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    var rank = [Int](repeating: 0, count: sizes.count)
    var starts = [0]
    starts.reserveCapacity(sizes.count + 1)
    for (place, component) in order.enumerated() {
      rank[component] = place
      starts.append(starts[place] + sizes[component])
    }
    var next = starts
    var members = [Int](repeating: 0, count: labels.count)
    var componentOfNode = members
    for (node, label) in labels.enumerated() {
      let component = rank[label]
      componentOfNode[node] = component
      members[next[component]] = node
      next[component] += 1
    }
    self.componentOfNode = componentOfNode
    self.members = members
    self.starts = starts
  }
}

extension CooccurrenceGraph {
  /// Finds the connected components, weights set aside.
  ///
  /// ```swift
  /// graph.components().count  // 2, for a pair of linked nodes and a node alone
  /// ```
  ///
  /// - Complexity: O(*n* + *m*), and O(*c* log *c*) to sort the *c* components.
  public func components() -> ConnectedComponents {
    let unseen = -1
    var labels = [Int](repeating: unseen, count: nodes.count)
    var sizes: [Int] = []
    var queue: [UInt32] = []
    queue.reserveCapacity(nodes.count)
    for root in nodes.indices where labels[root] == unseen {
      labels[root] = sizes.count
      let start = queue.count
      queue.append(UInt32(root))
      var head = start
      while head < queue.count {
        for place in adjacency.row(of: Int(queue[head])) {
          let neighbor = adjacency.neighbors[place]
          guard labels[Int(neighbor)] == unseen else { continue }
          labels[Int(neighbor)] = sizes.count
          queue.append(neighbor)
        }
        head += 1
      }
      sizes.append(queue.count - start)
    }
    return ConnectedComponents(found: labels, sizes: sizes)
  }
}
