import EntityRecognition

/// Finds the entries and rules of a registry that cannot all hold.
struct RegistryContradictions {
  private(set) var mistakes: [RegistryMistake] = []
  private let registry: EntityRegistry
  private let file: String
  /// The first entry that bears a name, by its key, and those after it: nearly every name has one.
  private var firstBearers: [String: Int] = [:]
  private var otherBearers: [String: [Int]] = [:]

  init(_ registry: EntityRegistry, file: String) {
    self.registry = registry
    self.file = file
    findSharedNames()
    findSharedIdentifiers()
    findCircles()
    findForbiddenSameness()
    findDroppedEntries()
  }

  private mutating func report(_ line: Int, _ entry: String?, _ problem: RegistryMistake.Problem) {
    mistakes.append(RegistryMistake(file: file, line: line, entry: entry, problem: problem))
  }

  private mutating func findSharedNames() {
    firstBearers.reserveCapacity(registry.entries.count * 2)
    for (index, entry) in registry.entries.enumerated() {
      for name in [entry.name] + entry.aliases {
        let key = RegistryKey.of(name)
        guard let first = firstBearers[key] else {
          firstBearers[key] = index
          continue
        }
        let others = [first] + (otherBearers[key] ?? [])
        // One name may be a person's and a country's; the text then says which.
        if others.contains(index) { continue }
        if let other = others.first(where: { mayBeConfused(registry.entries[$0].kind, entry.kind) }) {
          let first = registry.entries[other]
          report(entry.line, entry.name, .nameTaken(name, by: first.name, line: first.line))
        } else {
          otherBearers[key, default: []].append(index)
        }
      }
    }
  }

  private func bearers(of key: String) -> [Int] { (firstBearers[key].map { [$0] } ?? []) + (otherBearers[key] ?? []) }

  private func mayBeConfused(_ left: EntityKind?, _ right: EntityKind?) -> Bool {
    left == nil || right == nil || left == right
  }

  private mutating func findSharedIdentifiers() {
    var seen: [String: EntityRegistry.Entry] = [:]
    for entry in registry.entries {
      let ofCountry = entry.isoCode.map { "country." + $0.lowercased() }
      for case let id? in [ofCountry, entry.id == ofCountry ? nil : entry.id] {
        if let other = seen[id] {
          report(entry.line, entry.name, .identifierTaken(id, by: other.name, line: other.line))
        }
        seen[id] = entry
      }
    }
  }

  /// The first name of a list is the one to keep: no name may be kept in one list and given up in a circle of others, nor
  /// given up for two names.
  private mutating func findCircles() {
    let groups = SameGroups(registry.same)
    for circle in groups.circles { report(circle.line, "same", .cycle(circle.names)) }
    for name in groups.twiceGivenUp {
      report(name.line, "same", .nameTaken(name.name, by: name.kept, line: name.firstLine))
    }
    for rule in groups.groups {
      let entries = Set(rule.names.flatMap { bearers(of: RegistryKey.of($0)) }).sorted()
      if entries.count > 1, mayBeConfused(registry.entries[entries[0]].kind, registry.entries[entries[1]].kind) {
        let (one, other) = (registry.entries[entries[0]], registry.entries[entries[1]])
        report(rule.line, "same", .nameTaken(other.name, by: one.name, line: one.line))
      }
    }
  }

  private mutating func findForbiddenSameness() {
    guard !registry.neverMerge.isEmpty else { return }
    var groups = SameNames(registry)
    for rule in registry.neverMerge {
      for (place, one) in rule.names.enumerated() {
        for other in rule.names[(place + 1)...] {
          guard let line = groups.line(joining: one, other) else { continue }
          report(rule.line, "never-merge", .sameAndNeverMerge(one, other, line: line))
        }
      }
    }
  }

  private mutating func findDroppedEntries() {
    guard !registry.dropped.isEmpty else { return }
    for (index, entry) in registry.entries.enumerated() {
      for name in [entry.name] + entry.aliases {
        let key = RegistryKey.of(name)
        if let line = registry.dropped[key], firstBearers[key] == index {
          report(line, "drop", .droppedAndKept(name, line: entry.line))
        }
      }
    }
    for rule in registry.same {
      for name in rule.names {
        if let line = registry.dropped[RegistryKey.of(name)] {
          report(line, "drop", .droppedAndKept(name, line: rule.line))
        }
      }
    }
  }
}

/// The names that entries and `same` lists make one.
struct SameNames {
  private var places: [String: Int] = [:]
  private var sets = DisjointSets()
  private var lines: [Int: Int] = [:]

  init(_ registry: EntityRegistry) {
    for (names, line) in registry.entries.map({ ([$0.name] + $0.aliases, $0.line) })
      + registry.same.map({ ($0.names, $0.line) })
    {
      var first: Int?
      for key in names.map({ RegistryKey.of($0) }) {
        let place = places[key] ?? sets.add()
        places[key] = place
        if let first { sets.join(first, place) }
        first = first ?? place
      }
      if let first { lines[sets.root(first)] = line }
    }
  }

  /// The line that makes two names one; `nil` where none does.
  mutating func line(joining one: String, _ other: String) -> Int? {
    guard let left = places[RegistryKey.of(one)], let right = places[RegistryKey.of(other)] else { return nil }
    let root = sets.root(left)
    return root == sets.root(right) ? lines[root] : nil
  }
}
