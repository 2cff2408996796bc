extension ResolvedEntities {
  /// The entities as a registry to edit, or a registry with the entities that it does not cover yet.
  ///
  /// Each entity is an entry with its name, kind, identifier (the ISO code for a country) and its other full names and
  /// acronyms as aliases. A part of a name ("Kerry") is a comment and no alias, because an alias is the entity in every
  /// article. Names that somebody has to decide on follow the entries as comments with what they could be.
  ///
  /// A registry that is given stays as it is, byte for byte, with its comments and its order; new entries follow the last
  /// one. Writing what was written adds nothing, and resolving the same articles with it gives the same entities.
  ///
  /// ```swift
  /// let text = try resolved.registryText(extending: String(contentsOfFile: "entities.yaml", encoding: .utf8))
  /// // entities:
  /// //   - name: John Kerry
  /// //     kind: person
  /// //     id: person.john-kerry
  /// ```
  ///
  /// - Parameters:
  ///   - existing: The text of a registry; `nil` for a new one.
  ///   - file: The name under which mistakes of that text are reported.
  /// - Returns: The text of the registry, which loads without a mistake.
  /// - Throws: ``RegistryError`` where the given text has mistakes, or holds its entities in brackets, where lines cannot
  ///   follow.
  /// - Complexity: O(*n* log *n*) in the number of entities and entries.
  public func registryText(
    extending existing: String? = nil, file: String = "entities.yaml"
  ) throws(RegistryError) -> String {
    let source = existing ?? ""
    let registry = try EntityRegistry(text: source, file: file)
    let additions = RegistryAdditions(self, to: registry)
    let text = RegistryText(source)
    let comments = additions.comments.filter { !text.holds($0) }
    if additions.items.isEmpty, comments.isEmpty { return source }
    for candidate in text.extended(by: additions.items, comments) {
      guard let written = try? EntityRegistry(text: candidate, file: file),
        written.isExtension(of: registry, by: additions.items.count)
      else { continue }
      return candidate
    }
    throw RegistryError([
      RegistryMistake(
        file: file, line: text.entitiesLine ?? 1, entry: nil,
        problem: .wrongForm(key: "entities", expected: "each entry on lines of its own, with \"- name: …\""))
    ])
  }
}

extension EntityRegistry {
  /// Whether this registry is another one with so many entries more at the end.
  fileprivate func isExtension(of other: EntityRegistry, by count: Int) -> Bool {
    entries.count == other.entries.count + count
      && zip(entries, other.entries).allSatisfy { $0.isSame(as: $1) }
      && metonyms == other.metonyms && renamed == other.renamed && same.map(\.names) == other.same.map(\.names)
      && neverMerge.map(\.names) == other.neverMerge.map(\.names) && Set(dropped.keys) == Set(other.dropped.keys)
  }
}

extension EntityRegistry.Entry {
  /// Whether two entries say the same, on whatever lines.
  fileprivate func isSame(as other: Self) -> Bool {
    name == other.name && kind == other.kind && aliases == other.aliases && id == other.id
      && isoCode == other.isoCode && wikidata == other.wikidata && link == other.link && note == other.note
  }
}
