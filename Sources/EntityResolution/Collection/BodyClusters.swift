import EntityRecognition

/// The bodies of a collection: full names first, then names that leave something out, acronyms and short forms.
struct BodyClusters {
  /// What a body is in the collection.
  enum Home: Hashable {
    /// An entity of the lexicon, by its identifier.
    case known(String)
    /// An entry of the registry.
    case entry(Int)
    /// A body found in the text, by the key of its fullest name.
    case named(String)
  }

  /// A home, why a name belongs there, and what else it could be.
  struct Assignment {
    let home: Home
    var ground: Ground?
    var candidates: [Home] = []
  }

  private struct Named {
    let unit: BodyUnit
    /// The index of the surface form that shows the name, the first in the alphabet.
    let surface: Int32
  }

  private var named: [String: Named] = [:]
  private var homes: [String: Assignment] = [:]
  /// Bodies by what a lesser name may leave out.
  private var byName: [String: [String]] = [:]
  private var byBase: [String: [String]] = [:]
  private var byBeginning: [String: [String]] = [:]
  private var knownByName: [String: (home: Home, surface: Int32)] = [:]
  /// The entries of the registry by the keys of the names under which the text has them.
  private var entries: [String: Int] = [:]
  private var byAcronym: [String: [Home]] = [:]
  private var byInitials: [String: [Home]] = [:]
  private var surfaceOfHome: [Home: Int32] = [:]

  init(_ groups: some Sequence<MentionGroup>, names: inout NameTable) {
    var acronyms: [String: Set<Home>] = [:]
    var initials: [String: Set<Home>] = [:]
    for group in groups {
      switch group.identity {
      case .known(let referent) where group.kind == .organization: addKnown(referent, &names)
      case .entry(let entry) where group.kind == .organization: addEntry(entry, group, &names)
      case .body(let unit): add(unit, group, names)
      default: continue
      }
    }
    for key in named.keys.sorted() { index(key) }
    for key in named.keys.sorted() {
      homes[key] = entries[key].map { Assignment(home: .entry($0)) } ?? fullest(of: key)
    }
    for group in groups {
      guard let home = homeOfFull(group) else { continue }
      for surface in Set(group.members.map(\.surface)) {
        let name = names.body(surface)
        if let letters = name.acronym { acronyms[letters, default: []].insert(home) }
        for letters in name.initials where letters.count >= 3 { initials[letters, default: []].insert(home) }
      }
      if case .known(let referent) = group.identity {
        for letters in names.body(names.index(of: referent.label)).initials where letters.count >= 3 {
          initials[letters, default: []].insert(home)
        }
      }
    }
    byAcronym = acronyms.mapValues(BodyClusters.sorted)
    byInitials = initials.mapValues(BodyClusters.sorted)
  }

  // MARK: - Full names

  private mutating func addKnown(_ referent: Referent, _ names: inout NameTable) {
    let surface = names.index(of: referent.label)
    surfaceOfHome[.known(referent.id)] = surface
    knownByName[names.body(surface).key] = (.known(referent.id), surface)
  }

  /// The names of an entry take part as other names do: "Acme" is the entry "Acme Group".
  private mutating func addEntry(_ entry: Int, _ group: MentionGroup, _ names: inout NameTable) {
    for surface in Set(group.members.map(\.surface)) {
      let known = surfaceOfHome[.entry(entry)] ?? surface
      surfaceOfHome[.entry(entry)] = names.surface(known) < names.surface(surface) ? known : surface
      let name = names.body(surface)
      guard name.isFull || name.acronym == nil else { continue }
      let unit = BodyUnit(name: name, owner: group.owner)
      entries[unit.key] = min(entries[unit.key] ?? entry, entry)
      if let known = named[unit.key], names.surface(known.surface) <= names.surface(surface) { continue }
      named[unit.key] = Named(unit: unit, surface: surface)
    }
  }

  private mutating func add(_ unit: BodyUnit, _ group: MentionGroup, _ names: NameTable) {
    guard let surface = group.members.first?.surface else { return }
    if let known = named[unit.key], names.surface(known.surface) <= names.surface(surface) { return }
    named[unit.key] = Named(unit: unit, surface: surface)
    surfaceOfHome[.named(unit.key)] = surface
  }

  private mutating func index(_ key: String) {
    guard let unit = named[key]?.unit else { return }
    if unit.owner != nil { byName[unit.name.key, default: []].append(key) }
    for lesser in [unit.name.base, unit.name.members].compactMap(\.self) { byBase[lesser, default: []].append(key) }
    if unit.name.words.count > 3 {
      for count in 2..<(unit.name.words.count - 1) {
        byBeginning[unit.name.words[..<count].joined(separator: " "), default: []].append(key)
      }
    }
  }

