import Dispatch
import EntityRecognition
import NewsText

/// The pairs of entities of two graphs that may be one, by how sure that is.
struct MatchCandidates {
  private let first: [NamedEntity]
  private let second: [NamedEntity]
  private let profiles: (first: [NameProfile], second: [NameProfile])
  /// Where each identifier is first in the second list.
  private let places: [String: Int]
  private let lexicon = Lexicon.standard

  /// How many entities a thread reads at a time.
  private static let chunkSize = 1024

  init(_ first: [NamedEntity], _ second: [NamedEntity]) {
    self.first = first
    self.second = second
    let places = Dictionary(second.indices.map { (second[$0].id, $0) }) { one, _ in one }
    self.places = places
    // Graphs of two dates share most of their names: what both have is read once.
    var others: [NamedEntity] = []
    let profileOfFirst = first.map { entity -> Int in
      if let other = places[entity.id], second[other].isNamed(like: entity) { return other }
      others.append(entity)
      return second.count + others.count - 1
    }
    let read = MatchCandidates.profiles(of: second + others)
    profiles = (profileOfFirst.map { read[$0] }, Array(read.prefix(second.count)))
  }

  /// Reads names on all cores.
  private static func profiles(of entities: [NamedEntity]) -> [NameProfile] {
    let reader = PersonNameReader(lexicon: .standard)
    let count = (entities.count + chunkSize - 1) / chunkSize
    let chunks = ResultSlots<[NameProfile]>(count: count)
    DispatchQueue.concurrentPerform(iterations: count) { chunk in
      let places = (chunk * chunkSize)..<min(entities.count, (chunk + 1) * chunkSize)
      chunks.set(chunk, to: places.map { NameProfile(entities[$0], reader) })
    }
    return chunks.values.flatMap { $0 }
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
    first.indices.compactMap { one in
      guard !first[one].id.isEmpty, let other = places[first[one].id],
        first[one].kind == nil || second[other].kind == nil || first[one].kind == second[other].kind
      else { return nil }
      return match(one, other, .identifier)
    }
  }

  /// Those with one label.
  func sharingLabels(_ search: MatchSearch) -> [EntityMatching.Match] {
    let places = Dictionary(grouping: second.indices) { profiles.second[$0].label }
    var found: [EntityMatching.Match] = []
    for (one, profile) in profiles.first.enumerated() where !profile.label.isEmpty {
      for other in places[profile.label] ?? [] where search.isOpen(one, other) && isAllowed(one, other) {
        found.append(match(one, other, .name(second[other].label)))
      }
    }
    return found
  }

  /// Those of which one's label is a full name or an acronym of the other.
  func sharingNames(_ search: MatchSearch) -> [EntityMatching.Match] {
    var byName: [String: [Int]] = [:]
    for other in second.indices { for name in profiles.second[other].names { byName[name, default: []].append(other) } }
    var found: [EntityMatching.Match] = []
    for (one, own) in profiles.first.enumerated() {
      var others: [Int] = []
      for name in own.names { for other in byName[name] ?? [] where search.isOpen(one, other) { others.append(other) } }
      for other in others.sortedOnce {
        let theirs = profiles.second[other]
        let bearsTheirs = own.names.contains(theirs.label)
        guard bearsTheirs || theirs.names.contains(own.label), isAllowed(one, other) else { continue }
        found.append(match(one, other, .name(bearsTheirs ? second[other].label : first[one].label)))
      }
    }
    return found
  }

  // MARK: - Like names

  /// Those of whom a full name is another spelling, order or shorter form of the other's.
  func alike(_ search: MatchSearch) -> [EntityMatching.Match] {
    let found = sideBySide({ alikePersons(search) }, { alikeBodies(search) })
    return found.0 + found.1
  }

  private func alikePersons(_ search: MatchSearch) -> [EntityMatching.Match] {
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
        for unit in index.candidates(for: name)
        where search.isOpen(one, units[unit].entity) && found[units[unit].entity] == nil {
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

  private func alikeBodies(_ search: MatchSearch) -> [EntityMatching.Match] {
    let index = BodyIndex(profiles.second)
    return first.indices.flatMap { one -> [EntityMatching.Match] in
      guard profiles.first[one].kind == .organization else { return [] }
      return index.bodies(like: profiles.first[one]).filter { search.isOpen(one, $0.place) }.map { other, name in
        match(one, other, .likeness(name.reason(second[other].label)))
      }
    }
  }

  // MARK: - Parts of names

  /// Those of whom only a part of a name is known that the other's full name has.
  func parts(_ search: MatchSearch) -> [EntityMatching.Match] {
    let ofFirst = bearers(of: profiles.first, among: profiles.second).map { part, full in
      match(part, full, .likeness(.onlyInCollection(second[full].label)))
    }
    let ofSecond = bearers(of: profiles.second, among: profiles.first).map { part, full in
      match(full, part, .likeness(.onlyInCollection(first[full].label)))
    }
    return (ofFirst + ofSecond).filter { search.isOpen($0.first, $0.second) }
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
