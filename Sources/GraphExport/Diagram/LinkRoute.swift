/// The way of a link on the page: one cubic Bézier curve from symbol to symbol.
struct LinkRoute: Equatable {
  let start: SIMD2<Double>
  let control1: SIMD2<Double>
  let control2: SIMD2<Double>
  let end: SIMD2<Double>

  /// A curve that leaves the straight line to one side by a share of its length.
  init(from start: SIMD2<Double>, to end: SIMD2<Double>, bend: Double) {
    let along = end - start
    let aside = SIMD2(-along.y, along.x) * bend
    self.start = start
    self.control1 = start + along / 3 + aside
    self.control2 = end - along / 3 + aside
    self.end = end
  }

  /// The point after a share of the curve.
  func point(at share: Double) -> SIMD2<Double> {
    let rest = 1 - share
    return start * (rest * rest * rest) + control1 * (3 * rest * rest * share)
      + control2 * (3 * rest * share * share) + end * (share * share * share)
  }

  /// The least bent curve between two places that passes no obstacle, as far as there is one.
  ///
  /// - Parameters:
  ///   - start: The middle of one symbol.
  ///   - end: The middle of the other.
  ///   - obstacles: What to keep away from.
  init(from start: SIMD2<Double>, to end: SIMD2<Double>, avoiding obstacles: [Obstacle]) {
    var best = LinkRoute(from: start, to: end, bend: 0)
    var bestCost = best.cost(of: obstacles)
    for bend in [0.05, -0.05, 0.1, -0.1, 0.16, -0.16, 0.22, -0.22] where bestCost > bend.magnitude * 24 {
      let route = LinkRoute(from: start, to: end, bend: bend)
      let cost = route.cost(of: obstacles, atMost: bestCost - bend.magnitude * 24) + bend.magnitude * 24
      if cost < bestCost {
        best = route
        bestCost = cost
      }
    }
    self = best
  }

  /// The same curve elsewhere.
  func moved(by step: SIMD2<Double>) -> LinkRoute {
    LinkRoute(start: start + step, control1: control1 + step, control2: control2 + step, end: end + step)
  }

  private init(start: SIMD2<Double>, control1: SIMD2<Double>, control2: SIMD2<Double>, end: SIMD2<Double>) {
    self.start = start
    self.control1 = control1
    self.control2 = control2
    self.end = end
  }

  /// What the curve covers: the cost of each obstacle, for each stretch of it that lies under the curve.
  ///
  /// - Parameters:
  ///   - obstacles: What may lie under the curve.
  ///   - limit: Where counting ends: what costs more is of no interest.
  /// - Returns: The cost, or a part of it that is more than the limit.
  func cost(of obstacles: [Obstacle], atMost limit: Double = .infinity) -> Double {
    guard !obstacles.isEmpty else { return 0 }
    let steps = max(8, Int(((end - start) * (end - start)).sum().squareRoot() / 6))
    var cost = 0.0
    for step in 1..<steps {
      let point = point(at: Double(step) / Double(steps))
      for obstacle in obstacles where obstacle.box.contains(point) { cost += obstacle.cost }
      if cost > limit { break }
    }
    return cost
  }

  /// The part of the page on which curves between two places can lie.
  static func reach(from start: SIMD2<Double>, to end: SIMD2<Double>) -> Box {
    let along = end - start
    let size = pointwiseMax(along, -along)
    // A curve leaves its line by three quarters of the bend of its controls.
    return Box(center: (start + end) / 2, size: size).grown(by: SIMD2(size.y, size.x) * 0.17)
  }

  /// Something that a link should not run across, and how bad it is if it does.
  struct Obstacle {
    let box: Box
    let cost: Double
  }
}
