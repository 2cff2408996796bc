import EntityRecognition

/// The persons of a collection: full names first, then parts of names by the only full name that they fit.
struct PersonClusters {
  /// What becomes of a group: the key of its cluster, and the ground for its mentions where it is a new one.
  struct Assignment {
    let cluster: Int
    let ground: Ground?
    /// The clusters that the name could be, where it is ambiguous.
    var candidates: [Int] = []
    /// What was not allowed, with the veto.
    var refused: [(candidate: Int, veto: Veto)] = []
  }

  /// The units, sorted; a cluster is the index of its first unit.
  private(set) var units: [PersonUnit] = []
  private var unitIndex: [UnitKey: Int] = [:]
  private var index = PersonIndex()
  private let partition: PersonPartition
  private var anchors: [Int: Int] = [:]
  private let lexicon: Lexicon
  private let rules: RegistryRules

  private struct UnitKey: Hashable {
    let name: String
    let gender: Gender?
  }

  init(_ groups: some Sequence<MentionGroup>, rules: RegistryRules, lexicon: Lexicon) {
    self.lexicon = lexicon
    self.rules = rules
    var found: [UnitKey: PersonUnit] = [:]
    for case .person(let unit) in groups.lazy.map(\.identity) {
      let key = UnitKey(name: unit.name.key, gender: unit.gender)
      // The same name in two spellings is one unit, read from the spelling that comes first in the alphabet.
      if let known = found[key], known.name.plain <= unit.name.plain { continue }
      found[key] = unit
    }
    let sorted = found.sorted {
      ($0.key.name, $0.key.gender?.rawValue ?? "") < ($1.key.name, $1.key.gender?.rawValue ?? "")
    }
    for (place, (key, unit)) in sorted.enumerated() {
      unitIndex[key] = place
      index.add(unit.name, at: place)
    }
    units = sorted.map(\.value)
    partition = PersonPartition(units, index: index, lexicon: lexicon) { rules.forbids($0, $1) }
    for (unit, root) in partition.groups.enumerated() {
      guard let known = anchors[root] else {
        anchors[root] = unit
        continue
      }
      if PersonUnit.isLess(units[known], units[unit]) { anchors[root] = unit }
    }
  }

  /// The fullest name of a cluster.
  func anchor(of cluster: Int) -> PersonUnit { units[anchors[cluster] ?? cluster] }

  /// The cluster of a group with a full name.
  func assignment(of unit: PersonUnit) -> Assignment? {
    guard let place = unitIndex[UnitKey(name: unit.name.key, gender: unit.gender)] else { return nil }
    let others = Set((partition.ambiguous[place] ?? []).map { partition.groups[$0] }).sorted()
    return Assignment(cluster: partition.groups[place], ground: nil, candidates: others)
  }

  /// How the name of a unit is like the fullest name of its cluster.
  func likeness(of unit: PersonUnit, in cluster: Int) -> MergeReason.Likeness? {
    let anchor = anchor(of: cluster)
    guard case .same(let likeness) = unit.name.relation(to: anchor.name, lexicon: lexicon) else { return nil }
    return likeness
  }

  /// The only cluster that a part of a name fits; none where no or several do.
  func candidates(for part: PersonPart, surface: String) -> (fitting: [Int], refused: [(candidate: Int, veto: Veto)]) {
    guard let word = part.name.words.first else { return ([], []) }
    var fitting: [Int] = []
    var refused: [(candidate: Int, veto: Veto)] = []
    for unit in index.bearers(of: word) {
      let cluster = partition.groups[unit]
      if fitting.last == cluster || fitting.contains(cluster) { continue }
      guard let fit = PartFit(part, units[unit].name), fit >= .firstSurname else { continue }
      let gender = units[unit].gender
      if let gender, let theirs = part.gender, gender != theirs {
        if refused.count < 8 { refused.append((cluster, .gender)) }
      } else if let line = rules.forbids(surface, [units[unit].name.plain]) {
        refused.append((cluster, .registry(line: line)))
      } else {
        fitting.append(cluster)
        // Two are enough to know that the name is ambiguous; a few more are enough to show it.
        if fitting.count == 8 { break }
      }
    }
    return (fitting.sorted(), refused)
  }
}
