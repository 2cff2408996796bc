import NewsText

/// Marks the words of a sentence with what the lexicon knows of them.
struct LexiconMarker: Sendable {
  private let lexicon: Lexicon
  private let words: WordFlagTable

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    words = WordFlagTable(lexicon)
  }

  /// What a word is known as, whatever stands beside it, and the words that it is used like.
  ///
  /// - Complexity: O(1), by one look-up.
  func knowledge(of word: Word) -> (flags: LexiconFlags, wordClass: UInt8) {
    var known = words[word.key.caseless]
    if !word.isCapitalized { known.flags.formIntersection(.anyCase) }
    return known
  }

  /// Marks the words of the longest town's name that begins at a word with ``LexiconFlags/opensTown``.
  ///
  /// - Returns: The number of words that are marked.
  func markTown(at index: Int, keys: [WordKey], _ mark: (Int, LexiconFlags) -> Void) -> Int {
    var key: UInt64?
    var wordCount = 0
    var end = index
    var flags: LexiconFlags = []
    for place in index..<keys.count where !keys[place].isJoiner {
      guard wordCount < Self.townWordLimit else { break }
      wordCount += 1
      let longer = WordFlagTable.key(of: key, and: keys[place].caseless)
      key = longer
      let found = words[longer].flags.intersection([.largeTown, .town])
      if !found.isEmpty {
        end = place + 1
        flags = found
      }
    }
    for place in index..<end { mark(place, flags) }
    return end - index
  }

  /// The greatest number of words in a town's name of the lists.
  private static let townWordLimit = 4

  /// Marks the words of the phrases that begin at a word with ``LexiconFlags/opensPhrase``.
  ///
  /// - Returns: The number of words that are marked.
  func markPhrases(
    at index: Int, keys: [WordKey], matchingCase: Bool, _ mark: (Int, LexiconFlags) -> Void
  ) -> Int {
    var length = 0
    var flags: LexiconFlags = []
    func take(_ count: Int, _ flag: LexiconFlags) {
      guard count >= length else { return }
      if count > length { flags = [] }
      length = count
      flags.insert(flag)
    }
    if let match = lexicon.countryNames.longestMatch(in: keys, from: index, matchingCase: matchingCase),
      let value = match.values.first
    {
      switch value.role {
      case .name: take(match.length, .countryName)
      case .demonym: take(match.length, .demonym)
      case .capital, .seat: take(match.length, .capitalCity)
      }
    }
    if let match = lexicon.places.longestMatch(in: keys, from: index, matchingCase: matchingCase),
      let kind = match.values.first
    {
      take(match.length, kind == .city || kind == .subdivision ? .city : .region)
    }
    if let match = lexicon.organizationNames.longestMatch(in: keys, from: index, matchingCase: matchingCase),
      let value = match.values.first
    {
      take(match.length, value.form == .acronym ? .acronym : .body)
    }
    for place in 0..<length { mark(index + place, place == 0 ? flags : flags.union(.continues)) }
    return length
  }
}
