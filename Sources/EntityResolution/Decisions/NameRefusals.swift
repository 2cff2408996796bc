import EntityRecognition

/// What kept the entities of a collection apart that share a name: two surnames that are one, one name of two kinds, the
/// same ministry of two countries.
///
/// Each entity is compared with at most eight others, those whose given name is the same first, then those that are named
/// most often: a surname that a thousand people bear does not need a million refusals.
struct NameRefusals {
  /// What an entity is told apart by, beside its names.
  struct Profile: Sendable {
    var person: PersonUnit?
    var owner: String?
  }

  private(set) var refusals: [Refusal] = []
  private let entities: [Entity]
  private let profiles: [Profile]
  private let rules: RegistryRules
  private let lexicon = Lexicon.standard
  /// The entities, those named most often first.
  private let ranked: [Int]

  /// The most others that an entity is compared with.
  private static let limit = 8

  /// Compares entities.
  ///
  /// - Complexity: O(*n* log *n*) in the number of names.
  init(_ entities: [Entity], _ profiles: [Profile], merges: [Merge], rules: RegistryRules) {
    self.entities = entities
    self.profiles = profiles
    self.rules = rules
    var counts = [Int](repeating: 0, count: entities.count)
    for merge in merges { counts[merge.entity] += merge.mentionCount }
    ranked = entities.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
    comparePersons()
    compareBodies()
    compareKinds()
  }

  private mutating func refuse(_ entity: Int, _ candidate: Int, _ veto: Veto, as surface: String? = nil) {
    refusals.append(
      Refusal(entity: entity, surface: surface ?? entities[entity].label, candidate: candidate, veto: veto))
  }

  // MARK: - Persons

  private struct FullName: Hashable {
    let given: UInt64
    let surname: UInt64
  }

  private mutating func comparePersons() {
    var bySurname: [UInt64: [Int]] = [:]
    var byFullName: [FullName: [Int]] = [:]
    for entity in ranked {
      guard let name = profiles[entity].person?.name, let surname = name.surname, let given = name.given else {
        continue
      }
      bySurname[surname.block, default: []].append(entity)
      byFullName[FullName(given: given.block, surname: surname.block), default: []].append(entity)
    }
    for entity in entities.indices {
      guard let name = profiles[entity].person?.name, let surname = name.surname, let given = name.given else {
        continue
      }
      let namesakes = byFullName[FullName(given: given.block, surname: surname.block)] ?? []
      var seen: Set<Int> = [entity]
      for other in namesakes.prefix(Self.limit + 1) + (bySurname[surname.block] ?? []).prefix(2 * Self.limit)
      where seen.count <= Self.limit && !seen.contains(other) {
        guard let veto = veto(entity, other) else { continue }
        seen.insert(other)
        refuse(entity, other, veto)
      }
    }
  }

  private func veto(_ entity: Int, _ other: Int) -> Veto? {
    guard let one = profiles[entity].person, let two = profiles[other].person else { return nil }
    if let line = rules.forbids(one.name.surface, [two.name.surface]) { return .registry(line: line) }
    switch one.name.relation(to: two.name, lexicon: lexicon) {
    case .contradiction(let veto): return veto
    case .same: return one.veto(against: two)
    case .none: return nil
    }
  }

  // MARK: - Bodies

  private mutating func compareBodies() {
    var byName: [String: [Int]] = [:]
    for entity in ranked where entities[entity].kind == .organization {
      guard let owner = profiles[entity].owner else { continue }
      var name = entities[entity].label
      if name.hasSuffix(" (\(owner))") { name.removeLast(owner.count + 3) }
      byName[BodyName(name, lexicon: lexicon).key, default: []].append(entity)
    }
    for same in byName.values where same.count > 1 {
      for entity in same {
        for other in same.prefix(Self.limit + 1) where profiles[other].owner != profiles[entity].owner {
          refuse(entity, other, .country)
        }
      }
    }
  }

  // MARK: - Kinds

  /// "Ford" the company is not Henry Ford, whom the text calls so too.
  private mutating func compareKinds() {
    var bearers: [String: [(entity: Int, form: String)]] = [:]
    for entity in ranked {
      var seen: Set<String> = []
      for form in [entities[entity].label] + entities[entity].aliases {
        let key = RegistryKey.of(form)
        if seen.insert(key).inserted { bearers[key, default: []].append((entity, form)) }
      }
    }
    for same in bearers.values where same.count > 1 {
      for kind in EntityKind.allCases {
        let others = same.filter { entities[$0.entity].kind == kind }.prefix(Self.limit)
        guard !others.isEmpty else { continue }
        for (entity, form) in same where entities[entity].kind != kind {
          for other in others { refuse(entity, other.entity, .kind, as: form) }
        }
      }
    }
  }
}
