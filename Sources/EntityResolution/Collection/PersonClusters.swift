import EntityRecognition

/// The persons of a collection: full names first, then parts of names by the only full name that they fit.
struct PersonClusters {
  /// What becomes of a group: the key of its cluster, and the ground for its mentions where it is a new one.
  struct Assignment {
    let cluster: Int
    let ground: Ground?
    /// The clusters that the name could be, where it is ambiguous.
    var candidates: [Int] = []
    /// What was not allowed, with the veto.
    var refused: [(candidate: Int, veto: Veto)] = []
  }

  /// The units, sorted; a cluster is the index of its first unit.
  private(set) var units: [PersonUnit] = []
  private var unitIndex: [UnitKey: Int] = [:]
  /// The same by the names themselves, of which each form has one: most units come a second time.
  private var unitOfName: [NameKey: Int] = [:]
  private var index = PersonIndex()
  private let partition: PersonPartition
  private var anchors: [Int: Int] = [:]
  /// The entries that clusters are.
  private var entries: [Int: Int] = [:]
  /// Clusters that the text names, and units that only the registry does.
  private var present: Set<Int> = []
  private var ruledOnly: Set<Int> = []
  /// Clusters that some article calls by a given name, or by the end of a name.
  private var calledParts: [UInt64: Set<Int>] = [:]
  /// Clusters of one name that is what articles call another cluster.
  private var redirected: [Int: Int] = [:]
  private let lexicon: Lexicon
  private let rules: RegistryRules

  private struct NameKey: Hashable {
    let name: ObjectIdentifier
    let gender: Gender?

    init(_ unit: PersonUnit) {
      name = ObjectIdentifier(unit.name)
      gender = unit.gender
    }
  }

  private struct UnitKey: Hashable {
    let name: String
    let gender: Gender?
  }

  init(
    _ groups: some Sequence<MentionGroup>, contrasts: Set<NameContrast>, names: inout NameTable, rules: RegistryRules
  ) {
    let lexicon = names.lexicon
    self.lexicon = lexicon
    self.rules = rules
    var found: [UnitKey: PersonUnit] = [:]
    var keys: [NameKey: UnitKey] = [:]
    for case .person(let unit) in groups.lazy.map(\.identity) {
      if unit.entry == nil, keys[NameKey(unit)] != nil { continue }
      let key = UnitKey(name: rules.key(of: unit.name), gender: unit.gender)
      keys[NameKey(unit)] = key
      // The same name in two spellings is one unit, read from the spelling that comes first in the alphabet.
      if let known = found[key],
        (known.entry == nil ? 1 : 0, known.name.plain, known.name.surface)
          <= (unit.entry == nil ? 1 : 0, unit.name.plain, unit.name.surface)
      {
        continue
      }
      found[key] = unit
    }
    let named = Set(found.keys)
    PersonClusters.addEntries(of: rules, to: &found, lexicon: lexicon)
    let sorted = found.sorted {
      ($0.key.name, $0.key.gender?.rawValue ?? "") < ($1.key.name, $1.key.gender?.rawValue ?? "")
    }
    for (place, (key, unit)) in sorted.enumerated() {
      unitIndex[key] = place
      index.add(unit.name, at: place)
      if !named.contains(key) { ruledOnly.insert(place) }
    }
    units = sorted.map(\.value)
    partition = PersonPartition(units, index: index, lexicon: lexicon) {
      rules.forbids($0, $1) || !contrasts.isEmpty && contrasts.contains(NameContrast($0.name, $1.name))
    }
    unitOfName = keys.compactMapValues { unitIndex[$0] }
    for (unit, root) in partition.groups.enumerated() {
      if let entry = units[unit].entry { entries[root] = entry }
      if ruledOnly.contains(unit) { continue }
      present.insert(root)
      guard let known = anchors[root] else {
        anchors[root] = unit
        continue
      }
      if PersonUnit.isLess(units[known], units[unit]) { anchors[root] = unit }
    }
    findCalledNames(groups, &names)
  }

