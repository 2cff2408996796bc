/// Moves boxes apart until no two overlap, and as little as it can.
enum OverlapRemoval {
  /// The room kept between two boxes, on each side of each.
  static let room = SIMD2(7.0, 5.5)

  /// The room that a box on its way to the middle keeps.
  private static let wideRoom = SIMD2(26.0, 20.0)

  /// Boxes around the same places, spread out just enough, none over another.
  ///
  /// The places are scaled until not many boxes overlap, which keeps the shape of the layout; the rest are pushed apart in
  /// turns, each pair along the axis on which it overlaps less. Where that goes round in circles, scaling goes on, so
  /// it always ends.
  ///
  /// - Complexity: O(*n*²) a turn, some tens of turns.
  static func separated(_ boxes: [Box]) -> [Box] {
    guard boxes.count > 1 else { return boxes }
    let spread = Box(around: boxes.map { Box(center: $0.center, size: .zero) }).size
    guard spread.max() > 0 else { return inRow(boxes) }
    var scale = (boxes.lazy.map { ($0.size + room * 2) }.reduce(0) { $0 + $1.x * $1.y }).squareRoot() / spread.max()
    var sweep = BoxSweep(boxes.count)
    var moved = boxes
    while true {
      for index in moved.indices { moved[index].center = boxes[index].center * scale }
      if sweep.pairs(in: moved, limit: boxes.count / 2) != nil, pushedApart(&moved, with: &sweep) {
        return drawnIn(moved)
      }
      scale *= 1.07
    }
  }

  /// Moves overlapping boxes apart in turns; false where a fixed number of turns is not enough.
  private static func pushedApart(_ boxes: inout [Box], with sweep: inout BoxSweep) -> Bool {
    for _ in 0..<60 {
      guard let found = sweep.pairs(in: boxes), !found.isEmpty else { return true }
      for (left, right) in found {
        let overlap = boxes[left].grown(by: room).overlap(with: boxes[right].grown(by: room))
        guard overlap.x > 0, overlap.y > 0 else { continue }
        let apart = boxes[right].center - boxes[left].center
        var step = SIMD2<Double>.zero
        // A hair more than half, so that rounding does not leave them touching.
        if overlap.x < overlap.y {
          step.x = (apart.x < 0 ? -1 : 1) * (overlap.x / 2 + 0.01)
        } else {
          step.y = (apart.y < 0 ? -1 : 1) * (overlap.y / 2 + 0.01)
        }
        boxes[left].center -= step
        boxes[right].center += step
      }
    }
    return false
  }

  /// Moves boxes toward the middle, the inner ones first, while they keep their distance from all others.
  ///
  /// Nodes with few links end up far outside in most layouts, and make a page large and its names small.
  private static func drawnIn(_ boxes: [Box]) -> [Box] {
    var boxes = boxes
    let middle = Box(around: boxes).center
    var grown = boxes.map { $0.grown(by: room) }
    // What was in a box's way the last time most often still is.
    var blockers = Array(boxes.indices)
    for _ in 0..<14 {
      let distances = boxes.map { (($0.center - middle) * ($0.center - middle)).sum() }
      for index in boxes.indices.sorted(by: { (distances[$0], $0) < (distances[$1], $1) }) {
        var moved = boxes[index]
        moved.center = middle + (moved.center - middle) * 0.96
        let reach = moved.grown(by: wideRoom)
        if blockers[index] != index, grown[blockers[index]].overlaps(reach) { continue }
        if let blocker = grown.indices.first(where: { $0 != index && grown[$0].overlaps(reach) }) {
          blockers[index] = blocker
        } else {
          boxes[index] = moved
          grown[index] = moved.grown(by: room)
        }
      }
    }
    return boxes
  }

  /// Boxes that all have one place, side by side.
  private static func inRow(_ boxes: [Box]) -> [Box] {
    var x = 0.0
    return boxes.map { box in
      let center = SIMD2(x + box.size.x / 2 + room.x, 0)
      x += box.size.x + room.x * 2
      return Box(center: center, size: box.size)
    }
  }
}
