/// An upright rectangle of a drawing, in points, with y downward.
struct Box: Equatable {
  var center: SIMD2<Double>
  var size: SIMD2<Double>

  /// The corner above and to the left.
  var origin: SIMD2<Double> { center - size / 2 }
  /// The corner below and to the right.
  var corner: SIMD2<Double> { center + size / 2 }

  init(center: SIMD2<Double>, size: SIMD2<Double>) {
    self.center = center
    self.size = size
  }

  /// The smallest box around others; empty at the origin where there are none.
  init(around boxes: [Box]) {
    guard let first = boxes.first else {
      self.init(center: .zero, size: .zero)
      return
    }
    var origin = first.origin
    var corner = first.corner
    for box in boxes {
      origin = pointwiseMin(origin, box.origin)
      corner = pointwiseMax(corner, box.corner)
    }
    self.init(center: (origin + corner) / 2, size: corner - origin)
  }

  /// How far two boxes reach into each other on each axis; positive on both where they overlap.
  func overlap(with other: Box) -> SIMD2<Double> {
    let apart = center - other.center
    return (size + other.size) / 2 - pointwiseMax(apart, -apart)
  }

  /// Whether two boxes share more than an edge.
  func overlaps(_ other: Box) -> Bool {
    let overlap = overlap(with: other)
    return overlap.x > 0 && overlap.y > 0
  }

  /// The box with room added on every side.
  func grown(by room: SIMD2<Double>) -> Box { Box(center: center, size: size + room * 2) }

  /// Whether a point is inside.
  func contains(_ point: SIMD2<Double>) -> Bool {
    let apart = point - center
    let distance = pointwiseMax(apart, -apart) * 2
    return distance.x < size.x && distance.y < size.y
  }
}
