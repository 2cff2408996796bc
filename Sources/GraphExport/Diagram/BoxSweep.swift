/// Finds the boxes that are too close to each other by a sweep from left to right, again and again while they move.
///
/// It keeps their order: boxes that have moved a little are nearly in order still, and are sorted in almost no time.
struct BoxSweep {
  private var order: [Int]
  private var isInOrder = false

  /// Prepares for a number of boxes.
  init(_ count: Int) { order = Array(0..<count) }

  /// The pairs of boxes that are too close, in the order of their indices.
  ///
  /// - Parameters:
  ///   - boxes: As many boxes as were prepared for.
  ///   - limit: The most pairs that are of interest.
  /// - Returns: The pairs, the lesser index first; `nil` where there are more than the limit.
  /// - Complexity: O(*n* + *k*) where the order has not changed, *k* being the pairs that share an upright line.
  mutating func pairs(in boxes: [Box], limit: Int = .max) -> [(Int, Int)]? {
    let grown = boxes.map { $0.grown(by: OverlapRemoval.room) }
    sort(by: grown.map { $0.origin.x })
    var found: [(Int, Int)] = []
    for place in order.indices {
      let left = order[place]
      let box = grown[left]
      let end = box.corner.x
      var next = place + 1
      while next < order.count {
        let right = order[next]
        if grown[right].origin.x >= end { break }
        if box.overlaps(grown[right]) {
          if found.count == limit { return nil }
          found.append((min(left, right), max(left, right)))
        }
        next += 1
      }
    }
    return found.sorted { $0 < $1 }
  }

  /// Puts the boxes in the order of their left sides, then of their indices; by insertion from the second time on.
  private mutating func sort(by sides: [Double]) {
    guard isInOrder else {
      isInOrder = true
      return order.sort { (sides[$0], $0) < (sides[$1], $1) }
    }
    for place in order.indices.dropFirst() {
      let index = order[place]
      let key = (sides[index], index)
      var free = place
      while free > 0, key < (sides[order[free - 1]], order[free - 1]) {
        order[free] = order[free - 1]
        free -= 1
      }
      order[free] = index
    }
  }
}
