import Cooccurrence

/// A graph laid out for searches from every node: rows of neighbours with the lengths of the links.
///
/// Nodes are numbered anew: component by component, and in each the nodes with most links first. A search stays in
/// one range of numbers, and what it touches most often lies together in the cache.
///
/// Where links have lengths, each component has a landmark, its first node, and every node's distance from there is
/// known. No path from *s* to *w* that goes through the link from *v* to *w* is a shortest one if it is longer than the
/// way over the landmark: *d*(*s*, *v*) + length > *d*(*s*, landmark) + *d*(landmark, *w*). So much can be told before
/// any search but for *s*: each row is sorted by length − *d*(landmark, *w*), the lead of the link, and a search looks
/// at the first links of a row only. In a graph with a hub that is one link in thirty. (Landmarks and the triangle
/// inequality: Goldberg and Harrelson 2005, "Computing the shortest path: A* search meets graph theory".)
struct PathGraph: Sendable {
  /// What the links of a row are sorted by.
  enum RowOrder {
    /// The lead of a link, for searches of a whole component.
    case lead
    /// Its length, for searches that go out from both ends of a path; leads are left out.
    case length
  }

  /// For each node here, its index in the graph.
  let original: [UInt32]
  /// For each node here, how many nodes of the graph it stands for: itself and the trees that were folded into it.
  let multiplicities: [Double]
  /// Where each row starts; one entry more than there are nodes.
  let offsets: [UInt32]
  /// The other end of each link, row by row, in the order asked for, then ascending.
  private(set) var neighbors: [UInt32]
  /// The length of each link, at the same place as its other end; empty where every link is 1 long.
  private(set) var lengths: [Double]
  /// The length of each link less the distance from the landmark to its other end, ascending in each row.
  private(set) var leads: [Double]
  /// The least lead in each row; infinite where a row is empty.
  private(set) var leastLeads: [Double]
  /// The distance of each node from the landmark of its component; infinite until it is known.
  private(set) var landmarkDistances: [Double]
  /// For each node, the nodes of its component.
  let components: [Range<Int>]
  /// For each node, the index of its component in ``components``.
  let componentOfNode: [UInt32]
  /// The distance of the farthest node from the landmark, for each component; infinite until it is known.
  private var reaches: [Double]
  private let graphNodeCount: Int

  var nodeCount: Int { original.count }

  func component(of node: Int) -> Range<Int> { components[Int(componentOfNode[node])] }

  func reach(ofComponentWith node: Int) -> Double { reaches[Int(componentOfNode[node])] }

  /// Lays a graph out for searches.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - length: How long its links are.
  ///   - found: Its components.
  ///   - trees: What is left out of it; nothing if `nil`.
  ///   - rowOrder: What links are sorted by.
  init(
    _ graph: CooccurrenceGraph, length: EdgeLength, components found: ConnectedComponents,
    without trees: FoldedTrees? = nil, rowOrder: RowOrder = .lead
  ) {
    let adjacency = graph.adjacency
    var original: [UInt32] = []
    original.reserveCapacity(graph.nodes.count)
    var componentOfNode = original
    var components: [Range<Int>] = []
    for component in 0..<found.count {
      let start = original.count
      let byDegree = found.nodes(of: component)
        .filter { trees?.isKept[$0] ?? true }
        .map { UInt64(UInt32.max - UInt32(adjacency.row(of: $0).count)) << 32 | UInt64($0) }
        .sorted()
      for key in byDegree { original.append(UInt32(truncatingIfNeeded: key)) }
      for _ in start..<original.count { componentOfNode.append(UInt32(component)) }
      components.append(start..<original.count)
    }
    let none = UInt32.max
    var place = [UInt32](repeating: none, count: graph.nodes.count)
    for (new, old) in original.enumerated() { place[Int(old)] = UInt32(new) }

    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(original.count + 1)
    var neighbors: [UInt32] = []
    neighbors.reserveCapacity(adjacency.neighbors.count)
    var lengths: [Double] = []
    if length != .hops { lengths.reserveCapacity(adjacency.neighbors.count) }
    for old in original {
      for index in adjacency.row(of: Int(old)) {
        let neighbor = place[Int(adjacency.neighbors[index])]
        guard neighbor != none else { continue }
        neighbors.append(neighbor)
        guard length != .hops else { continue }
        lengths.append(length.distance(forWeight: graph.edges[Int(adjacency.edges[index])].weight))
      }
      offsets.append(UInt32(neighbors.count))
    }
    self.original = original
    self.multiplicities = original.map { Double(trees?.sizes[Int($0)] ?? 1) }
    self.offsets = offsets
    self.neighbors = neighbors
    self.lengths = lengths
    self.leads = [Double](repeating: 0, count: lengths.count)
    self.leastLeads = [Double](repeating: 0, count: original.count)
    self.landmarkDistances = [Double](repeating: .infinity, count: original.count)
    self.components = components
    self.componentOfNode = componentOfNode
    self.graphNodeCount = graph.nodes.count
    self.reaches = [Double](repeating: .infinity, count: components.count)
    if length != .hops {
      measureFromLandmarks()
      sortRows(by: rowOrder)
    }
  }

  private mutating func measureFromLandmarks() {
    var search = ShortestPathSearch(self, keepsPredecessors: false)
    for (index, component) in components.enumerated() {
      search.run(from: component.lowerBound)
      for node in component { landmarkDistances[node] = search.distances[node] }
      reaches[index] = search.distances[Int(search.order[search.reachedCount - 1])]
    }
  }

  private mutating func sortRows(by order: RowOrder) {
    var row: [(lead: Double, length: Double, neighbor: UInt32)] = []
    for node in original.indices {
      let places = Int(offsets[node])..<Int(offsets[node + 1])
      row.removeAll(keepingCapacity: true)
      for place in places {
        row.append((lengths[place] - landmarkDistances[Int(neighbors[place])], lengths[place], neighbors[place]))
      }
      switch order {
      case .lead: row.sort { ($0.lead, $0.neighbor) < ($1.lead, $1.neighbor) }
      case .length: row.sort { ($0.length, $0.neighbor) < ($1.length, $1.neighbor) }
      }
      for (place, link) in zip(places, row) {
        leads[place] = link.lead
        lengths[place] = link.length
        neighbors[place] = link.neighbor
      }
      leastLeads[node] = row.first?.lead ?? .infinity
    }
    if order == .length {
      leads = []
      leastLeads = []
    }
  }

  /// Values by the numbers here, put back into the order of the graph's nodes; 0 for nodes left out.
  func inOriginalOrder(_ values: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: graphNodeCount)
    for (new, old) in original.enumerated() { result[Int(old)] = values[new] }
    return result
  }
}
