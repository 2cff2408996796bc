import NewsText

/// Looks a sentence's words up in the lexicon: countries, peoples, capitals, known bodies, places.
struct LexicalSpanFinder {
  private let lexicon: Lexicon

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The phrases that the lexicon knows, longest first at each word, in order, none overlapping another.
  ///
  /// - Complexity: O(*n*) in the number of words.
  func spans(in sentence: SentenceWords) -> [LexicalSpan] {
    // In a line of capitals case says nothing: phrases are looked up whatever their case, and confirmed later.
    let matchingCase = sentence.casing != .capitals
    let keys = sentence.words.map(\.key)
    var spans: [LexicalSpan] = []
    var index = 0
    while index < keys.count {
      guard let span = longestSpan(from: index, keys: keys, in: sentence, matchingCase: matchingCase) else {
        index += 1
        continue
      }
      spans.append(span)
      index = span.words.upperBound
    }
    return spans
  }

  /// The country that exactly some words name.
  func country(at range: Range<Int>, in sentence: SentenceWords) -> LexicalSpan? {
    let keys = sentence.words[range].map(\.key)
    guard let match = lexicon.countryNames.longestMatch(in: keys, matchingCase: sentence.casing != .capitals),
      match.length == keys.count, let meaning = meaning(of: match.values, words: keys)
    else { return nil }
    return LexicalSpan(words: range, meaning: meaning)
  }

  private func longestSpan(
    from start: Int, keys: [WordKey], in sentence: SentenceWords, matchingCase: Bool
  ) -> LexicalSpan? {
    let word = sentence.words[start]
    guard word.isLetters || word.shape == .number, lexicon.phraseOpeners.contains(word.key.caseless) else { return nil }
    var best: LexicalSpan?
    func propose(_ length: Int, _ meaning: LexicalSpan.Meaning) {
      if length > (best?.words.count ?? 0) { best = LexicalSpan(words: start..<start + length, meaning: meaning) }
    }
    if let match = lexicon.organizationNames.longestMatch(in: keys, from: start, matchingCase: matchingCase),
      isNameShaped(start..<start + match.length, in: sentence)
    {
      propose(match.length, .organization(match.values))
    }
    if let match = lexicon.countryNames.longestMatch(in: keys, from: start, matchingCase: matchingCase),
      isNameShaped(start..<start + match.length, in: sentence),
      let meaning = meaning(of: match.values, words: Array(keys[start..<start + match.length]))
    {
      propose(match.length, meaning)
    }
    if let match = lexicon.nonMentions.phrases.longestMatch(in: keys, from: start, matchingCase: matchingCase) {
      propose(match.length, .nobody)
    }
    if let match = lexicon.places.longestMatch(in: keys, from: start, matchingCase: matchingCase),
      isNameShaped(start..<start + match.length, in: sentence)
    {
      propose(match.length, .place)
    }
    return best
  }

  /// Whether one of the words has a capital: "turkey" is a bird.
  private func isNameShaped(_ range: Range<Int>, in sentence: SentenceWords) -> Bool {
    sentence.words[range].contains { $0.isCapitalized || $0.shape == .caseless || $0.shape == .number }
      && !(sentence.words[range].first?.shape == .lowercase && range.count == 1)
  }

  /// A name of a country goes before a people's word, that before a seat of government, and that before a capital.
  private func meaning(of values: [CountryMention], words: [WordKey]) -> LexicalSpan.Meaning? {
    for role in [CountryMention.Role.name, .demonym] {
      let countries = values.filter { $0.role == role }
      if countries.count > 1 { return .sharedCountry(countries.map(\.country), isDemonym: role == .demonym) }
      if let only = countries.first {
        return .country(only.country, isDemonym: role == .demonym, isAmbiguous: only.ambiguity != nil)
      }
    }
    if let seat = values.first(where: { $0.role == .seat }) { return .capital(seat.country, isSeat: true) }
    guard let capital = values.first(where: { $0.role == .capital }) else { return nil }
    if let body = lexicon.bodySeats.longestMatch(in: words), body.length == words.count, let index = body.values.first {
      return .bodySeat(index, country: capital.country)
    }
    return capital.isMetonym ? .capital(capital.country, isSeat: false) : .place
  }
}
