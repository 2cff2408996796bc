import GraphAnalysis

/// How large nodes are drawn: the area of a node is in proportion to its value.
///
/// A value under ``smallestValue`` would be too small to see, and is drawn at the smallest size; a legend has to say so.
struct NodeSizing: Equatable {
  /// The measure's name; `nil` where nothing is measured and all nodes are of one size.
  let name: String?
  /// The value drawn at the greatest size.
  let greatestValue: Double
  /// The diameter, in points, of a circle for the greatest value.
  let greatestDiameter: Double
  /// The diameter, in points, that no node falls short of.
  let smallestDiameter: Double
  private let values: [Double]

  init(_ scores: NodeScores?, nodes: some Sequence<Int>, greatestDiameter: Double, smallestDiameter: Double) {
    let values = scores?.values ?? []
    let greatest = nodes.lazy.filter { $0 < values.count && values[$0].isFinite }.map { values[$0] }.max() ?? 0
    self.name = greatest > 0 ? scores?.measure : nil
    self.greatestValue = greatest
    self.values = values
    self.greatestDiameter = greatestDiameter
    self.smallestDiameter = smallestDiameter
  }

  /// The value from which on area follows value.
  var smallestValue: Double {
    greatestValue * (smallestDiameter / greatestDiameter) * (smallestDiameter / greatestDiameter)
  }

  /// The diameter in points of a circle for a value.
  func diameter(forValue value: Double) -> Double {
    guard name != nil, value > 0 else { return name == nil ? greatestDiameter / 2 : smallestDiameter }
    return max(smallestDiameter, min(1, value / greatestValue).squareRoot() * greatestDiameter)
  }

  /// The diameter in points of a circle for a node.
  func diameter(ofNode node: Int) -> Double { diameter(forValue: value(ofNode: node)) }

  /// The node's value; 0 where it has none.
  func value(ofNode node: Int) -> Double {
    node < values.count && values[node].isFinite ? values[node] : 0
  }
}

extension GraphStyle.Shape {
  /// The width and height of this shape where it has the area of a circle of a diameter.
  func size(forDiameter diameter: Double) -> SIMD2<Double> {
    switch self {
    case .circle: SIMD2(diameter, diameter)
    // side² = π/4·d²
    case .roundedSquare: SIMD2(repeating: 0.886_227 * diameter)
    // 3√3/2·R² = π/4·d², 2·R wide and √3·R high
    case .hexagon: SIMD2(1.099_636, 0.952_313) * diameter
    // w²/2 = π/4·d²
    case .diamond: SIMD2(repeating: 1.253_314 * diameter)
    }
  }

  /// The attributes that make Graphviz draw this shape filled.
  var dotAttributes: String { dotAttributes(outline: .solid) }

  /// The attributes that make Graphviz draw this shape filled, with an outline of some kind.
  func dotAttributes(outline: DrawingDOT.Line) -> String {
    let name =
      switch self {
      case .circle: "ellipse"
      case .roundedSquare: "box"
      case .hexagon: "hexagon"
      case .diamond: "diamond"
      }
    let styles = (self == .roundedSquare ? ["rounded"] : []) + ["filled"] + outline.styles
    return "shape=\(name), style=\(styles.count == 1 ? styles[0] : "\"\(styles.joined(separator: ","))\"")"
  }
}
