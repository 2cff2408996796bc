/// Leiden's first phase: nodes go to the neighbouring community where they add most, until none gains by going.
///
/// A queue holds the nodes whose surroundings have changed (Traag, Waltman, van Eck 2019, doi
/// 10.1038/s41598-019-41695-z, algorithm A.2, `MoveNodesFast`).
struct LocalMoving: ~Copyable {
  /// What a node must gain to go, as a part of its strength; less may be nothing but rounding.
  private static let leastGain = 1e-10

  private let graph: CommunityGraph
  /// For each node, its community.
  private(set) var labels: WorkArray<UInt32>
  /// For each community, the strengths of its nodes together, and their number.
  private var strengths: WorkArray<Double>
  private var sizes: WorkArray<UInt32>
  /// The resolution over twice the weight of all links.
  private let penalty: Double
  /// For the node in turn, the weight of its links to each community near it.
  private var weightTo: WorkArray<Double>
  private var near: WorkArray<UInt32>
  /// Communities without nodes.
  private var empty: [UInt32] = []

  init(_ graph: CommunityGraph, labels given: [UInt32], penalty: Double) {
    self.graph = graph
    self.penalty = penalty
    let count = graph.nodeCount
    labels = WorkArray<UInt32>(repeating: 0, count: count)
    strengths = WorkArray<Double>(repeating: 0, count: count)
    sizes = WorkArray<UInt32>(repeating: 0, count: count)
    weightTo = WorkArray<Double>(repeating: 0, count: count)
    near = WorkArray<UInt32>(repeating: 0, count: count)
    for node in 0..<count {
      let label = given[node]
      labels[node] = label
      strengths[Int(label)] += graph.strengths[node]
      sizes[Int(label)] += 1
    }
    for label in 0..<count where sizes[count - 1 - label] == 0 { empty.append(UInt32(count - 1 - label)) }
  }

  /// Moves nodes, beginning in a given order; returns whether any has moved.
  mutating func run(order: [UInt32]) -> Bool {
    let count = graph.nodeCount
    let graph = self.graph
    let offsets = graph.offsets.span
    let neighbors = graph.neighbors.span
    var queue = WorkArray<UInt32>(repeating: 0, count: count)
    var isWaiting = WorkArray<Bool>(repeating: true, count: count)
    for (place, node) in order.enumerated() { queue[place] = node }
    var head = 0
    var waiting = count
    var hasMoved = false
    while waiting > 0 {
      let node = Int(queue[head])
      head = head + 1 == count ? 0 : head + 1
      waiting -= 1
      isWaiting[node] = false
      let old = labels[node]
      let new = bestCommunity(for: node)
      guard new != old else { continue }
      hasMoved = true
      move(node, from: Int(old), to: Int(new))
      for place in Int(offsets[node])..<Int(offsets[node + 1]) {
        let neighbor = Int(neighbors[place])
        guard labels[neighbor] != new, !isWaiting[neighbor] else { continue }
        isWaiting[neighbor] = true
        let end = head + waiting
        queue[end < count ? end : end - count] = UInt32(neighbor)
        waiting += 1
      }
    }
    return hasMoved
  }

  private mutating func bestCommunity(for node: Int) -> UInt32 {
    let graph = self.graph
    let offsets = graph.offsets.span
    let neighbors = graph.neighbors.span
    let weights = graph.weights.span
    let own = labels[node]
    let strength = graph.strengths[node]
    var nearCount = 0
    for place in Int(offsets[node])..<Int(offsets[node + 1]) {
      let label = labels[Int(neighbors[place])]
      let known = weightTo[Int(label)]
      if known == 0 {
        near[nearCount] = label
        nearCount += 1
      }
      weightTo[Int(label)] = known + weights[place]
    }
    let cost = penalty * strength
    let stay = weightTo[Int(own)] - cost * (strengths[Int(own)] - strength)
    var best = own
    var bestGain = stay + LocalMoving.leastGain * strength
    for index in 0..<nearCount {
      let label = near[index]
      let weight = weightTo[Int(label)]
      weightTo[Int(label)] = 0
      guard label != own else { continue }
      let gain = weight - cost * strengths[Int(label)]
      if gain > bestGain {
        best = label
        bestGain = gain
      }
    }
    if bestGain < 0, sizes[Int(own)] > 1, let alone = empty.last { return alone }
    return best
  }

  private mutating func move(_ node: Int, from old: Int, to new: Int) {
    if sizes[new] == 0 { empty.removeLast() }
    labels[node] = UInt32(new)
    sizes[old] -= 1
    sizes[new] += 1
    strengths[new] += graph.strengths[node]
    strengths[old] -= graph.strengths[node]
    if sizes[old] == 0 {
      strengths[old] = 0
      empty.append(UInt32(old))
    }
  }
}
