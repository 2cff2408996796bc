/// What the lexicon knows of a word: one bit for each thing that it may be.
struct LexiconFlags: OptionSet {
  let rawValue: UInt32

  // Of phrases.
  static let countryName = LexiconFlags(rawValue: 1 << 0)
  static let demonym = LexiconFlags(rawValue: 1 << 1)
  static let capitalCity = LexiconFlags(rawValue: 1 << 2)
  static let body = LexiconFlags(rawValue: 1 << 3)
  static let acronym = LexiconFlags(rawValue: 1 << 4)
  static let city = LexiconFlags(rawValue: 1 << 5)
  static let region = LexiconFlags(rawValue: 1 << 6)
  /// The word goes on with a phrase that began before it.
  static let continues = LexiconFlags(rawValue: 1 << 7)

  // Of single words with a capital.
  static let givenName = LexiconFlags(rawValue: 1 << 8)
  static let surname = LexiconFlags(rawValue: 1 << 9)
  static let familyNameFirst = LexiconFlags(rawValue: 1 << 10)
  static let leadingHead = LexiconFlags(rawValue: 1 << 11)
  static let endingHead = LexiconFlags(rawValue: 1 << 12)
  static let eventHead = LexiconFlags(rawValue: 1 << 13)
  static let people = LexiconFlags(rawValue: 1 << 14)

  // Of the wide lists of names (``NameLists``).
  static let largeTown = LexiconFlags(rawValue: 1 << 22)
  static let town = LexiconFlags(rawValue: 1 << 23)
  static let listedGivenName = LexiconFlags(rawValue: 1 << 24)
  static let listedFamilyName = LexiconFlags(rawValue: 1 << 25)

  // Of single words in any case.
  static let title = LexiconFlags(rawValue: 1 << 16)
  static let role = LexiconFlags(rawValue: 1 << 17)
  static let ordinary = LexiconFlags(rawValue: 1 << 18)
  static let function = LexiconFlags(rawValue: 1 << 19)
  static let calendar = LexiconFlags(rawValue: 1 << 20)
  static let placeNoun = LexiconFlags(rawValue: 1 << 21)

  /// The name of a town may begin with the word; no feature.
  static let opensTown = LexiconFlags(rawValue: 1 << 30)
  /// A phrase of the lexicon begins with the word; no feature.
  static let opensPhrase = LexiconFlags(rawValue: 1 << 31)

  /// What holds of a word without a capital too.
  static let anyCase: LexiconFlags = [.title, .role, .ordinary, .function, .calendar, .placeNoun]
}
