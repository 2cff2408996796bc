import EntityRecognition

/// The entities of a collection while they are being gathered from its articles.
struct ClusterSet {
  /// All groups that are one entity.
  struct Cluster {
    var identity: MentionGroup.Identity
    let kind: EntityKind
    var surfaces: [String: Int]
    var gender: Gender?
    var owner: String?
  }

  private(set) var clusters: [Cluster] = []
  private let lexicon: Lexicon
  private var known: [MentionGroup.Identity: Int] = [:]
  /// Persons by surname and by first name, so that a name is compared only with those that share one.
  private var personsByWord: [String: [Int]] = [:]
  private var bodiesByAcronym: [String: [Int]] = [:]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// Gathers what can stand for itself in the whole collection: entities of the lexicon, full names, bodies.
  mutating func addFullNames(of groups: [MentionGroup]) {
    for group in groups where isFull(group) { _ = add(group) }
  }

  /// The cluster of each group; short forms find theirs, or become one of their own.
  mutating func assign(_ groups: [MentionGroup]) -> [Int] {
    groups.map { group in
      if isFull(group) { return cluster(of: group) ?? add(group) }
      if let place = onlyCandidate(for: group) {
        merge(group, into: place)
        return place
      }
      return cluster(of: group).map { place in
        merge(group, into: place)
        return place
      } ?? add(group)
    }
  }

  private func isFull(_ group: MentionGroup) -> Bool {
    switch group.identity {
    case .referent: true
    case .person(let name): name.isFull
    case .body(let key): key.contains(" ")
    }
  }

  /// The cluster that a group with a name of its own belongs to.
  private func cluster(of group: MentionGroup) -> Int? {
    if case .person(let name) = group.identity, name.isFull {
      return personsByWord[name.surname + "|" + String(name.given.prefix(1))]?.first { fits(name, group, $0) }
        ?? personsByWord[name.given]?.first { fits(name, group, $0) }
    }
    return known[group.identity]
  }

  private func fits(_ name: PersonName, _ group: MentionGroup, _ place: Int) -> Bool {
    guard case .person(let other) = clusters[place].identity else { return false }
    return name.agrees(with: other) && !Vetoes.differ(group.gender, clusters[place].gender)
  }

  private mutating func add(_ group: MentionGroup) -> Int {
    if let place = cluster(of: group) {
      merge(group, into: place)
      return place
    }
    let place = clusters.count
    clusters.append(
      Cluster(
        identity: group.identity, kind: group.kind, surfaces: group.surfaces, gender: group.gender, owner: group.owner))
    known[group.identity] = place
    index(group, at: place)
    return place
  }

  private mutating func merge(_ group: MentionGroup, into place: Int) {
    for (surface, count) in group.surfaces { clusters[place].surfaces[surface, default: 0] += count }
    clusters[place].gender = clusters[place].gender ?? group.gender
    if case .person(let name) = group.identity, case .person(let other) = clusters[place].identity,
      name.core.count > other.core.count
    {
      clusters[place].identity = group.identity
    }
    index(group, at: place)
  }

  private mutating func index(_ group: MentionGroup, at place: Int) {
    switch group.identity {
    case .person(let name) where name.isFull:
      for key in [name.surname, name.given, name.surname + "|" + String(name.given.prefix(1))] + name.core.dropFirst()
      where personsByWord[key]?.contains(place) != true {
        personsByWord[key, default: []].append(place)
      }
    case .body, .referent:
      for acronym in group.acronyms where bodiesByAcronym[acronym]?.contains(place) != true {
        bodiesByAcronym[acronym, default: []].append(place)
      }
    case .person: break
    }
  }

  /// The only full name of the collection that a short form fits; `nil` where there is none, or more than one.
  private func onlyCandidate(for group: MentionGroup) -> Int? {
    switch group.identity {
    case .person(let name):
      guard let word = name.core.first else { return nil }
      let fitting = (personsByWord[word] ?? []).filter { place in
        guard case .person(let full) = clusters[place].identity else { return false }
        return full.surname == word
          && Vetoes.allow(
            short: name, gender: group.gender, for: full, gender: clusters[place].gender, lexicon: lexicon)
      }
      return fitting.count == 1 ? fitting[0] : nil
    case .body:
      let fitting = Set(group.surfaces.keys.flatMap { bodiesByAcronym[$0] ?? [] })
      return fitting.count == 1 ? fitting.first : nil
    case .referent: return nil
    }
  }
}
