/// Dijkstra's search by the lengths of links (1959, doi 10.1007/BF01386390), reused from source to source.
///
/// Distances are sums of fractions: 1/3 + 1/6 and 1/2 are the same distance but not the same `Double`. Two distances
/// count as equal when they differ by less than ``tolerance`` of their size, if paths are told apart; where only
/// distances are wanted the least is taken.
struct ShortestPathSearch: ~Copyable {
  /// What two distances may differ by and still be the same, as a part of them: 1e-10 of their sum.
  static let tolerance = 2e-10

  private let graph: PathGraph
  private let keepsPredecessors: Bool
  private var queue: DistanceQueue
  /// The shortest distance known.
  private(set) var distances: WorkArray<Double>
  /// The greatest length at which a path to a node is no longer than the shortest known; none for settled nodes.
  private var limits: WorkArray<Double>
  /// The nodes reached from the last source, the nearest first.
  private(set) var order: WorkArray<UInt32>
  /// How many nodes there are in ``order``.
  private(set) var reachedCount = 0
  /// How many nodes there are before each node on its shortest paths.
  private var predecessorCounts: WorkArray<UInt32>
  /// The first of them; most nodes have no other, and these lie close together.
  private var firstPredecessors: WorkArray<UInt32>
  /// The others, from the start of each node's row.
  private var otherPredecessors: WorkArray<UInt32>

  init(_ graph: PathGraph, keepsPredecessors: Bool) {
    self.graph = graph
    self.keepsPredecessors = keepsPredecessors
    queue = DistanceQueue(nodeCount: graph.nodeCount)
    distances = WorkArray<Double>(repeating: .infinity, count: graph.nodeCount)
    limits = WorkArray<Double>(repeating: .infinity, count: graph.nodeCount)
    predecessorCounts = WorkArray<UInt32>(repeating: 0, count: graph.nodeCount)
    firstPredecessors = WorkArray<UInt32>(repeating: 0, count: graph.nodeCount)
    otherPredecessors = WorkArray<UInt32>(repeating: 0, count: keepsPredecessors ? graph.neighbors.count : 0)
    order = WorkArray<UInt32>(repeating: 0, count: graph.nodeCount)
  }

  /// How many nodes there are before a node on its shortest paths from the last source.
  func predecessorCount(of node: Int) -> Int { Int(predecessorCounts[node]) }

  /// The nodes before a node on its shortest paths from the last source, by their number.
  func predecessor(_ number: Int, of node: Int) -> Int {
    Int(number == 0 ? firstPredecessors[node] : otherPredecessors[Int(graph.offsets[node]) + number - 1])
  }

  /// Searches the component of a source.
  ///
  /// No shortest path is longer than that over the landmark. What is known of the distances from there says from the
  /// start how long a path to a node may be at most, and which links of a node cannot be part of one.
  mutating func run(from source: Int) {
    let graph = self.graph
    let offsets = graph.offsets.span
    let neighbors = graph.neighbors.span
    let lengths = graph.lengths.span
    let leads = graph.leads.span
    let leastLeads = graph.leastLeads.span
    let landmarkDistances = graph.landmarkDistances.span
    let component = graph.component(of: source)
    let toLandmark = landmarkDistances[source]
    let reach = graph.reach(ofComponentWith: source)
    let tolerance = keepsPredecessors ? ShortestPathSearch.tolerance : 0
    let doubt = 4 * ShortestPathSearch.tolerance * reach
    for node in component {
      distances[node] = .infinity
      limits[node] = (toLandmark + landmarkDistances[node]) * (1 + 2 * ShortestPathSearch.tolerance)
    }
    reachedCount = 0
    distances[source] = 0
    limits[source] = 0
    predecessorCounts[source] = 0
    queue.start(upTo: toLandmark + reach, nodeCount: component.count)
    queue.insert(UInt32(source), distance: 0, before: .infinity)
    while let entry = queue.removeFirst(distances) {
      let node = Int(entry.node)
      guard entry.distance == distances[node], limits[node] >= 0 else { continue }
      limits[node] = -1
      order[reachedCount] = entry.node
      reachedCount += 1
      let mostLead = toLandmark - entry.distance + doubt
      guard leastLeads[node] <= mostLead else { continue }
      for place in Int(offsets[node])..<Int(offsets[node + 1]) {
        guard leads[place] <= mostLead else { break }
        let neighbor = Int(neighbors[place])
        let distance = entry.distance + lengths[place]
        guard distance <= limits[neighbor] else { continue }
        let known = distances[neighbor]
        if distance < known * (1 - tolerance) {
          distances[neighbor] = distance
          limits[neighbor] = distance * (1 + tolerance)
          queue.insert(UInt32(neighbor), distance: distance, before: known)
          firstPredecessors[neighbor] = entry.node
          predecessorCounts[neighbor] = 1
        } else if keepsPredecessors {
          otherPredecessors[Int(offsets[neighbor] + predecessorCounts[neighbor]) - 1] = entry.node
          predecessorCounts[neighbor] += 1
        }
      }
    }
  }
}
