/// Where a layout put a node, in points (72 to an inch), with the origin below and to the left.
public struct NodePlacement: Sendable, Hashable {
  /// The node's name in the DOT text.
  public let name: String
  /// The centre's distance from the left.
  public let x: Double
  /// The centre's distance from below.
  public let y: Double
  /// The width that the node takes.
  public let width: Double
  /// The height that the node takes.
  public let height: Double

  /// Creates a placement.
  public init(name: String, x: Double, y: Double, width: Double, height: Double) {
    self.name = name
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}
