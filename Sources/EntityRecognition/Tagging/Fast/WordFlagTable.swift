/// The flags of all words of the lexicon and the classes of words in one table, so that one look-up tells everything
/// about a word.
struct WordFlagTable: Sendable {
  private var keys: [UInt64]
  private var flags: [LexiconFlags]
  private var classes: [UInt8]
  private var count = 0

  /// Gathers the words of the lexicon's tables.
  ///
  /// - Complexity: O(*n*) in the size of the lexicon; some 10 ms, once.
  init(_ lexicon: Lexicon) {
    keys = [UInt64](repeating: 0, count: 1 << 18)
    flags = [LexiconFlags](repeating: [], count: 1 << 18)
    classes = [UInt8](repeating: WordClasses.none, count: 1 << 18)
    addPersons()
    addHeadsAndTitles()
    addOrdinaryWords()
    addPhrases(of: lexicon)
    NameLists.visit { kind, name in
      switch kind {
      case .largeTown: addTown(name, .largeTown)
      case .town: addTown(name, .town)
      case .givenName: add(.listedGivenName, to: WordKey(utf8: name).caseless)
      case .familyName: add(.listedFamilyName, to: WordKey(utf8: name).caseless)
      }
    }
    WordClasses.visit { number, word in add([], to: WordKey(utf8: word).caseless, wordClass: number) }
  }

  /// What a word is known as, by its key without case.
  subscript(key: UInt64) -> (flags: LexiconFlags, wordClass: UInt8) {
    var slot = slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key { return (flags[slot], classes[slot]) }
      slot = (slot + 1) & (keys.count - 1)
    }
    return ([], WordClasses.none)
  }

  private func slot(of key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 29) & (keys.count - 1) }

  private mutating func add(_ flag: LexiconFlags, to key: UInt64, wordClass: UInt8 = WordClasses.none) {
    var place = slot(of: key)
    while keys[place] != 0, keys[place] != key { place = (place + 1) & (keys.count - 1) }
    flags[place].formUnion(flag)
    if wordClass != WordClasses.none { classes[place] = wordClass }
    guard keys[place] == 0 else { return }
    keys[place] = key
    count += 1
    if count * 2 > keys.count { grow() }
  }

  private mutating func grow() {
    let old = zip(keys, zip(flags, classes)).filter { $0.0 != 0 }
    keys = [UInt64](repeating: 0, count: keys.count * 2)
    flags = [LexiconFlags](repeating: [], count: keys.count)
    classes = [UInt8](repeating: WordClasses.none, count: keys.count)
    count = 0
    for (key, (flag, wordClass)) in old { add(flag, to: key, wordClass: wordClass) }
  }

  private mutating func add(_ flag: LexiconFlags, toWordsOf text: String) {
    for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      add(flag, to: WordKey(Substring(word)).caseless)
    }
  }

  /// A town by the key of its words, and its first word as one that may begin a town's name.
  private mutating func addTown(_ name: Span<UInt8>, _ flag: LexiconFlags) {
    var key: UInt64?
    name.forEachPart(between: UInt8(ascii: " ")) { part in
      let word = WordKey(utf8: part).caseless
      if key == nil { add(.opensTown, to: word) }
      key = Self.key(of: key, and: word)
    }
    if let key { add(flag, to: key) }
  }

  /// The key of a town's name by those of its words so far and of the next.
  static func key(of words: UInt64?, and next: UInt64) -> UInt64 { FeatureHash.mix(101, words ?? 0, next) }

  private mutating func addPersons() {
    for text in GivenNameRows.female + GivenNameRows.male + [GivenNameRows.either] {
      add(.givenName, toWordsOf: text)
    }
    for text in [SurnameRows.english, SurnameRows.european, SurnameRows.eastern] { add(.surname, toWordsOf: text) }
    add(.familyNameFirst, toWordsOf: SurnameRows.familyNameFirst)
  }

  private mutating func addHeadsAndTitles() {
    typealias Heads = OrganizationHeadRows
    add(.leadingHead, toWordsOf: Heads.leadingAndEnding + " " + Heads.leadingOnly)
    add(.endingHead, toWordsOf: Heads.leadingAndEnding + " " + Heads.ending + " " + Heads.legalForms)
    let titles = [
      TitleRows.maleHonorifics, TitleRows.femaleHonorifics, TitleRows.neutralHonorifics, TitleRows.ranks,
      TitleRows.offices,
    ]
    for text in titles { addLastWords(of: text, .title) }
    addLastWords(of: TitleRows.roles, .role)
  }

  /// Of "Foreign Minister", the word that stands next to the name.
  private mutating func addLastWords(of text: String, _ flag: LexiconFlags) {
    for phrase in LexiconRows.alternatives(text) {
      if let last = PhraseWords.words(of: phrase).last { add(flag, to: WordKey(last).caseless) }
    }
  }

  private mutating func addOrdinaryWords() {
    for text in CommonWordRows.all { add(.ordinary, toWordsOf: text) }
    add(.function, toWordsOf: CommonWordRows.functionWords)
    add(.calendar, toWordsOf: CommonWordRows.calendar)
    add(.people, toWordsOf: CommonWordRows.peoples)
    add(.eventHead, toWordsOf: CommonWordRows.eventAndDocumentHeads)
    add(.placeNoun, toWordsOf: PlaceRows.nounsAfter)
  }

  private mutating func addPhrases(of lexicon: Lexicon) {
    var phrases: [String] = []
    for country in lexicon.countries {
      phrases += country.names + country.demonyms + country.capitals.map(\.name)
    }
    for body in lexicon.organizations { phrases += [body.label] + body.acronyms + body.aliases }
    phrases += LexiconRows(SeatRows.seats, fields: 2).rows.map { $0[0] }
    for text in [PlaceRows.regions, PlaceRows.features] + PlaceRows.subdivisions + PlaceRows.cities {
      phrases += LexiconRows.alternatives(text)
    }
    for phrase in phrases {
      let words = PhraseWords.words(of: phrase)
      guard let first = words.first else { continue }
      add(.opensPhrase, to: WordKey(first).caseless)
      // Text may have "the" where the table has not.
      if words.count > 1, first.lowercased() == "the" { add(.opensPhrase, to: WordKey(words[1]).caseless) }
    }
  }
}
