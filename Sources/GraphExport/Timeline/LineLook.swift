/// How a line of a chart looks: a colour and dashes, together unlike those of every other line.
struct LineLook: Equatable {
  /// The colour, as `#RRGGBB`.
  let color: String
  /// The lengths of dashes and gaps, as SVG has them; `nil` for a line without gaps.
  let dashes: String?

  /// Six colours that stay apart for every kind of colour blindness (CIEDE2000 of at least 15 between any two), each
  /// with a contrast of at least 3 to white.
  static let colors = ["#332288", "#FF380F", "#00A679", "#772931", "#7C58FF", "#71687C"]
  static let dashes: [String?] = [nil, "10 4", "4 3", "10 3 2 3"]
  /// The number of different looks.
  static let count = colors.count * dashes.count

  /// The look of a line by its place in the chart; two lines in a row differ in both.
  init(line: Int) {
    color = LineLook.colors[line % LineLook.colors.count]
    // Both repeat after twelve lines, so the dashes of the next twelve are moved by one.
    dashes = LineLook.dashes[(line + line / 12) % LineLook.dashes.count]
  }
}

extension GraphStyle.Shape {
  /// A mark of this outline as SVG.
  ///
  /// - Parameters:
  ///   - center: Its middle.
  ///   - radius: Half its width; shapes look about equally large.
  ///   - fill: Its colour.
  ///   - outline: The colour around it.
  /// - Returns: An element.
  func mark(at center: SIMD2<Double>, radius: Double, fill: String, outline: String) -> String {
    let look = "fill=\"\(fill)\" stroke=\"\(outline)\" stroke-width=\"1\""
    func polygon(_ corners: [SIMD2<Double>]) -> String {
      let points = corners.map { corner in
        let place = center + corner * radius
        return "\(place.x.brief),\(place.y.brief)"
      }
      return "<polygon points=\"\(points.joined(separator: " "))\" \(look)/>"
    }
    switch self {
    case .circle: return "<circle cx=\"\(center.x.brief)\" cy=\"\(center.y.brief)\" r=\"\(radius.brief)\" \(look)/>"
    case .roundedSquare:
      let (corner, side) = (center - radius * 0.9, (radius * 1.8).brief)
      return "<rect x=\"\(corner.x.brief)\" y=\"\(corner.y.brief)\" width=\"\(side)\" height=\"\(side)\" "
        + "rx=\"\((radius * 0.3).brief)\" \(look)/>"
    case .hexagon:
      return polygon([
        SIMD2(1.15, 0), SIMD2(0.58, 1), SIMD2(-0.58, 1), SIMD2(-1.15, 0), SIMD2(-0.58, -1), SIMD2(0.58, -1),
      ])
    case .diamond: return polygon([SIMD2(1.25, 0), SIMD2(0, 1.25), SIMD2(-1.25, 0), SIMD2(0, -1.25)])
    }
  }
}
