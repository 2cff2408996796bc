/// Counts the shortest paths by hops from one source after another, and how many of them pass through each node.
///
/// Brandes 2001 (doi 10.1080/0022250X.2001.9990249), without lists of predecessors: going out, a node has as many
/// shortest paths as its neighbours one level before together; coming back, it takes its share from its neighbours
/// one level after. Both sums are taken from the side with fewer links. Two arrays that are zero outside of one level
/// make that possible without a look at levels.
struct HopPathCounter: ~Copyable {
  private let graph: PathGraph
  private var level: WorkArray<UInt32>
  /// Reached nodes, level by level.
  private var order: WorkArray<UInt32>
  /// Where each level starts in `order`.
  private var starts: [Int] = []
  /// The links of each level's nodes, both ends counted.
  private var links: [UInt32] = []
  /// What is multiplied to the path counts of a level and all after it, to keep them in the range of `Double`.
  private var scales: [Double] = []
  /// Nodes of the component not reached yet, from the first level that is found from their side.
  private var unreached: [UInt32] = []
  /// The number of shortest paths from the source.
  private var paths: WorkArray<Double>
  /// Something about the nodes of one level; zero for all others.
  private var wave: WorkArray<Double>
  /// Sums sent to nodes of any level, of which those of one level are read.
  private var received: WorkArray<Double>

  private static let none = UInt32.max

  init(_ graph: PathGraph) {
    self.graph = graph
    level = WorkArray<UInt32>(repeating: HopPathCounter.none, count: graph.nodeCount)
    order = WorkArray<UInt32>(repeating: 0, count: graph.nodeCount)
    paths = WorkArray<Double>(repeating: 0, count: graph.nodeCount)
    wave = WorkArray<Double>(repeating: 0, count: graph.nodeCount)
    received = WorkArray<Double>(repeating: 0, count: graph.nodeCount)
  }

  /// Adds, for each node, the share of shortest paths from the source to all others that pass through it.
  ///
  /// Each end of a path counts as often as there are nodes that it stands for.
  mutating func addShares(ofPathsFrom source: Int, to sums: inout [Double]) {
    guard graph.component(of: source).count > 2 else { return }
    countPaths(from: source)
    gatherShares(into: &sums, times: graph.multiplicities[source])
  }

  private mutating func countPaths(from source: Int) {
    let component = graph.component(of: source)
    for node in component { level[node] = HopPathCounter.none }
    starts.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    scales.removeAll(keepingCapacity: true)
    unreached.removeAll(keepingCapacity: true)
    level[source] = 0
    order[0] = UInt32(source)
    paths[source] = 1
    starts.append(0)
    links.append(graph.offsets[source + 1] - graph.offsets[source])
    scales.append(1)
    var ahead = graph.offsets[component.upperBound] - graph.offsets[component.lowerBound] - links[0]
    var reached = 1
    while reached < component.count {
      let current = starts[starts.count - 1]..<reached
      if links[links.count - 1] <= ahead {
        reached = sendPaths(from: current)
        unreached.removeAll(keepingCapacity: true)
      } else {
        if unreached.isEmpty {
          for node in component where level[node] == HopPathCounter.none { unreached.append(UInt32(node)) }
        }
        reached = fetchPaths(from: current)
      }
      starts.append(current.upperBound)
      finishLevel(current.upperBound..<reached)
      ahead -= links[links.count - 1]
    }
    starts.append(reached)
  }

  /// Goes from the nodes of a level to their neighbours; returns how many nodes are reached then.
  private mutating func sendPaths(from current: Range<Int>) -> Int {
    let graph = self.graph
    let offsets = graph.offsets.span
    let neighbors = graph.neighbors.span
    let depth = UInt32(starts.count)
    var reached = current.upperBound
    for index in current {
      let node = Int(order[index])
      let count = paths[node]
      for place in Int(offsets[node])..<Int(offsets[node + 1]) {
        let neighbor = Int(neighbors[place])
        let seen = level[neighbor]
        if seen == HopPathCounter.none {
          level[neighbor] = depth
          paths[neighbor] = count
          order[reached] = UInt32(neighbor)
          reached += 1
        } else if seen == depth {
          paths[neighbor] += count
        }
      }
    }
    return reached
  }

  /// Looks from the nodes not reached back to a level; returns how many nodes are reached then.
  private mutating func fetchPaths(from current: Range<Int>) -> Int {
    let graph = self.graph
    let offsets = graph.offsets.span
    let neighbors = graph.neighbors.span
    let depth = UInt32(starts.count)
    for index in current { wave[Int(order[index])] = paths[Int(order[index])] }
    var reached = current.upperBound
    var kept = 0
    let unreachedCount = unreached.count
    for index in 0..<unreachedCount {
      let node = Int(unreached[index])
      var count = 0.0
      for place in Int(offsets[node])..<Int(offsets[node + 1]) { count += wave[Int(neighbors[place])] }
      if count > 0 {
        level[node] = depth
        paths[node] = count
        order[reached] = UInt32(node)
        reached += 1
      } else {
        unreached[kept] = UInt32(node)
        kept += 1
      }
    }
    for index in current { wave[Int(order[index])] = 0 }
    unreached.removeLast(unreachedCount - kept)
    return reached
  }

  /// Counts the links of a new level, and scales its path counts down where they grow out of the range of `Double`.
  private mutating func finishLevel(_ nodes: Range<Int>) {
    var sum: UInt32 = 0
    var most = 0.0
    for index in nodes {
      let node = Int(order[index])
      sum += graph.offsets[node + 1] - graph.offsets[node]
      most = max(most, paths[node])
    }
    let limit = 0x1p500
    let scale = most > limit ? 1 / limit : 1
    if scale < 1 {
      for index in nodes {
        let node = Int(order[index])
        paths[node] = max(paths[node] * scale, .leastNormalMagnitude)
      }
    }
    links.append(sum)
    scales.append(scale)
  }

  /// Comes back from the last level to the first and adds up what passes through each node.
  private mutating func gatherShares(into sums: inout [Double], times sourceCount: Double) {
    let graph = self.graph
    let offsets = graph.offsets.span
    let neighbors = graph.neighbors.span
    let targetCounts = graph.multiplicities.span
    let component = graph.component(of: Int(order[0]))
    var outer = links.count - 1
    for index in starts[outer]..<starts[outer + 1] {
      let node = Int(order[index])
      wave[node] = scales[outer] * targetCounts[node] / paths[node]
    }
    while outer > 1 {
      let inner = outer - 1
      let innerNodes = starts[inner]..<starts[outer]
      let outerNodes = starts[outer]..<starts[outer + 1]
      if links[inner] <= links[outer] {
        for index in innerNodes {
          let node = Int(order[index])
          var sum = 0.0
          for place in Int(offsets[node])..<Int(offsets[node + 1]) { sum += wave[Int(neighbors[place])] }
          received[node] = sum
        }
      } else {
        for node in component { received[node] = 0 }
        for index in outerNodes {
          let node = Int(order[index])
          let share = wave[node]
          for place in Int(offsets[node])..<Int(offsets[node + 1]) { received[Int(neighbors[place])] += share }
        }
      }
      for index in outerNodes { wave[Int(order[index])] = 0 }
      for index in innerNodes {
        let node = Int(order[index])
        let share = paths[node] * received[node]
        sums[node] += share * sourceCount
        wave[node] = scales[inner] * (targetCounts[node] + share) / paths[node]
      }
      outer = inner
    }
    for index in starts[outer]..<starts[outer + 1] { wave[Int(order[index])] = 0 }
  }
}
