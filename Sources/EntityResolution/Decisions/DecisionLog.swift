/// What was decided, gathered compactly: one entry for each form of a name and ground, however often it stands.
struct DecisionLog {
  /// A cluster that need not exist yet when it is named.
  enum ClusterKey: Hashable {
    case person(Int)
    case body(BodyClusters.Home)
  }

  private struct MergeKey: Hashable {
    let cluster: Int32
    let surface: Int32
    let ground: Ground
  }

  private struct RefusalKey: Hashable {
    let cluster: Int32
    let surface: Int32
    let candidate: Int32
    let veto: Veto
  }

  private struct DoubtKey: Hashable {
    let cluster: Int
    let surface: Int32
  }

  private var merges: [MergeKey: (article: String, count: Int)] = [:]
  private var refusals: Set<RefusalKey> = []
  private var doubts: [DoubtKey: Set<ClusterKey>] = [:]

  mutating func merge(_ cluster: Int32, _ surface: Int32, _ ground: Ground, in article: String) {
    let key = MergeKey(cluster: cluster, surface: surface, ground: ground)
    if let index = merges.index(forKey: key) {
      merges.values[index].count += 1
      if article < merges.values[index].article { merges.values[index].article = article }
    } else {
      merges[key] = (article, 1)
    }
  }

  /// Notes that a form is not the entity that a name belongs to.
  mutating func refuse(_ cluster: Int32, _ surface: Int32, _ candidate: Int32, _ veto: Veto) {
    guard cluster >= 0 else { return }
    refusals.insert(RefusalKey(cluster: cluster, surface: surface, candidate: candidate, veto: veto))
  }

  /// Notes that a form could be another entity as well.
  mutating func doubt(_ cluster: Int, _ surface: Int32, _ candidate: ClusterKey) {
    doubts[DoubtKey(cluster: cluster, surface: surface), default: []].insert(candidate)
  }

  /// The decisions about entities, sorted.
  func decisions(
    naming: EntityNaming, names: NameTable, rules: RegistryRules, place: (ClusterKey) -> Int?
  ) -> Decisions {
    let merges = merges.map { key, value in
      Merge(
        entity: naming.index[Int(key.cluster)], surface: names.surface(key.surface), reason: key.ground.reason(names),
        article: value.article, mentionCount: value.count)
    }
    let candidates = Set(refusals.map(\.candidate))
    var bySurface: [Int32: Set<Int>] = [:]
    for key in self.merges.keys where candidates.contains(key.surface) {
      bySurface[key.surface, default: []].insert(naming.index[Int(key.cluster)])
    }
    let refusals = refusals.flatMap { key in
      (bySurface[key.candidate] ?? []).compactMap { candidate -> Refusal? in
        let own = naming.index[Int(key.cluster)]
        guard candidate != own else { return nil }
        return Refusal(entity: own, surface: names.surface(key.surface), candidate: candidate, veto: key.veto)
      }
    }
    let ambiguous = doubts.compactMap { key, candidates -> AmbiguousName? in
      let own = naming.index[key.cluster]
      let others = Set(candidates.compactMap(place).map { naming.index[$0] }).subtracting([own]).sorted()
      guard !others.isEmpty else { return nil }
      return AmbiguousName(entity: own, surface: names.surface(key.surface), candidates: Array(others.prefix(8)))
    }
    return Decisions(
      merges: merges.sorted { left, right in
        if left.entity != right.entity { return left.entity < right.entity }
        if left.mentionCount != right.mentionCount { return left.mentionCount > right.mentionCount }
        if left.surface != right.surface { return left.surface < right.surface }
        return left.reason.description < right.reason.description
      },
      refusals: refusals.sorted {
        ($0.entity, $0.surface, $0.candidate, $0.veto.description)
          < ($1.entity, $1.surface, $1.candidate, $1.veto.description)
      },
      ambiguousNames: ambiguous.sorted { ($0.entity, $0.surface) < ($1.entity, $1.surface) },
      lexiconIdentifiers: naming.lexiconIdentifiers, profiles: naming.profiles, rules: rules)
  }
}

/// All that was decided about the names of a collection.
struct Decisions: Sendable {
  var merges: [Merge] = []
  /// Parts of names that a veto kept from an entity.
  var refusals: [Refusal] = []
  var ambiguousNames: [AmbiguousName] = []
  /// The entities that are the same in every collection.
  var lexiconIdentifiers: Set<String> = []
  /// What each entity is told apart by.
  var profiles: [NameRefusals.Profile] = []
  var rules = RegistryRules()
}
