import EntityRecognition

/// Which full names are one person.
///
/// Two names agree or they do not. A name that agrees with two names which do not agree with each other is ambiguous: it
/// stays alone, so that no chain of likenesses melts two people into one. It may hold both only where it is the fullest
/// of the three ("Mohammed bin Zayed al-Nahyan" beside "Mohammed bin Zayed" and "Mohammed al-Nahyan"). What remains are
/// groups in which all agree, whatever the order of the names.
struct PersonPartition {
  /// For each unit the first unit of its group.
  private(set) var groups: [Int]
  /// For each unit that is ambiguous, the units that it agrees with.
  private(set) var ambiguous: [Int: [Int]] = [:]
  /// For each unit whether its group holds others.
  private var hasOthers: [Bool] = []
  private let units: [PersonUnit]
  private let sketches: [NameSketch]
  private let lexicon: Lexicon
  private let isArticle: Bool
  private let forbids: (PersonUnit, PersonUnit) -> Bool

  /// Partitions different units.
  ///
  /// - Parameters:
  ///   - units: The names, in an order that does not depend on the articles'.
  ///   - index: The units by their words.
  ///   - lexicon: Given names, nicknames.
  ///   - isArticle: Whether the names are of one article, where the last words of a name are the name.
  ///   - forbids: Whether the user forbids that two are one.
  /// - Complexity: O(*n* · *k*) for *k* names that share a surname.
  init(
    _ units: [PersonUnit], index: PersonIndex, lexicon: Lexicon, isArticle: Bool = false,
    forbids: @escaping (PersonUnit, PersonUnit) -> Bool
  ) {
    self.units = units
    self.lexicon = lexicon
    self.isArticle = isArticle
    self.forbids = forbids
    groups = Array(units.indices)
    sketches = units.map { NameSketch($0.name) }
    let neighbours = units.indices.map { agreeing(with: $0, in: index) }
    for unit in units.indices where isBetween(unit, neighbours[unit]) { ambiguous[unit] = neighbours[unit] }
    for unit in units.indices where ambiguous[unit] == nil {
      for other in neighbours[unit] where ambiguous[other] == nil { join(unit, other) }
    }
    for unit in units.indices { groups[unit] = root(unit) }
    hasOthers = Array(repeating: false, count: units.count)
    for unit in units.indices where groups[unit] != unit { hasOthers[groups[unit]] = true }
  }

  /// Whether a unit is a group by itself, and not because it is ambiguous.
  func isAlone(_ unit: Int) -> Bool { ambiguous[unit] == nil && groups[unit] == unit && !hasOthers[unit] }

  private func agreeing(with unit: Int, in index: PersonIndex) -> [Int] {
    var found: [Int] = []
    let sketch = sketches[unit]
    for other in index.candidates(for: units[unit].name) where other != unit {
      guard isArticle || sketch.mayAgree(with: sketches[other]), !found.contains(other), agree(unit, other) else {
        continue
      }
      found.append(other)
    }
    return found.sorted()
  }

  private func agree(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (units[left], units[right])
    if one.entry != nil, one.entry == other.entry { return true }
    if one.entry != nil, other.entry != nil { return false }
    guard one.veto(against: other) == nil else { return false }
    switch one.name.relation(to: other.name, lexicon: lexicon) {
    case .same: break
    case .contradiction(.givenName)
    where isArticle && (one.name.isEnd(of: other.name) || other.name.isEnd(of: one.name)):
      break
    default: return false
    }
    return !forbids(one, other)
  }

  /// Whether two of a unit's neighbours do not agree with each other, and the unit is not the fullest of the three.
  private func isBetween(_ unit: Int, _ neighbours: [Int]) -> Bool {
    for (place, one) in neighbours.enumerated() {
      for other in neighbours[(place + 1)...] where !agree(one, other) {
        let isFullest = [one, other].allSatisfy { units[unit].name.covers(units[$0].name, lexicon: lexicon) }
        let hasVeto = units[one].veto(against: units[other]) != nil
        if !isFullest || hasVeto || forbids(units[one], units[other]) { return true }
      }
    }
    return false
  }

  // MARK: - Groups

  private func root(_ unit: Int) -> Int {
    var unit = unit
    while groups[unit] != unit { unit = groups[unit] }
    return unit
  }

  private mutating func join(_ left: Int, _ right: Int) {
    let (one, other) = (root(left), root(right))
    groups[max(one, other)] = min(one, other)
  }
}

/// A quick look before names are compared word by word: most bearers of a surname differ in their given names.
struct NameSketch {
  private let given: UInt64
  private let surname: UInt64
  private let second: UInt64
  private let initial: UInt8
  private let isInitial: Bool
  private let isGiven: Bool
  private let isPair: Bool

  init(_ name: PersonName) {
    given = name.given?.block ?? 0
    surname = name.surname?.block ?? 0
    second = name.words.dropLast().last?.block ?? 0
    initial = name.given?.text.utf8.first ?? 0
    isInitial = name.given?.isInitial ?? false
    isGiven = name.given?.isGiven ?? false
    isPair = name.words.count == 2
  }

  /// Whether two names can agree at all: by the given name, turned round, or as two surnames without one.
  func mayAgree(with other: NameSketch) -> Bool {
    if given == other.given { return true }
    if isInitial || other.isInitial { return initial == other.initial || isPair != other.isPair }
    if isGiven, other.isGiven { return true }
    return isPair && other.isPair && given == other.surname || isPair && given == other.second
      || other.isPair && other.given == second
  }
}
