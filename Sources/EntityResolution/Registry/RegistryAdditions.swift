import EntityRecognition

/// The entries that a registry lacks for the entities of a collection, as lines of YAML.
struct RegistryAdditions {
  /// The lines of each new entry.
  private(set) var items: [[String]] = []
  /// Names that somebody has to decide on, a comment for each.
  private(set) var comments: [String] = []

  private let resolved: ResolvedEntities
  private let registry: EntityRegistry
  private let rules: RegistryRules
  private let knownIds: Set<String>
  private let reader = PersonNameReader(lexicon: .standard)
  /// How many entities of a kind bear a name.
  private var bearers: [Bearing: Int] = [:]

  private struct Bearing: Hashable {
    let kind: EntityKind
    let name: String
  }

  init(_ resolved: ResolvedEntities, to registry: EntityRegistry) {
    self.resolved = resolved
    self.registry = registry
    rules = RegistryRules(registry)
    knownIds = Set(
      registry.entries.compactMap { $0.id ?? $0.isoCode.map { "country." + $0.lowercased() } })
    for entity in resolved.entities {
      for name in Set(([entity.label] + entity.aliases).map { RegistryKey.of($0) }) {
        bearers[Bearing(kind: entity.kind, name: name), default: 0] += 1
      }
    }
    let ambiguous = Set(resolved.ambiguousNames.map(\.entity))
    for (index, entity) in resolved.entities.enumerated() where !ambiguous.contains(index) { add(entity) }
    for name in resolved.ambiguousNames { comments += [comment(name)].compactMap(\.self) }
    var seen: Set<String> = []
    comments = comments.filter { seen.insert($0).inserted }
  }

  private mutating func add(_ entity: Entity) {
    let key = RegistryKey.of(entity.label)
    let forms = [entity.label] + entity.aliases.filter { isAlias($0, of: entity) }
    // What has no letter is no name.
    guard key.contains(where: { $0.isLetter || $0.isNumber }), !knownIds.contains(entity.id),
      !forms.contains(where: { isCovered($0, entity.kind) })
    else {
      return
    }
    let label = YAMLText.comment(entity.label)
    if bearers[Bearing(kind: entity.kind, name: key)] != 1 {
      comments.append("# \(label): several entities bear this name, which a registry cannot tell apart.")
    } else if entity.kind == .person, reader.name(entity.label).isPartial {
      comments.append("# \(label): no article has the full name; an entry with it may take this one as an alias.")
    } else {
      items.append(item(entity))
    }
  }

  /// Whether the registry says what a name of some kind is.
  private func isCovered(_ name: String, _ kind: EntityKind) -> Bool {
    let key = RegistryKey.of(name)
    return rules.isRuled(name, as: kind) || registry.dropped[key] != nil || registry.renamed[key] != nil
  }

  /// Whether a form is the entity wherever it stands: a full name, or an acronym.
  private func isAlias(_ form: String, of entity: Entity) -> Bool {
    if entity.kind == .person { return !reader.name(form).isPartial }
    guard entity.kind == .organization else { return false }
    let name = BodyName(form, lexicon: .standard)
    return name.isFull || name.acronym != nil
  }

  // MARK: - Lines

  private func item(_ entity: Entity) -> [String] {
    let isOfLexicon = resolved.lexiconIdentifiers.contains(entity.id)
    var seen: Set<String> = [RegistryKey.of(entity.label)]
    var names = [entity.label]
    var parts: [String] = []
    for form in entity.aliases where seen.insert(RegistryKey.of(form)).inserted {
      let isOwn = bearers[Bearing(kind: entity.kind, name: RegistryKey.of(form))] == 1
      // What the lexicon knows needs no alias.
      if isOfLexicon || entity.kind == .country || RegistryKey.of(form).isEmpty { continue }
      if isOwn, isAlias(form, of: entity), rules.forbids(form, names) == nil {
        names.append(form)
      } else {
        parts.append(form)
      }
    }
    var lines = ["- name: \(YAMLText.scalar(entity.label))"]
    if !parts.isEmpty { lines.append("  # also in the text: \(parts.map(YAMLText.comment).joined(separator: "; "))") }
    lines.append("  kind: \(entity.kind.rawValue)")
    if let code = isoCode(of: entity) {
      lines.append("  iso: \(code)")
    } else {
      lines.append("  id: \(YAMLText.scalar(entity.id))")
    }
    if names.count > 1 {
      lines.append("  aliases: [\(names.dropFirst().map(YAMLText.scalar).joined(separator: ", "))]")
    }
    return lines
  }

  private func isoCode(of entity: Entity) -> String? {
    guard entity.kind == .country, entity.id.hasPrefix("country.") else { return nil }
    let code = entity.id.dropFirst("country.".count).uppercased()
    return Lexicon.standard.country(withCode: code) == nil ? nil : code
  }

  private func comment(_ name: AmbiguousName) -> String? {
    let kind = resolved.entities[name.entity].kind
    guard !isCovered(name.surface, kind) else { return nil }
    let candidates = name.candidates.map { YAMLText.comment(resolved.entities[$0].label) }.joined(separator: "; ")
    return "# \(YAMLText.comment(name.surface)) may be \(candidates): add it to one of them as an alias."
  }
}
