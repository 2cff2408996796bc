import Cooccurrence

@testable import GraphAnalysis

extension CooccurrenceGraph {
  /// Brandes' algorithm as in the paper, without folding, landmarks or tolerance: with whole weights up to 18, distances are
  /// whole numbers of units of 1/12,252,240, which all of them divide.
  func plainBetweenness(length: EdgeLength) -> [Double] {
    var sums = [Double](repeating: 0, count: nodes.count)
    for source in nodes.indices {
      var distances = [Int?](repeating: nil, count: nodes.count)
      var isSettled = [Bool](repeating: false, count: nodes.count)
      var paths = [Double](repeating: 0, count: nodes.count)
      var order: [Int] = []
      distances[source] = 0
      paths[source] = 1
      while let node = nodes.indices.filter({ !isSettled[$0] && distances[$0] != nil })
        .min(by: { (distances[$0] ?? 0) < (distances[$1] ?? 0) })
      {
        isSettled[node] = true
        order.append(node)
        for place in adjacency.row(of: node) {
          let neighbor = Int(adjacency.neighbors[place])
          let distance = (distances[node] ?? 0) + units(at: place, length)
          if let known = distances[neighbor], known < distance { continue }
          if distances[neighbor] != distance { paths[neighbor] = 0 }
          distances[neighbor] = distance
          paths[neighbor] += paths[node]
        }
      }
      var shares = [Double](repeating: 0, count: nodes.count)
      for node in order.reversed() {
        for place in adjacency.row(of: node) {
          let neighbor = Int(adjacency.neighbors[place])
          guard (distances[neighbor] ?? 0) + units(at: place, length) == distances[node] else { continue }
          shares[neighbor] += paths[neighbor] / paths[node] * (1 + shares[node])
        }
        if node != source { sums[node] += shares[node] }
      }
    }
    let pairs = Double((nodes.count - 1) * (nodes.count - 2))
    return sums.map { $0 / pairs }
  }

  private func units(at place: Int, _ length: EdgeLength) -> Int {
    length == .hops ? 1 : 12_252_240 / Int(edges[Int(adjacency.edges[place])].weight)
  }
}
