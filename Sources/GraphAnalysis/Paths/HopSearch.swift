/// A breadth-first search, reused from source to source: how many nodes are how many hops away.
///
/// Each level is found from the side with fewer links: from the nodes reached last towards the others, or from the
/// nodes not reached yet back to the level before (Beamer, Asanović, Patterson 2012, doi 10.1109/SC.2012.50).
struct HopSearch: ~Copyable {
  private let graph: PathGraph
  /// Reached nodes, level by level.
  private var order: WorkArray<UInt32>
  /// Nodes of the component not reached yet, from the first level that is found from their side.
  private var unreached: [UInt32] = []
  private var level: WorkArray<UInt32>
  /// How many nodes are 0, 1, 2… hops away from the last source.
  private(set) var countsByLevel: [Int] = []

  private static let none = UInt32.max

  init(_ graph: PathGraph) {
    self.graph = graph
    order = WorkArray<UInt32>(repeating: 0, count: graph.nodeCount)
    level = WorkArray<UInt32>(repeating: HopSearch.none, count: graph.nodeCount)
  }

  /// Searches the component of a source.
  mutating func run(from source: Int) {
    let graph = self.graph
    let component = graph.component(of: source)
    let offsets = graph.offsets.span
    let neighbors = graph.neighbors.span
    for node in component { level[node] = HopSearch.none }
    countsByLevel.removeAll(keepingCapacity: true)
    countsByLevel.append(1)
    unreached.removeAll(keepingCapacity: true)
    order[0] = UInt32(source)
    level[source] = 0

    var reached = 1
    var start = 0
    var depth: UInt32 = 0
    var linksOfLevel = graph.offsets[source + 1] - graph.offsets[source]
    var linksAhead = graph.offsets[component.upperBound] - graph.offsets[component.lowerBound] - linksOfLevel
    while reached < component.count {
      let end = reached
      var linksOfNext: UInt32 = 0
      if linksOfLevel <= linksAhead {
        for index in start..<end {
          let node = Int(order[index])
          for place in Int(offsets[node])..<Int(offsets[node + 1]) {
            let neighbor = Int(neighbors[place])
            guard level[neighbor] == HopSearch.none else { continue }
            level[neighbor] = depth + 1
            order[reached] = UInt32(neighbor)
            reached += 1
            linksOfNext += offsets[neighbor + 1] - offsets[neighbor]
          }
        }
        unreached.removeAll(keepingCapacity: true)
      } else {
        if unreached.isEmpty {
          for node in component where level[node] == HopSearch.none { unreached.append(UInt32(node)) }
        }
        var kept = 0
        for index in unreached.indices {
          let node = Int(unreached[index])
          var place = Int(offsets[node])
          let last = Int(offsets[node + 1])
          while place < last, level[Int(neighbors[place])] != depth { place += 1 }
          if place < last {
            level[node] = depth + 1
            order[reached] = UInt32(node)
            reached += 1
            linksOfNext += offsets[node + 1] - offsets[node]
          } else {
            unreached[kept] = UInt32(node)
            kept += 1
          }
        }
        unreached.removeLast(unreached.count - kept)
      }
      countsByLevel.append(reached - end)
      start = end
      depth += 1
      linksOfLevel = linksOfNext
      linksAhead -= linksOfNext
    }
  }
}
