/// Leiden's second phase: every community is built anew from single nodes, and may fall into several parts.
///
/// A node that is still alone joins the part of its community where it adds most, if it adds at all, and if node and
/// part are each well connected to the rest of the community (Traag, Waltman, van Eck 2019, doi
/// 10.1038/s41598-019-41695-z, algorithm A.2, `MergeNodesSubset`). Parts are therefore connected. The paper takes a part
/// by chance, the better ones far more often; here it is the best.
struct Refinement: ~Copyable {
  private let graph: CommunityGraph
  private let communities: [UInt32]
  private let penalty: Double
  /// For each community, the strengths of its nodes together.
  private var communityStrengths: [Double]
  /// For each node, its part, named by one of its nodes.
  private var parts: WorkArray<UInt32>
  /// For each part, the strengths of its nodes together, their number, and the weight of its links to the rest of its
  /// community.
  private var strengths: WorkArray<Double>
  private var sizes: WorkArray<UInt32>
  private var outward: WorkArray<Double>
  private var weightTo: WorkArray<Double>
  private var near: WorkArray<UInt32>

  init(_ graph: CommunityGraph, communities: [UInt32], penalty: Double) {
    self.graph = graph
    self.communities = communities
    self.penalty = penalty
    let count = graph.nodeCount
    communityStrengths = [Double](repeating: 0, count: count)
    parts = WorkArray<UInt32>(repeating: 0, count: count)
    strengths = WorkArray<Double>(repeating: 0, count: count)
    sizes = WorkArray<UInt32>(repeating: 1, count: count)
    outward = WorkArray<Double>(repeating: 0, count: count)
    weightTo = WorkArray<Double>(repeating: 0, count: count)
    near = WorkArray<UInt32>(repeating: 0, count: count)
    let offsets = graph.offsets.span
    let neighbors = graph.neighbors.span
    let weights = graph.weights.span
    let labels = communities.span
    for node in 0..<count {
      let label = labels[node]
      communityStrengths[Int(label)] += graph.strengths[node]
      parts[node] = UInt32(node)
      strengths[node] = graph.strengths[node]
      var sum = 0.0
      for place in Int(offsets[node])..<Int(offsets[node + 1]) where labels[Int(neighbors[place])] == label {
        sum += weights[place]
      }
      outward[node] = sum
    }
  }

  /// Builds the parts; returns for each node the number of its part, from 0, and how many there are.
  mutating func run(order: [UInt32]) -> (parts: [UInt32], count: Int) {
    for node in order where sizes[Int(node)] == 1 && parts[Int(node)] == node { join(Int(node)) }
    var numbers = [UInt32](repeating: .max, count: graph.nodeCount)
    var count = 0
    var result = numbers
    for node in result.indices {
      let part = Int(parts[node])
      if numbers[part] == .max {
        numbers[part] = UInt32(count)
        count += 1
      }
      result[node] = numbers[part]
    }
    return (result, count)
  }

  private mutating func join(_ node: Int) {
    let graph = self.graph
    let communities = self.communities
    let offsets = graph.offsets.span
    let neighbors = graph.neighbors.span
    let weights = graph.weights.span
    let labels = communities.span
    let label = labels[node]
    let strength = strengths[node]
    let all = communityStrengths[Int(label)]
    let cost = penalty * strength
    guard outward[node] > 0, outward[node] >= cost * (all - strength) else { return }
    var nearCount = 0
    for place in Int(offsets[node])..<Int(offsets[node + 1]) {
      let neighbor = Int(neighbors[place])
      guard labels[neighbor] == label else { continue }
      let part = parts[neighbor]
      let known = weightTo[Int(part)]
      if known == 0 {
        near[nearCount] = part
        nearCount += 1
      }
      weightTo[Int(part)] = known + weights[place]
    }
    var best = node
    var bestGain = 0.0
    var bestWeight = 0.0
    for index in 0..<nearCount {
      let part = Int(near[index])
      let weight = weightTo[part]
      weightTo[part] = 0
      let gain = weight - cost * strengths[part]
      guard gain > bestGain, outward[part] >= penalty * strengths[part] * (all - strengths[part]) else { continue }
      best = part
      bestGain = gain
      bestWeight = weight
    }
    guard best != node else { return }
    parts[node] = UInt32(best)
    sizes[node] = 0
    sizes[best] += 1
    strengths[best] += strength
    outward[best] += outward[node] - 2 * bestWeight
  }
}
