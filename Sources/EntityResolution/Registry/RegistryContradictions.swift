import EntityRecognition

/// Finds the entries and rules of a registry that cannot all hold.
struct RegistryContradictions {
  private(set) var mistakes: [RegistryMistake] = []
  private let registry: EntityRegistry
  private let file: String
  /// The entries that bear a name, by its key.
  private var bearers: [String: [Int]] = [:]

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
    bearers.reserveCapacity(registry.entries.count * 2)
    for (index, entry) in registry.entries.enumerated() {
      for name in [entry.name] + entry.aliases {
        let key = RegistryKey.of(name)
        let others = bearers[key] ?? []
        // One name may be a person's and a country's; the text then says which.
        if others.contains(index) { continue }
        if let other = others.first(where: { mayBeConfused(registry.entries[$0].kind, entry.kind) }) {
          let first = registry.entries[other]
          report(entry.line, entry.name, .nameTaken(name, by: first.name, line: first.line))
        }
        bearers[key, default: []].append(index)
      }
    }
  }

  private func mayBeConfused(_ left: EntityKind?, _ right: EntityKind?) -> Bool {
    left == nil || right == nil || left == right
  }

  private mutating func findSharedIdentifiers() {
    var seen: [String: EntityRegistry.Entry] = [:]
    for entry in registry.entries {
      guard let id = entry.id else { continue }
      if let other = seen[id] { report(entry.line, entry.name, .identifierTaken(id, by: other.name, line: other.line)) }
      seen[id] = entry
    }
  }

  /// The first name of a list is the one to keep: no name may be kept in one list and given up in a circle of others.
  private mutating func findCircles() {
    var kept: [String: String] = [:]
    for rule in registry.same {
      let keys = rule.names.map { RegistryKey.of($0) }
      for key in keys.dropFirst() {
        var path = [key, keys[0]]
        while let last = path.last, last != key, let next = kept[last], path.count < 1000 { path.append(next) }
        if path.last == key { report(rule.line, "same", .cycle(path)) } else { kept[key] = keys[0] }
      }
      let entries = Set(keys.flatMap { bearers[$0] ?? [] }).sorted()
      if entries.count > 1, mayBeConfused(registry.entries[entries[0]].kind, registry.entries[entries[1]].kind) {
        let (one, other) = (registry.entries[entries[0]], registry.entries[entries[1]])
        report(rule.line, "same", .nameTaken(other.name, by: one.name, line: one.line))
      }
    }
  }

  private mutating func findForbiddenSameness() {
    guard !registry.neverMerge.isEmpty else { return }
    let groups = SameNames(registry)
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
    for (index, entry) in registry.entries.enumerated() {
      for name in [entry.name] + entry.aliases {
        let key = RegistryKey.of(name)
        if let line = registry.dropped[key], bearers[key]?.first == index {
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
  private var groups: [String: Int] = [:]
  private var lines: [Int: Int] = [:]

  init(_ registry: EntityRegistry) {
    var next = 0
    for (names, line) in registry.entries.map({ ([$0.name] + $0.aliases, $0.line) })
      + registry.same.map({ ($0.names, $0.line) })
    {
      let keys = names.map { RegistryKey.of($0) }
      let known = keys.compactMap { groups[$0] }.first ?? next
      if known == next { next += 1 }
      for key in keys {
        if let old = groups[key], old != known {
          for (name, group) in groups where group == old { groups[name] = known }
        }
        groups[key] = known
      }
      lines[known] = line
    }
  }

  /// The line that makes two names one; `nil` where none does.
  func line(joining one: String, _ other: String) -> Int? {
    let (left, right) = (RegistryKey.of(one), RegistryKey.of(other))
    guard let group = groups[left], group == groups[right] else { return nil }
    return lines[group]
  }
}
