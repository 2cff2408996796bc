import EntityRecognition

/// Which entities of two graphs that were made apart are the same.
///
/// The same identifier wins. Then the same name, then the rules by which mentions become entities: "Obama" in one graph is
/// "Barack Obama" in the other where no one else there could be meant. Kinds must agree, other given names, names in the
/// middle, suffixes and genders forbid a match, and what fits several entities matches none and is listed.
///
/// ```swift
/// let matching = EntityMatching(
///   [NamedEntity(id: "person.obama", label: "Obama", kind: .person)],
///   [NamedEntity(id: "person.barack-obama", label: "Barack Obama", kind: .person, aliases: ["Obama"])])
/// matching.matches.map { ($0.first, $0.second, "\($0.reason)") }
/// // [(0, 0, "part of the only full name that it fits in the collection, Barack Obama")]
/// ```
public struct EntityMatching: Sendable {
  /// Two entities that are one, and why.
  public struct Match: Hashable, Sendable {
    /// The entity of the first list, as an index into it.
    public let first: Int
    /// The entity of the second list, as an index into it.
    public let second: Int
    /// Why they are one.
    public let reason: Reason
  }

  /// Why two entities are one.
  public enum Reason: Hashable, Sendable {
    /// They have one identifier.
    case identifier
    /// They bear one name, in any case and without accents.
    case name(String)
    /// A name of the first stands for one of the second, or the other way round.
    case likeness(MergeReason)
  }

  /// An entity that could be several of the other list, or one that another entity could be too.
  public struct Ambiguity: Hashable, Sendable {
    /// Whether the entity is of the first list.
    public let isOfFirst: Bool
    /// The entity, as an index into its list.
    public let entity: Int
    /// The entities that it could be, as indices into the other list, in order; at most eight.
    public let candidates: [Int]
  }

  /// The matches, in the order of the first list; no entity has two.
  public let matches: [Match]
  /// The entities that stay alone because several could be meant: those of the first list, then those of the second.
  public let ambiguities: [Ambiguity]
  private let placeOfFirst: [Int: Int]
  private let placeOfSecond: [Int: Int]

  /// Matches the entities of two lists.
  ///
  /// - Complexity: near O(*n* + *m*) in the number of names: names are compared only with names that share a word.
  public init(_ first: [NamedEntity], _ second: [NamedEntity]) {
    let names = MatchCandidates(first, second)
    var search = MatchSearch()
    search.accept(names.sharingIdentifiers)
    search.accept(names.sharingLabels)
    search.accept(names.sharingNames)
    search.accept(names.alike)
    search.accept(names.parts)
    let matches = search.secondOfFirst.values.sorted { $0.first < $1.first }
    self.matches = matches
    ambiguities = search.ambiguities
    placeOfFirst = Dictionary(uniqueKeysWithValues: matches.indices.map { (matches[$0].first, $0) })
    placeOfSecond = Dictionary(uniqueKeysWithValues: matches.indices.map { (matches[$0].second, $0) })
  }

  /// The match of an entity of the first list; `nil` where it has none.
  public func match(ofFirst entity: Int) -> Match? { placeOfFirst[entity].map { matches[$0] } }

  /// The match of an entity of the second list; `nil` where it has none.
  public func match(ofSecond entity: Int) -> Match? { placeOfSecond[entity].map { matches[$0] } }
}

extension EntityMatching.Reason: CustomStringConvertible {
  /// The reason in words: `the same identifier`.
  public var description: String {
    switch self {
    case .identifier: "the same identifier"
    case .name(let name): "the same name, \(name)"
    case .likeness(let reason): reason.description
    }
  }
}

/// Takes candidates step by step, the surest first: what was matched stays matched.
struct MatchSearch {
  private(set) var secondOfFirst: [Int: EntityMatching.Match] = [:]
  private var firstOfSecond: [Int: Int] = [:]
  private var doubtsOfFirst: [Int: Set<Int>] = [:]
  private var doubtsOfSecond: [Int: Set<Int>] = [:]

  /// Matches those that are each other's only candidate.
  mutating func accept(_ candidates: [EntityMatching.Match]) {
    var seconds: [Int: Set<Int>] = [:]
    var firsts: [Int: Set<Int>] = [:]
    for candidate in candidates {
      seconds[candidate.first, default: []].insert(candidate.second)
      firsts[candidate.second, default: []].insert(candidate.first)
    }
    for candidate in candidates {
      let isOpen = (secondOfFirst[candidate.first] == nil, firstOfSecond[candidate.second] == nil)
      if isOpen.0, isOpen.1, seconds[candidate.first]?.count == 1, firsts[candidate.second]?.count == 1 {
        secondOfFirst[candidate.first] = candidate
        firstOfSecond[candidate.second] = candidate.first
      } else {
        if isOpen.0 { doubtsOfFirst[candidate.first, default: []].insert(candidate.second) }
        if isOpen.1 { doubtsOfSecond[candidate.second, default: []].insert(candidate.first) }
      }
    }
  }

  /// What stayed alone in doubt.
  var ambiguities: [EntityMatching.Ambiguity] {
    list(doubtsOfFirst.filter { secondOfFirst[$0.key] == nil }, isOfFirst: true)
      + list(doubtsOfSecond.filter { firstOfSecond[$0.key] == nil }, isOfFirst: false)
  }

  private func list(_ doubts: [Int: Set<Int>], isOfFirst: Bool) -> [EntityMatching.Ambiguity] {
    doubts.sorted { $0.key < $1.key }.map {
      EntityMatching.Ambiguity(isOfFirst: isOfFirst, entity: $0.key, candidates: Array($0.value.sorted().prefix(8)))
    }
  }
}
