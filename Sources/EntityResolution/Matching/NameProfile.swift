import EntityRecognition

/// What an entity of a graph is matched by.
struct NameProfile {
  let kind: EntityKind?
  /// The label as names are found again.
  let label: String
  /// The names that are the entity wherever they stand, the label among them.
  var names: [String] = []
  /// Full names of a person.
  var persons: [PersonName] = []
  /// The label of a person of whom no full name is known.
  var part: PersonPart?
  /// Names of a body.
  var bodies: [BodyName] = []

  init(_ entity: NamedEntity, _ reader: PersonNameReader) {
    kind = entity.kind
    label = RegistryKey.of(entity.label)
    add(entity.label, key: label, reader)
    if !entity.aliases.isEmpty {
      var seen: Set = [label]
      for name in entity.aliases {
        let key = RegistryKey.of(name)
        if seen.insert(key).inserted { add(name, key: key, reader) }
      }
    }
    if !persons.isEmpty { part = nil }
  }

  /// Takes a name, if it is one that the entity is known by.
  private mutating func add(_ name: String, key: String, _ reader: PersonNameReader) {
    guard !key.isEmpty else { return }
    switch kind {
    case .person:
      let person = reader.name(name)
      if !person.isPartial {
        persons.append(person)
      } else if key == label {
        part = PersonPart(name: person, gender: nil, isGivenName: false)
      } else {
        return
      }
    case .organization:
      let body = BodyName(name, lexicon: reader.lexicon)
      guard body.isFull || body.acronym != nil || key == label else { return }
      bodies.append(body)
    default: break
    }
    names.append(key)
  }

  /// Whether nothing in the full names contradicts, and the kinds agree.
  func allows(_ other: NameProfile, lexicon: Lexicon) -> Bool {
    if let kind, let theirs = other.kind, kind != theirs { return false }
    return persons.allSatisfy { one in
      other.persons.allSatisfy { two in
        if let gender = one.gender, let theirs = two.gender, gender != theirs { return false }
        if case .contradiction = one.relation(to: two, lexicon: lexicon) { return false }
        return true
      }
    }
  }

  /// Whether only acronyms and words are known of a body.
  var hasNoFullBody: Bool { !bodies.contains(where: \.isFull) }
}
