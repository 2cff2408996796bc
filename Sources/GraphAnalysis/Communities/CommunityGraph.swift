import Cooccurrence

/// A graph whose nodes may stand for groups of nodes: what Leiden works on, level by level.
struct CommunityGraph: Sendable {
  /// Where each row starts; one entry more than there are nodes.
  let offsets: [UInt32]
  /// The other end of each link, row by row; no loops.
  let neighbors: [UInt32]
  /// The weight of each link, at the same place.
  let weights: [Double]
  /// For each node, the strengths of the nodes that it stands for together.
  let strengths: [Double]

  var nodeCount: Int { strengths.count }

  /// The graph itself, its nodes in a given order, with weights as parts of the greatest.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - order: For each place the index of its node.
  init(_ graph: CooccurrenceGraph, order: [UInt32]) {
    var unit = 1e-300
    for edge in graph.edges { unit = max(unit, EdgeLength.tellable(edge.weight)) }
    var place = order
    for (new, old) in order.enumerated() { place[Int(old)] = UInt32(new) }
    let edges = graph.edges.span
    let adjacency = graph.adjacency
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(order.count + 1)
    var neighbors: [UInt32] = []
    neighbors.reserveCapacity(adjacency.neighbors.count)
    var weights: [Double] = []
    weights.reserveCapacity(adjacency.neighbors.count)
    var strengths: [Double] = []
    strengths.reserveCapacity(order.count)
    for node in order {
      var strength = 0.0
      for index in adjacency.row(of: Int(node)) {
        let weight = EdgeLength.tellable(edges[Int(adjacency.edges[index])].weight) / unit
        neighbors.append(place[Int(adjacency.neighbors[index])])
        weights.append(weight)
        strength += weight
      }
      offsets.append(UInt32(neighbors.count))
      strengths.append(strength)
    }
    self.offsets = offsets
    self.neighbors = neighbors
    self.weights = weights
    self.strengths = strengths
  }

  /// The graph with each group as one node.
  ///
  /// - Parameters:
  ///   - graph: The graph below.
  ///   - groups: For each of its nodes the number of its group, from 0 to below `count`.
  ///   - count: The number of groups.
  init(_ graph: borrowing CommunityGraph, groups: [UInt32], count: Int) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for group in groups { starts[Int(group) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    var members = [UInt32](repeating: 0, count: groups.count)
    for (node, group) in groups.enumerated() {
      members[Int(next[Int(group)])] = UInt32(node)
      next[Int(group)] += 1
    }
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(count + 1)
    var neighbors: [UInt32] = []
    neighbors.reserveCapacity(graph.neighbors.count / 2)
    var weights: [Double] = []
    weights.reserveCapacity(graph.neighbors.count / 2)
    var strengths = [Double](repeating: 0, count: count)
    var sums = WorkArray<Double>(repeating: 0, count: count)
    var near = WorkArray<UInt32>(repeating: 0, count: count)
    let rowStarts = graph.offsets.span
    let rowNeighbors = graph.neighbors.span
    let rowWeights = graph.weights.span
    let groupOfNode = groups.span
    for group in 0..<count {
      var strength = 0.0
      var nearCount = 0
      for index in Int(starts[group])..<Int(starts[group + 1]) {
        let node = Int(members[index])
        strength += graph.strengths[node]
        for place in Int(rowStarts[node])..<Int(rowStarts[node + 1]) {
          let other = groupOfNode[Int(rowNeighbors[place])]
          let known = sums[Int(other)]
          if known == 0 {
            near[nearCount] = other
            nearCount += 1
          }
          sums[Int(other)] = known + rowWeights[place]
        }
      }
      for index in 0..<nearCount {
        let other = near[index]
        if Int(other) != group {
          neighbors.append(other)
          weights.append(sums[Int(other)])
        }
        sums[Int(other)] = 0
      }
      strengths[group] = strength
      offsets.append(UInt32(neighbors.count))
    }
    self.offsets = offsets
    self.neighbors = neighbors
    self.weights = weights
    self.strengths = strengths
  }

  /// The modularity of a division of the nodes.
  ///
  /// - Parameters:
  ///   - labels: For each node the number of its group, from 0 to below the number of nodes.
  ///   - penalty: The resolution over the strengths of all nodes together.
  /// - Returns: The modularity.
  func modularity(of labels: [UInt32], penalty: Double) -> Double {
    let neighbors = neighbors.span
    let weights = weights.span
    let labels = labels.span
    var groupStrengths = [Double](repeating: 0, count: nodeCount)
    var total = 0.0
    var within = 0.0
    for node in strengths.indices {
      let label = labels[node]
      groupStrengths[Int(label)] += strengths[node]
      total += strengths[node]
      var sum = 0.0
      for place in Int(offsets[node])..<Int(offsets[node + 1]) where labels[Int(neighbors[place])] == label {
        sum += weights[place]
      }
      within += sum
    }
    var expected = 0.0
    for strength in groupStrengths { expected += strength * strength }
    return total > 0 ? (within - penalty * expected) / total : 0
  }
}
