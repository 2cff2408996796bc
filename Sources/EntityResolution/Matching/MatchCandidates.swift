import EntityRecognition

/// The pairs of entities of two graphs that may be one, by how sure that is.
struct MatchCandidates {
  private let first: [NamedEntity]
  private let second: [NamedEntity]
  private let profiles: (first: [NameProfile], second: [NameProfile])
  private let lexicon = Lexicon.standard

  init(_ first: [NamedEntity], _ second: [NamedEntity]) {
    let reader = PersonNameReader(lexicon: .standard)
    self.first = first
    self.second = second
    profiles = (first.map { NameProfile($0, reader) }, second.map { NameProfile($0, reader) })
  }

  private func isAllowed(_ one: Int, _ other: Int) -> Bool {
    profiles.first[one].allows(profiles.second[other], lexicon: lexicon)
  }

  private func match(_ one: Int, _ other: Int, _ reason: EntityMatching.Reason) -> EntityMatching.Match {
    EntityMatching.Match(first: one, second: other, reason: reason)
  }

  // MARK: - The same identifier or name

  /// Those with one identifier, whose kinds do not contradict.
  var sharingIdentifiers: [EntityMatching.Match] {
    let places = Dictionary(second.indices.map { (second[$0].id, $0) }) { one, _ in one }
    return first.indices.compactMap { one in
      guard !first[one].id.isEmpty, let other = places[first[one].id],
        first[one].kind == nil || second[other].kind == nil || first[one].kind == second[other].kind
      else { return nil }
      return match(one, other, .identifier)
    }
  }

  /// Those with one label.
  var sharingLabels: [EntityMatching.Match] {
    let places = Dictionary(grouping: second.indices) { profiles.second[$0].label }
    return first.indices.flatMap { one -> [EntityMatching.Match] in
      let label = profiles.first[one].label
      return label.isEmpty
        ? []
        : (places[label] ?? []).filter { isAllowed(one, $0) }.map { match(one, $0, .name(second[$0].label)) }
    }
  }

  /// Those of which one's label is a full name or an acronym of the other.
  var sharingNames: [EntityMatching.Match] {
    var byName: [String: [Int]] = [:]
    for other in second.indices { for name in profiles.second[other].names { byName[name, default: []].append(other) } }
    return first.indices.flatMap { one -> [EntityMatching.Match] in
      let own = profiles.first[one]
      let others = Set(own.names.flatMap { byName[$0] ?? [] }).sorted()
      return others.compactMap { other -> EntityMatching.Match? in
        let theirs = profiles.second[other]
        guard own.names.contains(theirs.label) || theirs.names.contains(own.label), isAllowed(one, other) else {
          return nil
        }
        return match(one, other, .name(own.names.contains(theirs.label) ? second[other].label : first[one].label))
      }
    }
  }

  // MARK: - Like names

  /// Those of whom a full name is another spelling, order or shorter form of the other's.
  var alike: [EntityMatching.Match] { alikePersons + alikeBodies }

  private var alikePersons: [EntityMatching.Match] {
    var index = PersonIndex()
    var units: [(entity: Int, name: PersonName, sketch: NameSketch)] = []
    for other in second.indices {
      for name in profiles.second[other].persons {
        index.add(name, at: units.count, withParts: false)
        units.append((other, name, NameSketch(name)))
      }
    }
    return first.indices.flatMap { one -> [EntityMatching.Match] in
      var found: [Int: MergeReason] = [:]
      for name in profiles.first[one].persons {
        let sketch = NameSketch(name)
        for unit in index.candidates(for: name) where found[units[unit].entity] == nil {
          guard sketch.mayAgree(with: units[unit].sketch),
            case .same(let likeness) = name.relation(to: units[unit].name, lexicon: lexicon),
            isAllowed(one, units[unit].entity)
          else { continue }
          found[units[unit].entity] = .likeness(likeness, of: units[unit].name.surface)
        }
      }
      return found.sorted { $0.key < $1.key }.map { match(one, $0.key, .likeness($0.value)) }
    }
  }

  private var alikeBodies: [EntityMatching.Match] {
    let index = BodyIndex(profiles.second)
    return first.indices.flatMap { one -> [EntityMatching.Match] in
      guard profiles.first[one].kind == .organization else { return [] }
      return index.bodies(like: profiles.first[one]).map { other, name in
        match(one, other, .likeness(name.reason(second[other].label)))
      }
    }
  }

  // MARK: - Parts of names

  /// Those of whom only a part of a name is known that the other's full name has.
  var parts: [EntityMatching.Match] {
    bearers(of: profiles.first, among: profiles.second).map { part, full in
      match(part, full, .likeness(.onlyInCollection(second[full].label)))
    }
      + bearers(of: profiles.second, among: profiles.first).map { part, full in
        match(full, part, .likeness(.onlyInCollection(first[full].label)))
      }
  }

  private func bearers(of parts: [NameProfile], among full: [NameProfile]) -> [(part: Int, full: Int)] {
    guard parts.contains(where: { $0.part != nil }) else { return [] }
    var index = PersonIndex()
    var units: [(entity: Int, name: PersonName)] = []
    for (entity, profile) in full.enumerated() {
      for name in profile.persons {
        index.add(name, at: units.count)
        units.append((entity, name))
      }
    }
    return parts.enumerated().flatMap { place, profile -> [(part: Int, full: Int)] in
      guard let part = profile.part, let word = part.name.words.first else { return [] }
      var found: [Int] = []
      for unit in index.bearers(of: word) where !found.contains(units[unit].entity) {
        guard let fit = PartFit(part, units[unit].name), fit >= .firstSurname else { continue }
        found.append(units[unit].entity)
        // Enough to know that the name is ambiguous, and to show it.
        if found.count == 8 { break }
      }
      return found.sorted().map { (place, $0) }
    }
  }
}
