import NewsText

/// Marks the words of a sentence with what the lexicon knows of them.
struct LexiconMarker: Sendable {
  private let lexicon: Lexicon
  private let words: WordFlagTable

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    words = WordFlagTable(lexicon)
  }

  /// What a word is known as, whatever stands beside it.
  ///
  /// - Complexity: O(1), by one look-up.
  func lexiconFlags(of word: Word) -> LexiconFlags {
    let flags = words[word.key.caseless]
    return word.isCapitalized ? flags : flags.intersection(.anyCase)
  }

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
