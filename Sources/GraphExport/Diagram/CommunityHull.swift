/// The ground of a community: a pad under each of its nodes, and bands between them, so that nobody else is inside.
///
/// The hull around a set of points would hold strangers that stand between them. Bands along the strongest links that
/// hold the community together do not (compare Collins, Penn and Carpendale 2009, doi:10.1109/TVCG.2009.122).
struct CommunityHull {
  private static let pad = 11.0
  private static let bandWidth = 30.0

  /// The outlines of pads and bands, to be filled with one colour.
  let outlines: [[SIMD2<Double>]]

  /// Draws the ground of some nodes.
  ///
  /// - Parameters:
  ///   - members: Indices of nodes.
  ///   - boxes: The room of each node.
  ///   - links: Links by their ends, weakest first, with their ways; those among the members make the bands.
  init(of members: [Int], boxes: [Box], links: [(source: Int, target: Int, route: LinkRoute)]) {
    var group = [Int](repeating: -1, count: boxes.count)
    for member in members { group[member] = member }
    func leader(_ node: Int) -> Int {
      var node = node
      while group[node] != node { node = group[node] }
      return node
    }
    var bands: [[SIMD2<Double>]] = []
    for link in links.reversed() where group[link.source] >= 0 && group[link.target] >= 0 {
      let (one, other) = (leader(link.source), leader(link.target))
      guard one != other else { continue }
      group[max(one, other)] = min(one, other)
      bands.append(CommunityHull.band(along: link.route))
    }
    outlines = bands + members.map { CommunityHull.rounded(boxes[$0].grown(by: SIMD2(repeating: CommunityHull.pad))) }
  }

  /// A stripe along a curve.
  private static func band(along route: LinkRoute) -> [SIMD2<Double>] {
    let steps = 12
    let points = (0...steps).map { route.point(at: Double($0) / Double(steps)) }
    let sides = points.indices.map { index -> SIMD2<Double> in
      let along = points[min(index + 1, steps)] - points[max(index - 1, 0)]
      let length = (along * along).sum().squareRoot()
      return length > 0 ? SIMD2(-along.y, along.x) / length * (bandWidth / 2) : .zero
    }
    return zip(points, sides).map { $0 + $1 } + zip(points, sides).reversed().map { $0 - $1 }
  }

  /// A box with round corners.
  private static func rounded(_ box: Box) -> [SIMD2<Double>] {
    let radius = min(20, box.size.min() / 2)
    let inner = box.size / 2 - SIMD2(repeating: radius)
    // A quarter of a circle by 15 degrees.
    let arc = [
      SIMD2(1, 0), SIMD2(0.965_926, 0.258_819), SIMD2(0.866_025, 0.5), SIMD2(0.707_107, 0.707_107),
      SIMD2(0.5, 0.866_025), SIMD2(0.258_819, 0.965_926), SIMD2(0.0, 1),
    ]
    func corner(_ sign: SIMD2<Double>, _ arc: [SIMD2<Double>]) -> [SIMD2<Double>] {
      arc.map { box.center + sign * (inner + $0 * radius) }
    }
    return corner(SIMD2(1, 1), arc) + corner(SIMD2(-1, 1), arc.reversed()) + corner(SIMD2(-1, -1), arc)
      + corner(SIMD2(1, -1), arc.reversed())
  }
}
