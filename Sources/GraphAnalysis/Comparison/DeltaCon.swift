import Cooccurrence
import NewsText

/// How alike two graphs of the same nodes are, by how well each node is connected with each other one.
///
/// DeltaCon (Koutra, Vogelstein and Faloutsos 2013, doi 10.1137/1.9781611972832.18; with weights and proofs: Koutra, Shah
/// and others 2016, doi 10.1145/2824443): the affinities of a graph are *S* = [*I* + ε²*D* − ε*A*]⁻¹ with *A* the weights
/// of its links, *D* the strengths of its nodes and ε = 1/(1 + the greatest strength); the distance of two graphs is
/// *d* = √(Σ(√*s*ᵢⱼ − √*s*′ᵢⱼ)²) and their similarity 1/(1 + *d*).
///
/// Small graphs are compared node by node, exactly. Large ones by groups of nodes, DeltaCon's own approximation: for
/// each node the affinity to each group is summed up before the roots are taken.
struct DeltaCon {
  /// Up to how many nodes every one is a group of its own.
  static let exactNodeCount = 300
  /// How many groups there are otherwise.
  static let groupCount = 10

  /// The similarity, from 0 to 1; 1 for equal graphs.
  let similarity: Double
  /// The number of groups; `nil` where the similarity is exact.
  let groups: Int?

  /// A link between two of the nodes.
  typealias Link = (source: Int, target: Int, weight: Double)

  /// Compares two graphs of the same nodes.
  ///
  /// - Parameters:
  ///   - identifiers: The identifiers of the nodes, which decide on the groups.
  ///   - before: The links of the one, each pair once.
  ///   - after: The links of the other.
  /// - Complexity: O(*g* · *m* · *k*) for *g* groups and *k* steps of the solver, some tens.
  init(identifiers: [String], before: [Link], after: [Link]) {
    let count = identifiers.count
    let isExact = count <= DeltaCon.exactNodeCount
    groups = isExact ? nil : DeltaCon.groupCount
    let groupOfNode = isExact ? Array(0..<count) : identifiers.map { DeltaCon.group(of: $0) }
    let precision = isExact ? 1e-14 : 1e-9
    @Sendable func affinities(_ links: [Link]) -> [[Double]] {
      let system = AffinitySystem(count: count, links)
      return (0..<(isExact ? count : DeltaCon.groupCount)).map { group in
        system.affinities(to: groupOfNode.map { $0 == group ? 1.0 : 0 }, precision: precision)
      }
    }
    let sides = sideBySide({ affinities(before) }, { affinities(after) })
    var sum = 0.0
    for (one, other) in zip(sides.0, sides.1) {
      for node in 0..<count {
        let difference = max(0, one[node]).squareRoot() - max(0, other[node]).squareRoot()
        sum += difference * difference
      }
    }
    similarity = 1 / (1 + sum.squareRoot())
  }

  /// The group of a node by a hash of its identifier (FNV-1a), so that it does not depend on the other nodes.
  private static func group(of identifier: String) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in identifier.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int((hash >> 32) % UInt64(groupCount))
  }
}

/// *I* + ε²*D* − ε*A*: symmetric, positive definite and sparse.
private struct AffinitySystem {
  private let diagonal: [Double]
  private let offsets: [Int]
  private let neighbors: [UInt32]
  private let entries: [Double]

  init(count: Int, _ links: [DeltaCon.Link]) {
    // Weights in proportion to the greatest, where it is out of all measure, so that no sum overflows.
    let greatest = links.reduce(0) { max($0, $1.weight) }
    let scale = greatest > 1e150 ? 1e150 / greatest : 1
    var strengths = [Double](repeating: 0, count: count)
    var offsets = [Int](repeating: 0, count: count + 1)
    for link in links {
      strengths[link.source] += link.weight * scale
      strengths[link.target] += link.weight * scale
      offsets[link.source + 1] += 1
      offsets[link.target + 1] += 1
    }
    for node in 0..<count { offsets[node + 1] += offsets[node] }
    let epsilon = 1 / (1 + (strengths.max() ?? 0))
    var next = offsets
    var neighbors = [UInt32](repeating: 0, count: links.count * 2)
    var entries = [Double](repeating: 0, count: links.count * 2)
    for link in links {
      for (node, neighbor) in [(link.source, link.target), (link.target, link.source)] {
        neighbors[next[node]] = UInt32(neighbor)
        entries[next[node]] = -epsilon * (link.weight * scale)
        next[node] += 1
      }
    }
    diagonal = strengths.map { 1 + epsilon * (epsilon * $0) }
    self.offsets = offsets
    self.neighbors = neighbors
    self.entries = entries
  }

  private func product(with vector: [Double], into result: inout [Double]) {
    for node in vector.indices {
      var sum = diagonal[node] * vector[node]
      for place in offsets[node]..<offsets[node + 1] { sum += entries[place] * vector[Int(neighbors[place])] }
      result[node] = sum
    }
  }

  /// The solution for a right-hand side, by conjugate gradients (Hestenes and Stiefel 1952, doi 10.6028/jres.049.044).
  ///
  /// The diagonal lies between 1 and 2, so that a preconditioner would have little to do.
  func affinities(to start: [Double], precision: Double) -> [Double] {
    var solution = [Double](repeating: 0, count: start.count)
    var residual = start
    var direction = start
    var image = solution
    var square = residual.reduce(0) { $0 + $1 * $1 }
    let goal = square * precision * precision
    for _ in 0..<1000 where square > goal {
      product(with: direction, into: &image)
      var curvature = 0.0
      for node in direction.indices { curvature += direction[node] * image[node] }
      guard curvature > 0 else { break }
      let step = square / curvature
      var nextSquare = 0.0
      for node in solution.indices {
        solution[node] += step * direction[node]
        residual[node] -= step * image[node]
        nextSquare += residual[node] * residual[node]
      }
      let ratio = nextSquare / square
      for node in direction.indices { direction[node] = residual[node] + ratio * direction[node] }
      square = nextSquare
    }
    return solution
  }
}
