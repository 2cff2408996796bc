import EntityRecognition

/// What the user's registry rules, in the form in which resolution asks.
struct RegistryRules: Sendable {
  /// An entry, or a list of names that are the same.
  struct Ruled: Sendable {
    let name: String
    let kind: EntityKind?
    let id: String?
    let isoCode: String?
    let line: Int
    let names: [String]
  }

  /// The entries in the order of the file, then the lists of names that touch no entry.
  private(set) var entries: [Ruled] = []
  private var byName: [String: [Int]] = [:]
  private var byId: [String: Int] = [:]
  private var linesBySameName: [String: Int] = [:]
  private var neverMerge: [String: [(name: String, line: Int)]] = [:]
  private var dropped: [String: Int] = [:]
  private var renamed: [String: String] = [:]
  let metonyms: MetonymSettings

  /// Whether nothing is ruled about mentions.
  private let isEmpty: Bool

  init(_ registry: EntityRegistry = EntityRegistry()) {
    metonyms = registry.metonyms
    dropped = registry.dropped
    renamed = registry.renamed
    isEmpty =
      registry.entries.isEmpty && registry.same.isEmpty && registry.dropped.isEmpty && registry.metonyms.isStandard
    byName.reserveCapacity(registry.entries.count * 2)
    for entry in registry.entries {
      add(
        Ruled(
          name: entry.name, kind: entry.kind, id: entry.id, isoCode: entry.isoCode, line: entry.line,
          names: [entry.name] + entry.aliases))
    }
    for rule in registry.same { for name in rule.names { linesBySameName[RegistryKey.of(name)] = rule.line } }
    for group in SameGroups(registry.same).groups { addSame(group) }
    for rule in registry.neverMerge {
      let keys = rule.names.map { RegistryKey.of($0) }
      for key in keys {
        for other in keys where other != key { neverMerge[key, default: []].append((other, rule.line)) }
      }
    }
  }

  private mutating func add(_ entry: Ruled) {
    let index = entries.count
    entries.append(entry)
    if let code = entry.isoCode { byId["country." + code.lowercased()] = index }
    if let id = entry.id { byId[id] = index }
    for name in entry.names { byName[RegistryKey.of(name), default: []].append(index) }
  }

  /// Names that are the same join the entry that one of them has, or become an entry under the first of them.
  private mutating func addSame(_ rule: EntityRegistry.Names) {
    let keys = rule.names.map { RegistryKey.of($0) }
    if let entry = keys.compactMap({ byName[$0]?.first }).first {
      for key in keys where byName[key]?.contains(entry) != true { byName[key, default: []].append(entry) }
    } else {
      add(Ruled(name: rule.names[0], kind: nil, id: nil, isoCode: nil, line: rule.line, names: rule.names))
    }
  }

  // MARK: - Mentions

  /// Whether the user has said that a name is nobody.
  func drops(_ mention: Mention) -> Bool {
    guard !isEmpty else { return false }
    if !dropped.isEmpty, dropped[RegistryKey.of(mention.surface)] != nil { return true }
    return mention.basis == .metonym && !metonyms.isStandard && metonyms.reading(of: mention.surface) == .off
  }

  /// Whether a capital or a seat counts as a body of its own.
  func isBody(_ mention: Mention) -> Bool {
    mention.basis == .metonym && !metonyms.isStandard && metonyms.reading(of: mention.surface) == .organization
  }

  /// The entry that bears a mention's name, and the line that says so.
  func entry(of mention: Mention) -> (entry: Int, line: Int32)? {
    guard !entries.isEmpty, mention.kind != .place else { return nil }
    if isBody(mention) { return entry(named: mention.surface, kind: .organization) }
    if let found = entry(named: mention.surface, kind: mention.kind) { return found }
    guard let referent = mention.referent else { return nil }
    if let entry = entry(withId: referent.id, kind: mention.kind) { return (entry, Int32(entries[entry].line)) }
    return entry(named: referent.label, kind: mention.kind)
  }

  /// The entry of an entity that has its identifier, whatever its names are.
  func entry(withId id: String, kind: EntityKind) -> Int? {
    guard let entry = byId[id], entries[entry].kind ?? kind == kind else { return nil }
    return entry
  }

  /// The identifier that an entry gives to its cluster.
  func givenId(of cluster: Cluster) -> String? {
    guard case .entry(let entry) = cluster.identity else { return nil }
    return entries[entry].id ?? entries[entry].isoCode.map { "country." + $0.lowercased() }
  }

  private func entry(named name: String, kind: EntityKind) -> (entry: Int, line: Int32)? {
    let key = RegistryKey.of(name)
    let entry = byName[key]?.first { entries[$0].kind == kind } ?? byName[key]?.first { entries[$0].kind == nil }
    return entry.map { ($0, Int32(linesBySameName[key] ?? entries[$0].line)) }
  }

  /// The kind of an entry, or else that of a mention of it.
  func kind(of entry: Int, _ mention: Mention) -> EntityKind { entries[entry].kind ?? mention.kind }

  /// Whether an entry of a kind bears a name.
  func isRuled(_ name: String, as kind: EntityKind) -> Bool { entry(named: name, kind: kind) != nil }

  // MARK: - Merges

  /// Whether two full names must never be one.
  func forbids(_ left: PersonUnit, _ right: PersonUnit) -> Bool {
    !neverMerge.isEmpty && forbids(left.name.surface, [right.name.surface]) != nil
  }

  /// The line that forbids that a form is any of some names; `nil` where none does.
  func forbids(_ surface: String, _ names: [String]) -> Int? {
    guard !neverMerge.isEmpty, let others = neverMerge[RegistryKey.of(surface)] else { return nil }
    let keys = Set(names.map { RegistryKey.of($0) })
    return others.first { keys.contains($0.name) }?.line
  }

  /// What units are told apart by: the common spelling, and the spelling itself where a rule parts it from another.
  func key(of name: PersonName) -> String {
    guard !neverMerge.isEmpty, neverMerge[RegistryKey.of(name.surface)] != nil else { return name.key }
    return name.key + " = " + RegistryKey.of(name.surface)
  }

  /// Whether a form must part from the entity of the lexicon that bears it: it is never that entity's own name, or comes
  /// second in a rule about two of its names.
  func parts(_ surface: String, from referent: Referent) -> Bool {
    guard !neverMerge.isEmpty, let others = neverMerge[RegistryKey.of(surface)] else { return false }
    let label = RegistryKey.of(referent.label)
    let own = RegistryKey.of(surface)
    return own != label && others.contains { $0.name == label || neverMerge[$0.name] != nil && $0.name < own }
  }

  // MARK: - Names

  /// The name that the user gives to an entity, by its label or one of its forms.
  func newName(of label: String, forms: some Sequence<String>) -> String? {
    guard !renamed.isEmpty else { return nil }
    return renamed[RegistryKey.of(label)] ?? forms.sorted().lazy.compactMap { renamed[RegistryKey.of($0)] }.first
  }
}
