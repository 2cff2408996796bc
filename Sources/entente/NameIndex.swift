import Cooccurrence
import EntityRecognition
import EntityResolution

/// Finds the entity, or the node of a graph, that a person means by a name.
///
/// The name is its identifier, its label, or a form of it, in any case and without accents.
struct NameIndex {
  private let names: [(words: NameInWords, forms: [String])]
  private var byID: [String: Int] = [:]
  private var byKey: [String: [Int]] = [:]

  /// The most entities that an error lists.
  private static let longestList = 10

  /// - Complexity: O(*n*) in the number of names.
  init(_ entities: [Entity]) {
    self.init(entities.map { (NameInWords($0), [$0.label] + $0.aliases) })
  }

  /// - Complexity: O(*n*) in the number of names.
  init(_ nodes: [CooccurrenceGraph.Node]) {
    self.init(nodes.map { (NameInWords($0), [$0.label] + $0.aliases) })
  }

  private init(_ names: [(words: NameInWords, forms: [String])]) {
    self.names = names
    for (index, name) in names.enumerated() {
      byID[name.words.id] = index
      for form in [name.words.id] + name.forms {
        let key = NameIndex.key(form)
        if byKey[key]?.last != index { byKey[key, default: []].append(index) }
      }
    }
  }

  /// The index of the only entity that a name fits.
  ///
  /// - Parameter name: An identifier, which decides by itself, or a name.
  /// - Returns: The index among the entities.
  /// - Throws: ``NameError`` where the name fits several entities, or none.
  func entity(named name: String) throws(NameError) -> Int {
    if let index = byID[name] { return index }
    let found = byKey[NameIndex.key(name)] ?? []
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      let shown = found.prefix(NameIndex.longestList).map { names[$0].words }
      throw .several(name: name, candidates: shown, more: found.count - shown.count)
    }
    throw .unknown(name: name, nearest: nearest(to: name).map { names[$0].words })
  }

  /// Lower case, without accents, white space made one space.
  private static func key(_ name: String) -> String {
    Folding.lowercased(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The entities whose names are most like a name: that hold it, or are a few letters from it.
  private func nearest(to name: String) -> [Int] {
    let wanted = Array(NameIndex.key(name).unicodeScalars)
    guard !wanted.isEmpty else { return [] }
    let limit = max(1, wanted.count / 3)
    var ranked: [(distance: Int, index: Int)] = []
    for (index, candidate) in names.enumerated() {
      let distances = candidate.forms.compactMap { form -> Int? in
        let key = NameIndex.key(form)
        if wanted.count > 2, key.contains(NameIndex.key(name)) { return 0 }
        return EditDistance.between(wanted, Array(key.unicodeScalars), limit: limit)
      }
      if let distance = distances.min() { ranked.append((distance, index)) }
    }
    return ranked.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(5).map(\.index)
  }
}

/// An entity as a message names it: `John Kerry (person.john-kerry)`.
struct NameInWords: Equatable, CustomStringConvertible {
  let label: String
  let id: String

  init(_ entity: Entity) {
    label = entity.label
    id = entity.id
  }

  init(_ node: CooccurrenceGraph.Node) {
    label = node.label
    id = node.id
  }

  var description: String { label == id ? id : "\(label) (\(id))" }
}

/// Why it is not clear which entity a name means.
enum NameError: Error, Equatable, CustomStringConvertible {
  case several(name: String, candidates: [NameInWords], more: Int)
  case unknown(name: String, nearest: [NameInWords])
  /// Two names of one entity.
  case same(String, String, NameInWords)

  var description: String {
    switch self {
    case .several(let name, let candidates, let more):
      "\"\(name)\" is \(NameError.list(candidates))\(more > 0 ? " and \(more) more" : ""): expected one; give its id"
    case .unknown(let name, let nearest) where nearest.isEmpty:
      "nobody is named \"\(name)\": expected a name or an id of the input; `entente entities` lists those of articles"
    case .unknown(let name, let nearest): "nobody is named \"\(name)\": near it are \(NameError.list(nearest))"
    case .same(let one, let other, let entity):
      "\"\(one)\" and \"\(other)\" are both \(entity): expected two entities; put a name of several words into quotes"
    }
  }

  private static func list(_ names: [NameInWords]) -> String { names.map(\.description).joined(separator: ", ") }
}
