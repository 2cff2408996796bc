import Cooccurrence

@testable import GraphAnalysis

/// Graphs whose nodes have the numbers of their indices, for tests.
extension CooccurrenceGraph {
  static func sample(nodes count: Int, links: [(Int, Int, Double)]) -> CooccurrenceGraph {
    let width = String(count).count
    let nodes = (0..<count).map { number in
      let digits = String(number)
      let id = "n" + String(repeating: "0", count: width - digits.count) + digits
      return Node(id: id, label: id, kind: nil)
    }
    return CooccurrenceGraph(
      nodes: nodes, edges: links.map { Edge(source: UInt32($0.0), target: UInt32($0.1), weight: $0.2) })
  }

  static func path(nodes count: Int) -> CooccurrenceGraph {
    sample(nodes: count, links: (1..<count).map { ($0 - 1, $0, 1) })
  }

  /// Node 0 is the centre.
  static func star(leaves: Int, weight: Double = 1) -> CooccurrenceGraph {
    sample(nodes: leaves + 1, links: (1...leaves).map { (0, $0, weight) })
  }

  static func cycle(nodes count: Int) -> CooccurrenceGraph {
    sample(nodes: count, links: (0..<count).map { ($0, ($0 + 1) % count, 1) })
  }

  static func complete(nodes count: Int) -> CooccurrenceGraph {
    sample(nodes: count, links: (0..<count).flatMap { left in ((left + 1)..<count).map { (left, $0, 1) } })
  }

  /// Links between nodes taken by chance, with weights from 1 to 6: many different paths of the same length.
  static func random(nodes count: Int, links: Int, seed: UInt64) -> CooccurrenceGraph {
    var random = SplitMix64(seed: seed)
    return sample(
      nodes: count,
      links: (0..<links).map { _ in
        let ends = (Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
        return (ends.0, ends.1, Double(Int.random(in: 1...6, using: &random)))
      })
  }

  /// Trees by chance on a ring and on nodes alone: nodes from `core` on each hang on one of those before.
  static func hanging(core: Int, nodes count: Int, seed: UInt64) -> CooccurrenceGraph {
    var random = SplitMix64(seed: seed)
    var links = (0..<core).map { ($0, ($0 + 1) % core, Double(Int.random(in: 1...6, using: &random))) }
    for node in core..<count where node % 11 != 0 {
      links.append((Int.random(in: 0..<node, using: &random), node, Double(Int.random(in: 1...6, using: &random))))
    }
    return sample(nodes: count, links: links)
  }

  /// The same graph with its nodes in another order: node *i* becomes node `order[i]`.
  func relabelled(_ order: [Int]) -> CooccurrenceGraph {
    .sample(
      nodes: nodes.count, links: edges.map { (order[Int($0.source)], order[Int($0.target)], $0.weight) })
  }

  /// Zachary's karate club (1977, doi 10.1086/jar.33.4.3629752): who met whom, and in how many of eight settings.
  static func karateClub(weighted: Bool) -> CooccurrenceGraph {
    let links: [(Int, Int, Double)] = [
      (1, 2, 4), (1, 3, 5), (1, 4, 3), (1, 5, 3), (1, 6, 3), (1, 7, 3), (1, 8, 2), (1, 9, 2), (1, 11, 2), (1, 12, 3),
      (1, 13, 1), (1, 14, 3), (1, 18, 2), (1, 20, 2), (1, 22, 2), (1, 32, 2), (2, 3, 6), (2, 4, 3), (2, 8, 4),
      (2, 14, 5), (2, 18, 1), (2, 20, 2), (2, 22, 2), (2, 31, 2), (3, 4, 3), (3, 8, 4), (3, 9, 5), (3, 10, 1),
      (3, 14, 3), (3, 28, 2), (3, 29, 2), (3, 33, 2), (4, 8, 3), (4, 13, 3), (4, 14, 3), (5, 7, 2), (5, 11, 3),
      (6, 7, 5), (6, 11, 3), (6, 17, 3), (7, 17, 3), (9, 31, 3), (9, 33, 3), (9, 34, 4), (10, 34, 2), (14, 34, 3),
      (15, 33, 3), (15, 34, 2), (16, 33, 3), (16, 34, 4), (19, 33, 1), (19, 34, 2), (20, 34, 1), (21, 33, 3),
      (21, 34, 1), (23, 33, 2), (23, 34, 3), (24, 26, 5), (24, 28, 4), (24, 30, 3), (24, 33, 5), (24, 34, 4),
      (25, 26, 2), (25, 28, 3), (25, 32, 2), (26, 32, 7), (27, 30, 4), (27, 34, 2), (28, 34, 4), (29, 32, 2),
      (29, 34, 2), (30, 33, 4), (30, 34, 2), (31, 33, 3), (31, 34, 3), (32, 33, 4), (32, 34, 4), (33, 34, 5),
    ]
    return sample(nodes: 34, links: links.map { ($0.0 - 1, $0.1 - 1, weighted ? $0.2 : 1) })
  }

  /// A scene with two components and a node alone, in which 1/3 + 1/6 competes with 1/2.
  static var scene: CooccurrenceGraph {
    sample(
      nodes: 10,
      links: [
        (0, 1, 2), (0, 2, 3), (2, 1, 6), (1, 3, 1), (2, 3, 4), (3, 4, 3), (4, 5, 6), (3, 5, 2), (5, 6, 5), (1, 6, 1),
        (7, 8, 7),
      ])
  }
}

extension PathGraph {
  init(_ graph: CooccurrenceGraph, length: EdgeLength) {
    self.init(graph, length: length, components: graph.components())
  }
}

extension [Double] {
  /// The greatest difference to other numbers; infinite where there are more or fewer, or NaN among them.
  func greatestDifference(from others: [Double]) -> Double {
    guard count == others.count else { return .infinity }
    return zip(self, others).map { ($0 - $1).isNaN ? .infinity : abs($0 - $1) }.max() ?? 0
  }
}
