/// Brings the small parts of a layout near the large one: engines put what is not linked to it anywhere, which makes a
/// page large and its names small.
enum ComponentGathering {
  /// Moves every connected part but the largest toward it, as a whole, until it stands at its edge.
  ///
  /// - Parameters:
  ///   - positions: Where the nodes are.
  ///   - links: Pairs of indices into the positions.
  /// - Returns: The positions, in the same order; those of the largest part as they were.
  /// - Complexity: O(*n* log *n* + *m* log *n*).
  static func gathered(_ positions: [SIMD2<Double>], links: [(Int, Int)]) -> [SIMD2<Double>] {
    let parts = parts(count: positions.count, links: links)
    guard parts.count > 1, let largest = parts.max(by: { ($0.count, $1[0]) < ($1.count, $0[0]) }) else {
      return positions
    }
    let (middle, radius) = circle(around: largest.map { positions[$0] })
    var result = positions
    for part in parts where part[0] != largest[0] {
      let (center, partRadius) = circle(around: part.map { positions[$0] })
      let apart = center - middle
      let distance = (apart * apart).sum().squareRoot()
      let wanted = radius + partRadius
      guard distance > wanted else { continue }
      let step = apart * (wanted / distance - 1)
      for node in part { result[node] += step }
    }
    return result
  }

  /// The connected parts, each as ascending indices, in the order of their first ones.
  private static func parts(count: Int, links: [(Int, Int)]) -> [[Int]] {
    var leader = Array(0..<count)
    func find(_ node: Int) -> Int {
      var node = node
      while leader[node] != node {
        leader[node] = leader[leader[node]]
        node = leader[node]
      }
      return node
    }
    for (source, target) in links {
      let (one, other) = (find(source), find(target))
      leader[max(one, other)] = min(one, other)
    }
    var parts = [[Int]](repeating: [], count: count)
    for node in 0..<count { parts[find(node)].append(node) }
    return parts.filter { !$0.isEmpty }
  }

  /// The mean of some points, and one and a half times their root mean square distance from it.
  private static func circle(around points: [SIMD2<Double>]) -> (center: SIMD2<Double>, radius: Double) {
    let center = points.reduce(SIMD2<Double>.zero, +) / Double(points.count)
    let squares = points.reduce(0.0) { $0 + (($1 - center) * ($1 - center)).sum() }
    return (center, 1.5 * (squares / Double(points.count)).squareRoot())
  }
}
