import EntityRecognition

/// Bodies by what names of others may leave out of theirs.
struct BodyIndex {
  /// How two bodies' names are one.
  enum Likeness: Int, Comparable {
    case spelling
    case form
    case beginning
    case initials

    static func < (left: Likeness, right: Likeness) -> Bool { left.rawValue < right.rawValue }

    /// The likeness in the words of a merge.
    func reason(_ name: String) -> MergeReason {
      switch self {
      case .spelling: .likeness(.spelling, of: name)
      case .form: .withoutForm(of: name)
      case .beginning: .likeness(.shorter, of: name)
      case .initials: .initials(of: name)
      }
    }
  }

  private let profiles: [NameProfile]
  private var byKey: [String: [Int]] = [:]
  private var byBase: [String: [Int]] = [:]
  private var byBeginning: [String: [Int]] = [:]
  private var byLetters: [String: [Int]] = [:]

  init(_ profiles: [NameProfile]) {
    self.profiles = profiles
    for (place, profile) in profiles.enumerated() {
      for name in profile.bodies {
        byKey[name.key, default: []].append(place)
        for lesser in [name.base, name.members].compactMap(\.self) { byBase[lesser, default: []].append(place) }
        for beginning in BodyIndex.beginnings(of: name) { byBeginning[beginning, default: []].append(place) }
        for letters in BodyIndex.letters(of: name) { byLetters[letters, default: []].append(place) }
      }
    }
  }

  /// The bodies of which a name is one with a name of another, and how; in order.
  func bodies(like other: NameProfile) -> [(place: Int, likeness: Likeness)] {
    var found: [Int: Likeness] = [:]
    func add(_ places: [Int]?, _ likeness: Likeness) {
      for place in places ?? [] { found[place] = min(found[place] ?? likeness, likeness) }
    }
    for name in other.bodies {
      if name.isFull || name.acronym == nil { add(byKey[name.key], .spelling) }
      add(byBase[name.key], .form)
      for lesser in [name.base, name.members].compactMap(\.self) { add(byKey[lesser], .form) }
      add(byBeginning[name.words.joined(separator: " ")], .beginning)
      for beginning in BodyIndex.beginnings(of: name) { add(byKey[beginning], .beginning) }
      // Letters speak only where one of the two has nothing else: two parties may share them.
      for letters in BodyIndex.letters(of: name) {
        add(
          byLetters[letters]?.filter { place in
            other.hasNoFullBody != profiles[place].hasNoFullBody
          }, .initials)
      }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func letters(of name: BodyName) -> [String] {
    ([name.acronym].compactMap(\.self) + name.initials).filter { $0.count >= 3 }
  }

  /// The names that this one goes on from: "Syrian Observatory" of "Syrian Observatory for Human Rights".
  private static func beginnings(of name: BodyName) -> [String] {
    guard name.words.count > 3 else { return [] }
    return (2..<(name.words.count - 1)).filter { BodyName.joining.contains(name.words[$0]) }
      .map { name.words[..<$0].joined(separator: " ") }
  }
}
