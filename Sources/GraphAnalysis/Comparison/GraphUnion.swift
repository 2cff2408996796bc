import Cooccurrence
import EntityResolution
import NewsText

/// The entities and links of two graphs together, and where each stands in either.
struct GraphUnion {
  /// An entity and its places.
  struct Member {
    let id: String
    let before: Int?
    let after: Int?
  }

  /// A link and its places.
  struct Link {
    let source: Int
    let target: Int
    let before: Int?
    let after: Int?
  }

  /// The entities, sorted by identifier.
  let members: [Member]
  /// The links, sorted by source and then by target.
  let links: [Link]
  /// The entities of both graphs that are the same under different identifiers, and those that may be.
  let matching: EntityMatching

  /// - Complexity: O(*n* log *n* + *m* log *m*), and that of matching names.
  init(before: CooccurrenceGraph, after: CooccurrenceGraph) {
    let matching = EntityMatching(GraphUnion.names(of: before), GraphUnion.names(of: after))
    var taken = Set(after.nodes.map(\.id))
    var members = after.nodes.indices.map { index in
      Member(id: after.nodes[index].id, before: matching.match(ofSecond: index)?.first, after: index)
    }
    for index in before.nodes.indices where matching.match(ofFirst: index) == nil {
      // One identifier for two that are not the same: they differ in kind.
      var id = before.nodes[index].id
      while !taken.insert(id).inserted { id += "~before" }
      members.append(Member(id: id, before: index, after: nil))
    }
    members.sort { $0.id < $1.id }
    var placeOfBefore = [Int](repeating: 0, count: before.nodes.count)
    var placeOfAfter = [Int](repeating: 0, count: after.nodes.count)
    for (place, member) in members.enumerated() {
      if let index = member.before { placeOfBefore[index] = place }
      if let index = member.after { placeOfAfter[index] = place }
    }
    self.members = members
    self.matching = matching
    let keyed = sideBySide(
      { [placeOfBefore] in GraphUnion.keyed(before.edges, placeOfBefore) },
      { [placeOfAfter] in GraphUnion.keyed(after.edges, placeOfAfter) })
    links = GraphUnion.merged(keyed.0, keyed.1)
  }

  private static func names(of graph: CooccurrenceGraph) -> [NamedEntity] {
    graph.nodes.map { NamedEntity(id: $0.id, label: $0.label, kind: $0.kind, aliases: $0.aliases) }
  }

  private static func keyed(
    _ edges: [CooccurrenceGraph.Edge], _ places: [Int]
  ) -> [(key: UInt64, edge: Int)] {
    edges.enumerated().map { index, edge in
      let (one, other) = (places[Int(edge.source)], places[Int(edge.target)])
      return (UInt64(min(one, other)) << 32 | UInt64(max(one, other)), index)
    }.sorted { $0.key < $1.key }
  }

  private static func merged(
    _ before: [(key: UInt64, edge: Int)], _ after: [(key: UInt64, edge: Int)]
  ) -> [Link] {
    var links: [Link] = []
    links.reserveCapacity(max(before.count, after.count))
    var (one, other) = (0, 0)
    while one < before.count || other < after.count {
      let left = one < before.count ? before[one].key : .max
      let right = other < after.count ? after[other].key : .max
      let key = min(left, right)
      links.append(
        Link(
          source: Int(key >> 32), target: Int(key & 0xFFFF_FFFF), before: left == key ? before[one].edge : nil,
          after: right == key ? after[other].edge : nil))
      if left == key { one += 1 }
      if right == key { other += 1 }
    }
    return links
  }
}
