/// Counts the shortest weighted paths from one source after another, and how many of them pass through each node.
///
/// Brandes 2001 (doi 10.1080/0022250X.2001.9990249) over the predecessors that ``ShortestPathSearch`` keeps.
struct ShortestPathCounter: ~Copyable {
  private var search: ShortestPathSearch
  /// The number of shortest paths from the source.
  private var paths: WorkArray<Double>
  /// The powers of two to multiply the path counts with; made for the first source that needs it.
  private var exponents = WorkArray<Int>(repeating: 0, count: 0)
  /// The share of shortest paths to other nodes that pass through a node.
  private var shares: WorkArray<Double>
  private let graph: PathGraph

  /// Path counts up to here can be added up and divided without leaving the range of `Double`.
  private static let limit = 0x1p900

  init(_ graph: PathGraph) {
    search = ShortestPathSearch(graph, keepsPredecessors: true)
    paths = WorkArray<Double>(repeating: 0, count: graph.nodeCount)
    shares = WorkArray<Double>(repeating: 0, count: graph.nodeCount)
    self.graph = graph
  }

  /// Adds, for each node, the share of shortest paths from the source to all others that pass through it.
  ///
  /// Each end of a path counts as often as there are nodes that it stands for.
  mutating func addShares(ofPathsFrom source: Int, to sums: inout [Double]) {
    search.run(from: source)
    paths[source] = 1
    shares[source] = 0
    var most = 1.0
    for index in 1..<max(1, search.reachedCount) {
      let node = Int(search.order[index])
      var count = paths[search.predecessor(0, of: node)]
      for number in 1..<search.predecessorCount(of: node) { count += paths[search.predecessor(number, of: node)] }
      paths[node] = count
      shares[node] = 0
      most = max(most, count)
    }
    let sourceCount = graph.multiplicities[source]
    guard most < ShortestPathCounter.limit else { return addSharesOfManyPaths(to: &sums, times: sourceCount) }
    let multiplicities = graph.multiplicities
    let targetCounts = multiplicities.span
    for index in (1..<max(1, search.reachedCount)).reversed() {
      let node = Int(search.order[index])
      let own = shares[node]
      let count = search.predecessorCount(of: node)
      sums[node] += own * sourceCount
      guard count > 1 else {
        shares[search.predecessor(0, of: node)] += targetCounts[node] + own
        continue
      }
      let share = (targetCounts[node] + own) / paths[node]
      for number in 0..<count {
        let predecessor = search.predecessor(number, of: node)
        shares[predecessor] += paths[predecessor] * share
      }
    }
  }

  /// The same with path counts that have exponents of their own: 2^1024 paths are more than a `Double` can hold.
  private mutating func addSharesOfManyPaths(to sums: inout [Double], times sourceCount: Double) {
    if exponents.count == 0 { exponents = WorkArray<Int>(repeating: 0, count: graph.nodeCount) }
    exponents[Int(search.order[0])] = 0
    for index in 1..<search.reachedCount {
      let node = Int(search.order[index])
      var exponent = 0
      for number in 0..<search.predecessorCount(of: node) {
        exponent = max(exponent, exponents[search.predecessor(number, of: node)])
      }
      var count = 0.0
      for number in 0..<search.predecessorCount(of: node) {
        let predecessor = search.predecessor(number, of: node)
        count += Double(sign: .plus, exponent: exponents[predecessor] - exponent, significand: paths[predecessor])
      }
      paths[node] = count.significand
      exponents[node] = exponent + Int(count.exponent)
    }
    for index in (1..<search.reachedCount).reversed() {
      let node = Int(search.order[index])
      for number in 0..<search.predecessorCount(of: node) {
        let predecessor = search.predecessor(number, of: node)
        let part = Double(
          sign: .plus, exponent: exponents[predecessor] - exponents[node], significand: paths[predecessor] / paths[node]
        )
        shares[predecessor] += part * (graph.multiplicities[node] + shares[node])
      }
      sums[node] += shares[node] * sourceCount
    }
  }
}