  /// The body that a full name is: one that the lexicon knows, the only fuller one, or itself.
  private func fullest(of key: String) -> Assignment {
    guard let unit = named[key]?.unit else { return Assignment(home: .named(key)) }
    if let known = knownByName[unit.name.key] {
      return Assignment(home: known.home, ground: .likeness(.spelling, known.surface))
    }
    let forms = (byBase[unit.name.key] ?? []) + (byBeginning[unit.name.words.joined(separator: " ")] ?? [])
    let fuller = forms.filter { other in
      guard other != key, let full = named[other]?.unit, let lesser = unit.lesser(of: full) else { return false }
      return lesser != .country
    }
    if fuller.count == 1, let full = named[fuller[0]], let lesser = unit.lesser(of: full.unit) {
      let ground: Ground = lesser == .form ? .withoutForm(full.surface) : .onlyInCollection(full.surface)
      return Assignment(home: .named(fuller[0]), ground: ground)
    }
    return Assignment(home: .named(key), candidates: fuller.count > 1 ? fuller.map { .named($0) } : [])
  }

  private func homeOfFull(_ group: MentionGroup) -> Home? {
    switch group.identity {
    case .known(let referent) where group.kind == .organization: .known(referent.id)
    case .entry(let entry) where group.kind == .organization: .entry(entry)
    case .body(let unit): final(homes[unit.key]?.home ?? .named(unit.key))
    default: nil
    }
  }

  /// A fuller name may itself leave something out of one that is fuller still.
  private func final(_ home: Home) -> Home {
    var home = home
    for _ in 0..<4 {
      guard case .named(let key) = home, let next = homes[key]?.home, next != home else { return home }
      home = next
    }
    return home
  }

  // MARK: - Assignments

  /// The body that a group is.
  ///
  /// - Parameters:
  ///   - group: A group of a body's mentions.
  ///   - countries: The labels of the countries that the group's article names.
  /// - Returns: Its home; `nil` where the group is no body.
  func assignment(of group: MentionGroup, countries: Set<String>) -> Assignment? {
    switch group.identity {
    case .known(let referent) where group.kind == .organization: return Assignment(home: .known(referent.id))
    case .body(let unit):
      var assignment = homes[unit.key] ?? Assignment(home: .named(unit.key))
      assignment = Assignment(
        home: final(assignment.home), ground: assignment.ground, candidates: assignment.candidates)
      guard assignment.home == .named(unit.key) else { return assignment }
      if unit.owner == nil { return withoutCountry(unit, countries) ?? byLetters(unit) ?? assignment }
      return assignment
    case .shortBody(let unit): return byLetters(unit) ?? Assignment(home: .named("…" + unit.key))
    default: return nil
    }
  }

  /// "Foreign Ministry" is a country's only where the article names the country, and no other with such a ministry.
  private func withoutCountry(_ unit: BodyUnit, _ countries: Set<String>) -> Assignment? {
    let owned = byName[unit.name.key] ?? []
    guard !owned.isEmpty else { return nil }
    let fitting = owned.filter { key in named[key]?.unit.owner.map(countries.contains) ?? false }
    if fitting.count == 1, let full = named[fitting[0]] {
      return Assignment(home: final(.named(fitting[0])), ground: .withoutCountry(full.surface))
    }
    return Assignment(home: .named(unit.key), candidates: owned.map { .named($0) })
  }

  /// An acronym is the only body that an article calls so, or else the only one with these initials.
  private func byLetters(_ unit: BodyUnit) -> Assignment? {
    guard unit.name.words.count == 1, let letters = unit.name.acronym else { return nil }
    let own = Home.named(unit.key)
    let called = (byAcronym[letters] ?? []).filter { $0 != own }
    let formed = (byInitials[letters] ?? []).filter { $0 != own }
    let candidates = called.isEmpty ? formed : called
    guard let only = candidates.first else { return nil }
    guard candidates.count == 1, let surface = surfaceOfHome[only] else {
      return Assignment(home: .named("…" + unit.key), candidates: candidates)
    }
    return Assignment(home: only, ground: called.isEmpty ? .initials(surface) : .definition(surface))
  }

  /// The form that shows a home.
  func surface(of home: Home) -> Int32? { surfaceOfHome[home] }

  private static func sorted(_ homes: Set<Home>) -> [Home] { homes.sorted { $0.text < $1.text } }
}

extension BodyClusters.Home {
  /// The key as text, to sort by.
  var text: String {
    switch self {
    case .known(let id): "known " + id
    case .entry(let entry): "entry \(entry)"
    case .named(let key): "named " + key
    }
  }
}
