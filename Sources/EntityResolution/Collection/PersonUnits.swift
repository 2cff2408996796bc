import EntityRecognition

/// A full name with what its titles show: what persons are told apart by, in an article and in a collection.
struct PersonUnit: Hashable {
  let name: PersonName
  let gender: Gender?
  /// The entry of the registry that bears the name.
  let entry: Int?

  /// What forbids that two units of one name are one person; `nil` where nothing does.
  func veto(against other: PersonUnit, lexicon: Lexicon) -> Veto? {
    if let gender, let theirs = other.gender, gender != theirs { return .gender }
    return nil
  }
}

/// Full names by the words that they share, so that a name is compared only with those that it could be.
struct PersonIndex {
  private var bySurname: [String: [Int]] = [:]
  private var byGivenAndWord: [String: [Int]] = [:]
  private var byPart: [String: [Int]] = [:]

  /// Adds the unit at an index.
  mutating func add(_ name: PersonName, at index: Int) {
    guard let given = name.given, let surname = name.surname else { return }
    bySurname[surname.block, default: []].append(index)
    for word in name.words.dropFirst() { byGivenAndWord[given.block + " " + word.block, default: []].append(index) }
    if name.words.count == 2 { byGivenAndWord[surname.block + " " + given.block, default: []].append(index) }
    for part in PersonIndex.parts(of: name) { byPart[part, default: []].append(index) }
  }

  /// The units that a full name may be the same as: with its surname, or with its given name and another word.
  func candidates(for name: PersonName) -> [Int] {
    guard let given = name.given, let surname = name.surname else { return [] }
    var found = bySurname[surname.block] ?? []
    for word in name.words.dropFirst() { found += byGivenAndWord[given.block + " " + word.block] ?? [] }
    if name.words.count == 2 { found += byGivenAndWord[surname.block + " " + given.block] ?? [] }
    return found
  }

  /// The units of which a word may be a part.
  func bearers(of word: PersonName.Word) -> [Int] { byPart[word.block] ?? [] }

  /// The words by which a person may be called: all but initials.
  private static func parts(of name: PersonName) -> Set<String> {
    var parts = Set(name.words.filter { !$0.isInitial }.map(\.block))
    if let last = name.lastGiven { parts.insert(last) }
    return parts
  }
}
