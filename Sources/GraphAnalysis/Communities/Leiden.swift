public import Cooccurrence

extension CooccurrenceGraph {
  /// Finds communities: groups of nodes with more weight among them than chance would put there.
  ///
  /// Leiden's method (Traag, Waltman, van Eck 2019, doi 10.1038/s41598-019-41695-z) in three phases, over and over:
  /// nodes move to where they add most to the ``modularity(of:resolution:)``, communities are refined into well
  /// connected parts, and parts become the nodes of a smaller graph. It ends when a further round adds nothing, with
  /// more than 500,000 links when it adds less than 3e-4. Every community is connected. The best division is not found
  /// for certain: that problem is NP-hard. A node without links is a community of its own.
  ///
  /// ```swift
  /// twoTriangles.communities().communityOfNode  // [0, 0, 0, 1, 1, 1], for two triangles with one link between them
  /// ```
  ///
  /// - Parameters:
  ///   - resolution: γ; at 1 communities are as usual, above it more and smaller ones are found. What is not finite or
  ///     not above 0 counts as 1.
  ///   - seed: The order in which nodes are first looked at depends on it; the same seed gives the same communities.
  /// - Returns: The communities, the greatest first, and their modularity.
  /// - Complexity: O(*m*) for each of some ten to thirty looks at the links.
  public func communities(resolution: Double = 1, seed: UInt64 = 1) -> Communities {
    let resolution = resolution.isFinite && resolution > 0 ? resolution : 1
    var leiden = Leiden(self, resolution: resolution, seed: seed)
    let labels = connectedParts(of: leiden.run())
    return Communities(labels: labels, modularity: modularity(of: labels, resolution: resolution))
  }

  /// Parts groups into pieces that are connected; that never makes the modularity less.
  ///
  /// Refinement leaves nothing to part as a rule; but its parts move on, and the last round may end after a move.
  private func connectedParts(of labels: [UInt32]) -> [Int] {
    var parts = [Int](repeating: -1, count: labels.count)
    var count = 0
    var queue: [Int] = []
    for root in nodes.indices where parts[root] < 0 {
      parts[root] = count
      queue.append(root)
      while let node = queue.popLast() {
        for place in adjacency.row(of: node) {
          let neighbor = Int(adjacency.neighbors[place])
          guard parts[neighbor] < 0, labels[neighbor] == labels[node] else { continue }
          parts[neighbor] = count
          queue.append(neighbor)
        }
      }
      count += 1
    }
    return parts
  }
}

/// The rounds of Leiden's method on one graph.
struct Leiden {
  private static let mostRounds = 100
  /// The gain in modularity that makes another round worth its time: any that is not rounding, or in graphs with many
  /// links one that can be seen.
  private static let manyLinks = 500_000
  private static let leastGain = 1e-9
  private static let leastGainOfManyLinks = 3e-4

  /// For each place in the order of work, the index of its node.
  private let order: [UInt32]
  private let graph: CommunityGraph
  private let penalty: Double
  private var random: SplitMix64

  init(_ graph: CooccurrenceGraph, resolution: Double, seed: UInt64) {
    order = DegreeOrder.nodes(of: graph)
    self.graph = CommunityGraph(graph, order: order)
    var total = 0.0
    for strength in self.graph.strengths { total += strength }
    penalty = total > 0 ? resolution / total : 0
    random = SplitMix64(seed: seed)
  }

  /// Goes round after round; returns for each node of the graph a number that only its community has.
  mutating func run() -> [UInt32] {
    var labels = order.indices.map { UInt32($0) }
    var modularity = graph.modularity(of: labels, penalty: penalty)
    let hasManyLinks = graph.neighbors.count > 2 * Leiden.manyLinks
    let leastGain = hasManyLinks ? Leiden.leastGainOfManyLinks : Leiden.leastGain
    for _ in 0..<Leiden.mostRounds where penalty > 0 {
      let next = round(from: labels)
      let gain = graph.modularity(of: next, penalty: penalty) - modularity
      guard gain > 0 else { break }
      labels = next
      modularity += gain
      guard gain >= leastGain else { break }
    }
    var result = labels
    for (place, node) in order.enumerated() { result[Int(node)] = labels[place] }
    return result
  }

  /// Moves, refines and joins, level by level, until nothing is left to join.
  private mutating func round(from start: [UInt32]) -> [UInt32] {
    var level = graph
    var labels = start
    /// For each node of the graph, the node of the level that stands for it.
    var place = start.indices.map { UInt32($0) }
    while true {
      let order = shuffled(level.nodeCount)
      var moving = LocalMoving(level, labels: labels, penalty: penalty)
      let hasMoved = moving.run(order: order)
      labels = (0..<level.nodeCount).map { moving.labels[$0] }
      var refinement = Refinement(level, communities: labels, penalty: penalty)
      let refined = refinement.run(order: order)
      guard refined.count < level.nodeCount, hasMoved || level.nodeCount == graph.nodeCount else {
        return place.map { labels[Int($0)] }
      }
      for node in place.indices { place[node] = refined.parts[Int(place[node])] }
      // A part is named by the first of its nodes to come; so a community is named by one of its parts.
      var name = [UInt32](repeating: .max, count: level.nodeCount)
      var next = [UInt32](repeating: 0, count: refined.count)
      for node in labels.indices {
        let community = Int(labels[node])
        if name[community] == .max { name[community] = refined.parts[node] }
        next[Int(refined.parts[node])] = name[community]
      }
      level = CommunityGraph(level, groups: refined.parts, count: refined.count)
      labels = next
    }
  }

  /// The numbers of nodes in an order by chance (Fisher and Yates).
  private mutating func shuffled(_ count: Int) -> [UInt32] {
    var order = (0..<UInt32(count)).map { $0 }
    for last in stride(from: count - 1, to: 0, by: -1) { order.swapAt(last, random.index(below: last + 1)) }
    return order
  }
}
