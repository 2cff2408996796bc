/// One of the two searches that meet between the ends of a path: Dijkstra's, with its path counts.
struct SearchSide: ~Copyable {
  /// One of the nodes before a node on its shortest paths, and the place of the next such entry.
  private struct Predecessor {
    let node: UInt32
    let next: Int32
  }

  private let graph: PathGraph
  private var queue = NearestFirstHeap()
  /// The nodes that have a distance, to be cleared before the next search.
  private(set) var touched: [UInt32] = []
  /// The shortest distance known; infinite where there is none.
  private(set) var distances: WorkArray<Double>
  private(set) var isSettled: WorkArray<Bool>
  /// The number of shortest paths from the start that are known.
  private(set) var paths: WorkArray<Double>
  private var firstPredecessors: WorkArray<Int32>
  private var predecessors: [Predecessor] = []
  private var seenLinks = 0
  private let hasLengths: Bool

  /// Path counts end here, so that the product of two can be told from another.
  private static let mostPaths = 0x1p500

  init(_ graph: PathGraph) {
    self.graph = graph
    hasLengths = !graph.lengths.isEmpty
    distances = WorkArray<Double>(repeating: .infinity, count: graph.nodeCount)
    isSettled = WorkArray<Bool>(repeating: false, count: graph.nodeCount)
    paths = WorkArray<Double>(repeating: 0, count: graph.nodeCount)
    firstPredecessors = WorkArray<Int32>(repeating: -1, count: graph.nodeCount)
  }

  /// The distance of the nearest node that is not settled; infinite where there is none.
  var radius: Double { hasLengths ? queue.nearest : queue.nearest.rounded(.down) }

  /// How many links have been looked at, and those that the next step may look at.
  var work: Int {
    guard let next = queue.first else { return seenLinks }
    return seenLinks + Int(graph.offsets[Int(next.node) + 1] - graph.offsets[Int(next.node)])
  }

  /// Forgets the last search and begins at a node.
  mutating func start(from node: Int) {
    for touched in touched {
      distances[Int(touched)] = .infinity
      isSettled[Int(touched)] = false
    }
    touched.removeAll(keepingCapacity: true)
    predecessors.removeAll(keepingCapacity: true)
    queue.removeAll()
    seenLinks = 0
    distances[node] = 0
    paths[node] = 1
    firstPredecessors[node] = -1
    touched.append(UInt32(node))
    queue.insert(NearestFirstHeap.Entry(distance: queueKey(node), node: UInt32(node)))
  }

  /// Settles the nearest node and goes on to its neighbours, as far as these can be on a shortest path.
  ///
  /// What the other side has settled is left to it. So every shortest path goes from nodes settled here to nodes settled
  /// there by one link, and that link is known to the side which came to it first, and to it alone.
  ///
  /// - Parameters:
  ///   - shortest: The length of the shortest path between the two starts that is known; made less where one is found.
  ///   - other: The search from the other side.
  mutating func advance(shortest: inout Double, towards other: borrowing SearchSide) {
    guard let entry = queue.removeFirst() else { return }
    let node = Int(entry.node)
    guard !isSettled[node], !other.isSettled[node], entry.distance == queueKey(node) else { return }
    let ownDistance = distances[node]
    isSettled[node] = true
    let tolerance = ShortestPathSearch.tolerance
    let count = paths[node]
    let otherRadius = other.radius
    let graph = self.graph
    let lengths = graph.lengths.span
    let neighbors = graph.neighbors.span
    let offsets = graph.offsets.span
    let hasLengths = hasLengths
    for place in Int(graph.offsets[node])..<Int(graph.offsets[node + 1]) {
      let distance = ownDistance + (hasLengths ? lengths[place] : 1)
      // Links come in the order of their lengths. What the other side has not settled is at least its radius away from
      // the other end.
      guard distance + otherRadius <= shortest * (1 + 4 * tolerance) else { break }
      let neighbor = Int(neighbors[place])
      seenLinks += 1
      guard !isSettled[neighbor], !other.isSettled[neighbor] else { continue }
      // What the other side has not even seen lies behind a node that it has not settled.
      let fromOther = other.distances[neighbor]
      if fromOther == .infinity {
        let least = hasLengths ? lengths[Int(offsets[neighbor])] : 1
        guard distance + least + otherRadius <= shortest * (1 + 4 * tolerance) else { continue }
      }
      let known = distances[neighbor]
      if distance < known * (1 - tolerance) {
        if known == .infinity { touched.append(UInt32(neighbor)) }
        distances[neighbor] = distance
        paths[neighbor] = count
        firstPredecessors[neighbor] = -1
        queue.insert(NearestFirstHeap.Entry(distance: queueKey(neighbor), node: UInt32(neighbor)))
        shortest = min(shortest, distance + fromOther)
      } else if distance <= known * (1 + tolerance) {
        paths[neighbor] = min(paths[neighbor] + count, SearchSide.mostPaths)
      } else {
        continue
      }
      predecessors.append(Predecessor(node: entry.node, next: firstPredecessors[neighbor]))
      firstPredecessors[neighbor] = Int32(predecessors.count - 1)
    }
  }

  /// What the queue sorts a node by.
  ///
  /// That is its distance; by hops, of many at the same distance those with few links come first, which have the highest
  /// numbers. A hub is often not needed any more when its turn comes.
  private func queueKey(_ node: Int) -> Double {
    hasLengths ? distances[node] : distances[node] + 0.5 * (1 - Double(node + 1) / Double(graph.nodeCount))
  }

  /// One of the nodes before a node, each as likely as paths lead over it; `nil` at the start.
  func predecessor(of node: Int, by random: inout SplitMix64) -> Int? {
    var place = firstPredecessors[node]
    guard place >= 0 else { return nil }
    var left = random.fraction() * paths[node]
    while true {
      let entry = predecessors[Int(place)]
      left -= paths[Int(entry.node)]
      if left < 0 || entry.next < 0 { return Int(entry.node) }
      place = entry.next
    }
  }
}
