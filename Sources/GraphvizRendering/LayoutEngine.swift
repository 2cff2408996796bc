/// A way to place the nodes of a graph.
public enum LayoutEngine: String, Sendable, Hashable, CaseIterable {
  /// Springs and repulsion on several scales: quick, and good from some forty nodes on.
  case sfdp
  /// Stress majorization: distances on the page follow distances in the graph. Best for small graphs.
  case neato
  /// Springs and repulsion by simulated cooling. The only engine whose positions differ from run to run.
  case fdp
  /// Layers from top to bottom; meant for hierarchies, and slow from some hundreds of links on.
  case dot
  /// All nodes on circles.
  case circo
  /// Circles around one node.
  case twopi
  /// No layout: every node has a `pos` in points, and links that have one keep theirs.
  case pinned = "nop2"
}
