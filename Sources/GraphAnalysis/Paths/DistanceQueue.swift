/// Nodes waiting to be settled, the nearest first: buckets of equal width, and a heap for the bucket in turn.
///
/// Distances spread over many buckets cost next to nothing to sort; distances that all fall into one still cost only
/// what a heap costs (Denardo and Fox 1979, doi 10.1287/opre.27.1.161).
struct DistanceQueue: ~Copyable {
  /// The first node of each bucket.
  private var heads: WorkArray<UInt32>
  /// The nodes after and before each node in its bucket.
  private var next: WorkArray<UInt32>
  private var previous: WorkArray<UInt32>
  private var heap = NearestFirstHeap()
  /// The bucket whose nodes are in the heap.
  private var current = 0
  private var lastBucket = 0.0
  private var bucketsPerUnit = 0.0
  /// How many nodes are in buckets.
  private var waiting = 0

  private static let none = UInt32.max

  init(nodeCount: Int) {
    heads = WorkArray<UInt32>(repeating: DistanceQueue.none, count: max(1, nodeCount))
    next = WorkArray<UInt32>(repeating: DistanceQueue.none, count: nodeCount)
    previous = WorkArray<UInt32>(repeating: DistanceQueue.none, count: nodeCount)
  }

  /// Prepares the emptied queue for distances up to about a number, of at most so many nodes.
  mutating func start(upTo farthest: Double, nodeCount: Int) {
    current = 0
    lastBucket = Double(max(1, nodeCount) - 1)
    bucketsPerUnit = farthest.isFinite && farthest > 0 ? lastBucket / farthest : 0
    if !bucketsPerUnit.isFinite { bucketsPerUnit = 0 }
  }

  /// Adds a node, or brings it forward.
  ///
  /// - Parameters:
  ///   - node: The node.
  ///   - distance: Its distance, not less than that of the node taken out last.
  ///   - old: The distance with which it was added before; infinite if it was not.
  mutating func insert(_ node: UInt32, distance: Double, before old: Double) {
    let bucket = self.bucket(of: distance)
    if old < .infinity {
      let oldBucket = self.bucket(of: old)
      if oldBucket > current {
        guard oldBucket != bucket else { return }
        remove(node, from: oldBucket)
      }
    }
    guard bucket > current else {
      heap.insert(NearestFirstHeap.Entry(distance: distance, node: node))
      return
    }
    let head = heads[bucket]
    next[Int(node)] = head
    previous[Int(node)] = DistanceQueue.none
    if head != DistanceQueue.none { previous[Int(head)] = node }
    heads[bucket] = node
    waiting += 1
  }

  /// Takes out the nearest node with the distance with which it was added; `nil` where there is none.
  ///
  /// A node that was brought forward may come out a second time with its old distance.
  mutating func removeFirst(_ distances: borrowing WorkArray<Double>) -> NearestFirstHeap.Entry? {
    while true {
      if let entry = heap.removeFirst() { return entry }
      guard waiting > 0 else { return nil }
      repeat { current += 1 } while heads[current] == DistanceQueue.none
      var node = heads[current]
      heads[current] = DistanceQueue.none
      while node != DistanceQueue.none {
        heap.insert(NearestFirstHeap.Entry(distance: distances[Int(node)], node: node))
        node = next[Int(node)]
        waiting -= 1
      }
    }
  }

  private func bucket(of distance: Double) -> Int { Int(min(distance * bucketsPerUnit, lastBucket)) }

  private mutating func remove(_ node: UInt32, from bucket: Int) {
    let after = next[Int(node)]
    let before = previous[Int(node)]
    if after != DistanceQueue.none { previous[Int(after)] = before }
    if before != DistanceQueue.none { next[Int(before)] = after } else { heads[bucket] = after }
    waiting -= 1
  }
}
