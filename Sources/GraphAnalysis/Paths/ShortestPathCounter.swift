/// Counts the shortest weighted paths from one source after another, and how many of them pass through each node.
///
/// Brandes 2001 (doi 10.1080/0022250X.2001.9990249) over the predecessors that ``ShortestPathSearch`` keeps.
struct ShortestPathCounter: ~Copyable {
  private var search: ShortestPathSearch
  /// The number of shortest paths from the source.
  private var paths: WorkArray<Double>
  /// The share of shortest paths to other nodes that pass through a node.
  private var shares: WorkArray<Double>

  init(_ graph: PathGraph) {
    search = ShortestPathSearch(graph, keepsPredecessors: true)
    paths = WorkArray<Double>(repeating: 0, count: graph.nodeCount)
    shares = WorkArray<Double>(repeating: 0, count: graph.nodeCount)
  }

  /// Adds, for each node, the share of shortest paths from the source to all others that pass through it.
  mutating func addShares(ofPathsFrom source: Int, to sums: inout [Double]) {
    search.run(from: source)
    for index in 0..<search.reachedCount {
      let node = Int(search.order[index])
      var count = node == source ? 1.0 : 0
      for place in search.predecessorPlaces(of: node) { count += paths[Int(search.predecessors[place])] }
      paths[node] = count
      shares[node] = 0
    }
    for index in (1..<max(1, search.reachedCount)).reversed() {
      let node = Int(search.order[index])
      let share = (1 + shares[node]) / paths[node]
      for place in search.predecessorPlaces(of: node) {
        let predecessor = Int(search.predecessors[place])
        shares[predecessor] += paths[predecessor] * share
      }
      sums[node] += shares[node]
    }
  }
}
