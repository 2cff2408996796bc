/// Takes one of the shortest paths between two nodes by chance, all of them equally likely.
///
/// Two searches, one from each end, each time from the side that has had less to do, until no path between them can be
/// as short as the shortest known. In a graph with hubs they see a few hundred links of millions (Borassi and Natale
/// 2019, doi 10.1145/3284359).
struct PathSampler: ~Copyable {
  private let graph: PathGraph
  private var forward: SearchSide
  private var backward: SearchSide

  init(_ graph: PathGraph) {
    self.graph = graph
    forward = SearchSide(graph)
    backward = SearchSide(graph)
  }

  /// The nodes between two different nodes of one component, on a shortest path taken by chance.
  mutating func nodesBetween(_ source: Int, _ target: Int, by random: inout SplitMix64) -> [UInt32] {
    var shortest = graph.landmarkDistances[source] + graph.landmarkDistances[target]
    forward.start(from: source)
    backward.start(from: target)
    let tolerance = 1 + 4 * ShortestPathSearch.tolerance
    // Each side starts, so that both ends are settled; then the side that has had less to do goes on.
    forward.advance(shortest: &shortest, towards: backward)
    backward.advance(shortest: &shortest, towards: forward)
    var radii = forward.radius + backward.radius
    while radii <= shortest * tolerance, radii < .infinity {
      if forward.work <= backward.work {
        forward.advance(shortest: &shortest, towards: backward)
      } else {
        backward.advance(shortest: &shortest, towards: forward)
      }
      radii = forward.radius + backward.radius
    }
    guard let meeting = meetingNode(by: &random) else { return [] }
    var between: [UInt32] = []
    if meeting != source, meeting != target { between.append(UInt32(meeting)) }
    var node = meeting
    while let next = forward.predecessor(of: node, by: &random), next != source {
      between.append(UInt32(next))
      node = next
    }
    node = meeting
    while let next = backward.predecessor(of: node, by: &random), next != target {
      between.append(UInt32(next))
      node = next
    }
    return between
  }

  /// A node where the two searches meet, each as likely as paths lead over it: reached from both sides, settled by one.
  ///
  /// Each path has exactly one such node.
  private func meetingNode(by random: inout SplitMix64) -> Int? {
    var length = Double.infinity
    for node in backward.touched where isMeeting(Int(node)) {
      length = min(length, forward.distances[Int(node)] + backward.distances[Int(node)])
    }
    let limit = length * (1 + ShortestPathSearch.tolerance)
    var total = 0.0
    for node in backward.touched where isMeeting(Int(node), upTo: limit) {
      total += forward.paths[Int(node)] * backward.paths[Int(node)]
    }
    var left = random.fraction() * total
    var last: Int?
    for node in backward.touched where isMeeting(Int(node), upTo: limit) {
      last = Int(node)
      left -= forward.paths[Int(node)] * backward.paths[Int(node)]
      if left < 0 { break }
    }
    return last
  }

  private func isMeeting(_ node: Int, upTo limit: Double = .greatestFiniteMagnitude) -> Bool {
    backward.isSettled[node] != forward.isSettled[node]
      && forward.distances[node] + backward.distances[node] <= limit
  }
}
