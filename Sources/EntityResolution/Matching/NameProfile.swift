import EntityRecognition

/// What an entity of a graph is matched by.
///
/// A class, because a profile is read once and then looked at by many pairs.
final class NameProfile: Sendable {
  let kind: EntityKind?
  /// The label as names are found again.
  let label: String
  /// The names that are the entity wherever they stand, the label among them.
  let names: [String]
  /// Full names of a person.
  let persons: [PersonName]
  /// The label of a person of whom no full name is known.
  let part: PersonPart?
  /// Names of a body.
  let bodies: [BodyName]

  init(_ entity: NamedEntity, _ reader: PersonNameReader) {
    kind = entity.kind
    let label = RegistryKey.of(entity.label)
    var found = Names(kind: entity.kind, label: label)
    found.add(entity.label, key: label, reader)
    if !entity.aliases.isEmpty {
      var seen: Set = [label]
      for name in entity.aliases {
        let key = RegistryKey.of(name)
        if seen.insert(key).inserted { found.add(name, key: key, reader) }
      }
    }
    self.label = label
    names = found.names
    persons = found.persons
    part = found.persons.isEmpty ? found.part : nil
    bodies = found.bodies
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

/// The names of an entity, read one after the other.
private struct Names {
  let kind: EntityKind?
  let label: String
  var names: [String] = []
  var persons: [PersonName] = []
  var part: PersonPart?
  var bodies: [BodyName] = []

  /// Takes a name, if it is one that the entity is known by.
  mutating func add(_ name: String, key: String, _ reader: PersonNameReader) {
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
}
