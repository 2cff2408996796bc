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
  /// For each entity of the first list, and of the second, its match's place in ``matches``; -1 where it has none.
  private let places: (first: [Int], second: [Int])

  /// Matches the entities of two lists.
  ///
  /// - Complexity: near O(*n* + *m*) in the number of names: names are compared only with names that share a word.
  public init(_ first: [NamedEntity], _ second: [NamedEntity]) {
    let names = MatchCandidates(first, second)
    var search = MatchSearch(firstCount: first.count, secondCount: second.count)
    search.accept(names.sharingIdentifiers)
    search.accept(names.sharingLabels(search))
    search.accept(names.sharingNames(search))
    search.accept(names.alike(search))
    search.accept(names.parts(search))
    matches = search.matches
    ambiguities = search.ambiguities
    var places = (
      first: [Int](repeating: -1, count: first.count), second: [Int](repeating: -1, count: second.count)
    )
    for (place, match) in matches.enumerated() {
      places.first[match.first] = place
      places.second[match.second] = place
    }
    self.places = places
  }

  /// The match of an entity of the first list; `nil` where it has none.
  public func match(ofFirst entity: Int) -> Match? { match(of: entity, in: places.first) }

  /// The match of an entity of the second list; `nil` where it has none.
  public func match(ofSecond entity: Int) -> Match? { match(of: entity, in: places.second) }

  private func match(of entity: Int, in places: [Int]) -> Match? {
    places.indices.contains(entity) && places[entity] >= 0 ? matches[places[entity]] : nil
  }
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
