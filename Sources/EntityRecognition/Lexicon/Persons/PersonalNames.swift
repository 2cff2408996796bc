/// Given names with their genders, family names, nicknames and particles.
///
/// The lists say what a word can be, never that it is: "May", "Hope" and "Will" are given names and ordinary words, and
/// ``Lexicon/commonWords`` knows them too.
package struct PersonalNames: Sendable {
  private let genders: [UInt64: NameGender]
  private let fullNames: [UInt64: [UInt64]]
  /// Family names, in any case.
  package let surnames: WordSet
  /// Family names that stand before the given name: Chinese, Korean, Vietnamese and Hungarian ones.
  package let familyNamesFirst: WordSet
  /// Small words inside names.
  package let particles: NameParticles
  /// Rows of nicknames that could not be read.
  let defects: [String]

  init() {
    var genders: [UInt64: NameGender] = [:]
    func add(_ text: String, _ gender: NameGender) {
      for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        let key = PersonalNames.key(of: Substring(word))
        genders[key] = (genders[key] ?? gender) == gender ? gender : .either
      }
    }
    for text in GivenNameRows.female { add(text, .female) }
    for text in GivenNameRows.male { add(text, .male) }
    add(GivenNameRows.either, .either)
    self.genders = genders

    let nicknames = LexiconRows(GivenNameRows.nicknames, fields: 2)
    var fullNames: [UInt64: [UInt64]] = [:]
    for row in nicknames.rows {
      fullNames[PersonalNames.key(of: row[0]), default: []] += row.list(1).map { PersonalNames.key(of: $0) }
    }
    self.fullNames = fullNames
    defects = nicknames.defects
    familyNamesFirst = WordSet(SurnameRows.familyNameFirst)
    surnames = WordSet(
      [SurnameRows.english, SurnameRows.european, SurnameRows.eastern, SurnameRows.familyNameFirst]
        .joined(separator: " "))
    particles = NameParticles()
  }

  /// The number of different given names.
  package var givenNameCount: Int { genders.count }

  /// The gender of a given name, in any case; `nil` where the word is no known given name.
  package func gender(of word: WordKey) -> NameGender? { genders[word.caseless] }

  /// The gender of a given name, compound ones such as "Jean-Claude" by the whole or else by the first part.
  package func gender(of name: some StringProtocol) -> NameGender? {
    let words = PhraseWords.words(of: name)
    guard let first = words.first else { return nil }
    return genders[PersonalNames.key(of: name)] ?? genders[WordKey(first).caseless]
  }

  /// Whether two given names may be one person's: equal, or a nickname and a full name, or two nicknames of one name.
  package func mayBeSame(_ one: WordKey, _ other: WordKey) -> Bool {
    if one.caseless == other.caseless { return true }
    let first = [one.caseless] + (fullNames[one.caseless] ?? [])
    let second = [other.caseless] + (fullNames[other.caseless] ?? [])
    return first.contains { second.contains($0) }
  }

  private static func key(of name: some StringProtocol) -> UInt64 { WordKey(name).caseless }
}
