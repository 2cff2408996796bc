import EntityRecognition

/// Finds entities of a graph by what a person types: an identifier, a name or one of its other forms.
///
/// Case, accents and the forms of apostrophes, hyphens and full stops do not count. An identifier comes before a name, a
/// name before an alias.
///
/// ```swift
/// let lookup = EntityLookup(graph)
/// try lookup.node(named: "john kerry")  // 14
/// try lookup.node(named: "Kery")        // throws: no entity is called "Kery"; near it: John Kerry
/// ```
public struct EntityLookup: Sendable {
  private let graph: CooccurrenceGraph
  private var labels: [String: [Int]] = [:]
  private var aliases: [String: [Int]] = [:]

  /// Prepares the names of a graph.
  ///
  /// - Complexity: O(*n*) in the number of names.
  public init(_ graph: CooccurrenceGraph) {
    self.graph = graph
    for (index, node) in graph.nodes.enumerated() {
      labels[EntityLookup.folded(node.label), default: []].append(index)
      for alias in node.aliases {
        let key = EntityLookup.folded(alias)
        if aliases[key]?.last != index { aliases[key, default: []].append(index) }
      }
    }
  }

  /// The index of the entity with a name.
  ///
  /// - Parameter name: An identifier (`person.john-kerry`), a label or an alias.
  /// - Returns: An index into the graph's nodes.
  /// - Throws: ``EntityLookupError`` where there is none, with near names, or more than one.
  public func node(named name: String) throws(EntityLookupError) -> Int {
    if let node = graph.node(withID: name) { return node }
    let key = EntityLookup.folded(name)
    for found in [labels[key], aliases[key]] {
      guard let found, let first = found.first else { continue }
      if found.count == 1 { return first }
      throw .ambiguous(name: name, candidates: found.map { "\(graph.nodes[$0].label) (\(graph.nodes[$0].id))" })
    }
    throw .unknown(name: name, near: near(key))
  }

  /// The labels of the entities whose names are most like a folded text, the likest first: five at most.
  private func near(_ key: String) -> [String] {
    let words = Set(key.split(separator: " "))
    var ranked: [(score: Int, node: Int)] = []
    for (index, node) in graph.nodes.enumerated() {
      let scores = ([node.label] + node.aliases).compactMap { form -> Int? in
        let folded = EntityLookup.folded(form)
        let distance = EntityLookup.distance(Array(key.utf8), Array(folded.utf8), limit: max(1, key.utf8.count / 3))
        if let distance { return distance }
        return words.isDisjoint(with: folded.split(separator: " ")) ? nil : 100 + folded.utf8.count
      }
      if let best = scores.min() { ranked.append((best, index)) }
    }
    ranked.sort {
      ($0.score, -graph.nodes[$0.node].mentionCount, $0.node) < ($1.score, -graph.nodes[$1.node].mentionCount, $1.node)
    }
    return ranked.prefix(5).map { graph.nodes[$0.node].label }
  }

  private static func folded(_ name: String) -> String {
    Folding.lowercased(name).split(separator: " ").joined(separator: " ")
  }

  /// The number of letters to change, add or drop (Levenshtein 1966); `nil` above a limit.
  private static func distance(_ one: [UInt8], _ other: [UInt8], limit: Int) -> Int? {
    guard abs(one.count - other.count) <= limit else { return nil }
    var row = Array(0...other.count)
    for (place, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for (column, match) in other.enumerated() {
        let changed = diagonal + (letter == match ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count] <= limit ? row[other.count] : nil
  }
}

/// Why a name does not lead to one entity.
public enum EntityLookupError: Error, Equatable, CustomStringConvertible {
  /// Nobody is called so; the names that are most like it.
  case unknown(name: String, near: [String])
  /// Several are called so.
  case ambiguous(name: String, candidates: [String])

  /// What was asked for, what there is, and what to do.
  public var description: String {
    switch self {
    case .unknown(let name, let near) where near.isEmpty: "no entity is called \"\(name)\""
    case .unknown(let name, let near): "no entity is called \"\(name)\"; near it: \(near.joined(separator: ", "))"
    case .ambiguous(let name, let candidates):
      "\"\(name)\" may be \(candidates.joined(separator: " or ")): give the identifier"
    }
  }
}
