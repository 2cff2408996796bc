/// Dijkstra's search by the lengths of links (1959, doi 10.1007/BF01386390), reused from source to source.
///
/// Distances are sums of fractions: 1/3 + 1/6 and 1/2 are the same distance but not the same `Double`. Two distances
/// count as equal when they differ by less than ``tolerance`` of their size.
struct ShortestPathSearch: ~Copyable {
  /// What two distances may differ by and still be the same, as a part of them: 1e-10 of their sum.
  static let tolerance = 2e-10

  private let graph: PathGraph
  private let keepsPredecessors: Bool
  private var queue = DistanceQueue()
  /// The shortest distance known.
  private(set) var distances: WorkArray<Double>
  /// The greatest length at which a path to a node is no longer than the shortest known.
  private var limits: WorkArray<Double>
  private var isSettled: WorkArray<Bool>
  /// The nodes reached from the last source, the nearest first.
  private(set) var order: WorkArray<UInt32>
  /// How many nodes there are in ``order``.
  private(set) var reachedCount = 0
  /// The nodes before each node on its shortest paths: `predecessorCounts` of them at the start of its row.
  private(set) var predecessors: WorkArray<UInt32>
  private var predecessorCounts: WorkArray<UInt32>

  init(_ graph: PathGraph, keepsPredecessors: Bool) {
    self.graph = graph
    self.keepsPredecessors = keepsPredecessors
    distances = WorkArray<Double>(repeating: .infinity, count: graph.nodeCount)
    limits = WorkArray<Double>(repeating: .infinity, count: graph.nodeCount)
    isSettled = WorkArray<Bool>(repeating: false, count: graph.nodeCount)
    predecessorCounts = WorkArray<UInt32>(repeating: 0, count: graph.nodeCount)
    predecessors = WorkArray<UInt32>(repeating: 0, count: keepsPredecessors ? graph.neighbors.count : 0)
    order = WorkArray<UInt32>(repeating: 0, count: graph.nodeCount)
  }

  /// Where in ``predecessors`` the nodes before a node on its shortest paths from the last source stand.
  func predecessorPlaces(of node: Int) -> Range<Int> {
    let start = Int(graph.offsets[node])
    return start..<(start + Int(predecessorCounts[node]))
  }

  /// Searches the component of a source.
  mutating func run(from source: Int) {
    let graph = self.graph
    let offsets = graph.offsets.span
    let neighbors = graph.neighbors.span
    let lengths = graph.lengths.span
    for node in graph.component(of: source) {
      distances[node] = .infinity
      limits[node] = .infinity
      isSettled[node] = false
    }
    reachedCount = 0
    queue.removeAll()
    distances[source] = 0
    limits[source] = 0
    predecessorCounts[source] = 0
    queue.insert(DistanceQueue.Entry(distance: 0, node: UInt32(source)))
    while let entry = queue.removeFirst() {
      let node = Int(entry.node)
      guard entry.distance == distances[node] else { continue }
      isSettled[node] = true
      order[reachedCount] = entry.node
      reachedCount += 1
      for place in Int(offsets[node])..<Int(offsets[node + 1]) {
        let neighbor = Int(neighbors[place])
        let distance = entry.distance + lengths[place]
        guard distance <= limits[neighbor], !isSettled[neighbor] else { continue }
        if distance < distances[neighbor] * (1 - ShortestPathSearch.tolerance) {
          distances[neighbor] = distance
          limits[neighbor] = distance * (1 + ShortestPathSearch.tolerance)
          queue.insert(DistanceQueue.Entry(distance: distance, node: UInt32(neighbor)))
          if keepsPredecessors {
            predecessors[Int(offsets[neighbor])] = entry.node
            predecessorCounts[neighbor] = 1
          }
        } else if keepsPredecessors {
          predecessors[Int(offsets[neighbor] + predecessorCounts[neighbor])] = entry.node
          predecessorCounts[neighbor] += 1
        }
      }
    }
  }
}