  /// Finds what articles call a person beside the surname: "Thaksin", "Suu Kyi".
  ///
  /// Where no one else is called so, other articles mean the same person.
  private mutating func findCalledNames(_ groups: some Sequence<MentionGroup>, _ names: inout NameTable) {
    var calledNames: [String: Set<Int>] = [:]
    for group in groups {
      guard case .person(let unit) = group.identity, group.members.count > 1, let own = assignment(of: unit) else {
        continue
      }
      var last: Int32 = -1
      for member in group.members where member.surface != last {
        last = member.surface
        let name = names.person(member.surface)
        guard name !== unit.name, let word = name.words.first else { continue }
        if name.isPartial {
          let part = PersonPart(name: name, gender: nil, isGivenName: false)
          if PartFit(part, unit.name) == .given { calledParts[word.block, default: []].insert(own.cluster) }
        } else if name.isEnd(of: unit.name) {
          calledNames[rules.key(of: name), default: []].insert(own.cluster)
        }
      }
    }
    for (name, clusters) in calledNames where clusters.count == 1 {
      for gender in [nil, Gender.female, .male] {
        guard let unit = unitIndex[UnitKey(name: name, gender: gender)], let target = clusters.first,
          partition.isAlone(unit), entries[unit] == nil, target != unit,
          units[unit].veto(against: self.anchor(of: target)) == nil
        else { continue }
        redirected[unit] = target
      }
    }
  }

  /// The cluster of a unit.
  private func cluster(of unit: Int) -> Int {
    let group = partition.groups[unit]
    return redirected[group] ?? group
  }

  /// The names of those entries of the registry whose surname the collection holds.
  ///
  /// They take part as names do: "John F. Kerry" in the text is the entry "John Kerry".
  private static func addEntries(
    of rules: RegistryRules, to found: inout [UnitKey: PersonUnit], lexicon: Lexicon
  ) {
    guard !rules.entries.isEmpty, !found.isEmpty else { return }
    let surnames = Set(found.values.flatMap { $0.name.words.map(\.block) })
    let reader = PersonNameReader(lexicon: lexicon)
    for (index, entry) in rules.entries.enumerated() where entry.kind == .person || entry.kind == nil {
      for name in entry.names {
        let name = reader.name(name)
        guard !name.isPartial, let surname = name.surname, surnames.contains(surname.block) else { continue }
        let gender = name.gender
        let key = UnitKey(name: rules.key(of: name), gender: gender)
        if found[key]?.entry == nil { found[key] = PersonUnit(name: name, gender: gender, entry: index) }
      }
    }
  }

  /// The entry of the registry that a cluster is.
  func entry(of cluster: Int) -> Int? { entries[cluster] }

  /// The fullest name of a cluster.
  func anchor(of cluster: Int) -> PersonUnit { units[anchors[cluster] ?? cluster] }

  /// The cluster of a group with a full name.
  func assignment(of unit: PersonUnit) -> Assignment? {
    guard let place = unitOfName[NameKey(unit)] else { return nil }
    let others = partition.ambiguous[place].map { Set($0.map { partition.groups[$0] }).sorted() } ?? []
    return Assignment(cluster: cluster(of: place), ground: nil, candidates: others)
  }

  /// How the name of a unit is like the fullest name of its cluster.
  func likeness(of unit: PersonUnit, in cluster: Int) -> MergeReason.Likeness? {
    let anchor = anchor(of: cluster)
    guard case .same(let likeness) = unit.name.relation(to: anchor.name, lexicon: lexicon) else { return nil }
    return likeness
  }

  /// The only cluster that a part of a name fits; none where no or several do.
  func candidates(for part: PersonPart, surface: String) -> (fitting: [Int], refused: [(candidate: Int, veto: Veto)]) {
    guard let word = part.name.words.first else { return ([], []) }
    var fitting: [Int] = []
    var refused: [(candidate: Int, veto: Veto)] = []
    for unit in index.bearers(of: word) {
      let cluster = cluster(of: unit)
      if !present.contains(cluster) || fitting.contains(cluster) { continue }
      guard let fit = PartFit(part, units[unit].name), fit >= .firstSurname else { continue }
      let gender = units[unit].gender
      if let gender, let theirs = part.gender, gender != theirs {
        if refused.count < 8 { refused.append((cluster, .gender)) }
      } else if let line = rules.forbids(surface, [units[unit].name.surface]) {
        refused.append((cluster, .registry(line: line)))
      } else {
        fitting.append(cluster)
        // Two are enough to know that the name is ambiguous; a few more are enough to show it.
        if fitting.count == 8 { break }
      }
    }
    for cluster in (calledParts[word.block] ?? []).sorted() where fitting.count < 8 && !fitting.contains(cluster) {
      let anchor = anchor(of: cluster)
      guard PartFit(part, anchor.name) != nil,
        anchor.gender == nil || part.gender == nil || anchor.gender == part.gender,
        rules.forbids(surface, [anchor.name.surface]) == nil
      else { continue }
      fitting.append(cluster)
    }
    return (fitting.sorted(), refused)
  }
}
