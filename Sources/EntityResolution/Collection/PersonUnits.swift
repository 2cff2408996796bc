import EntityRecognition

/// A full name with what its titles show: what persons are told apart by, in an article and in a collection.
struct PersonUnit {
  let name: PersonName
  let gender: Gender?
  /// The entry of the registry that bears the name.
  let entry: Int?

  /// What forbids that two units of one name are one person; `nil` where nothing does.
  func veto(against other: PersonUnit) -> Veto? {
    if let gender, let theirs = other.gender, gender != theirs { return .gender }
    return nil
  }
}

/// Full names by the words that they share, so that a name is compared only with those that it could be.
struct PersonIndex {
  private var bySurname: [UInt64: [Int]] = [:]
  private var byGivenAndWord: [UInt64: [Int]] = [:]
  private var byPart: [UInt64: [Int]] = [:]

  /// Adds the unit at an index.
  ///
  /// - Parameters:
  ///   - name: The unit's name.
  ///   - index: The unit.
  ///   - withParts: Whether parts of names will be looked for.
  mutating func add(_ name: PersonName, at index: Int, withParts: Bool = true) {
    guard let given = name.given, let surname = name.surname else { return }
    bySurname[surname.block, default: []].append(index)
    // Two words with one surname are found by it; by the given name too where a name may go on or be turned round.
    for word in name.words.dropFirst() { byGivenAndWord[PersonIndex.pair(given, word), default: []].append(index) }
    guard withParts else { return }
    var seen: [UInt64] = []
    for word in name.words + [name.lastGiven, name.servant].compactMap(\.self)
    where !word.isInitial && !seen.contains(word.block) {
      seen.append(word.block)
      byPart[word.block, default: []].append(index)
    }
  }

  /// The units that a full name may be the same as: with its surname, or with its given name and another word.
  func candidates(for name: PersonName) -> [Int] {
    guard let given = name.given, let surname = name.surname else { return [] }
    var found = bySurname[surname.block] ?? []
    for word in name.words.dropFirst() { found += byGivenAndWord[PersonIndex.pair(given, word)] ?? [] }
    if name.words.count == 2 { found += byGivenAndWord[PersonIndex.pair(surname, given)] ?? [] }
    return found
  }

  /// The units of which a word may be a part.
  func bearers(of word: PersonName.Word) -> [Int] { byPart[word.block] ?? [] }

  private static func pair(_ given: PersonName.Word, _ word: PersonName.Word) -> UInt64 {
    (given.block &* 0x9E37_79B9_7F4A_7C15) ^ word.block
  }
}
