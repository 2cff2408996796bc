import NewsText

extension MetonymRules {
  /// What the words after the name say: an address, a noun of place, a compound; `nil` where they say nothing.
  func verdictOfWhatFollows(_ next: Int, in sentence: SentenceWords) -> Bool? {
    guard let word = sentence.word(at: next) else { return nil }
    if word.followsHyphen {
      return !Compounds.placeMakingEndings.contains(word.key)
    }
    if sentence.isMark(next, ",") { return verdictOfApposition(next + 1, in: sentence) }
    if word.shape == .possessive {
      guard let noun = nounAfterPossessive(next + 1, in: sentence) else { return nil }
      return isOwnedPlace(noun) ? false : nil
    }
    if word.shape == .lowercase || word.isCapitalized, lexicon.placeWords.nounsAfter.contains(word.key) { return false }
    if SpatialWords.governmentNouns.contains(word.key) { return true }
    if word.isCapitalized, RuleWords.cityOffices.contains(word.key) { return false }
    return isPassiveOfPlaces(next, in: sentence) ? false : nil
  }

  /// "Paris, France": the capital's own country after a comma.
  func isAddress(_ next: Int, country: Int, in sentence: SentenceWords) -> Bool {
    guard sentence.isMark(next, ","),
      let match = lexicon.countryNames.longestMatch(in: sentence.words.map(\.key), from: next + 1)
    else { return false }
    return match.values.contains { $0.country == country && $0.role == .name }
  }

  /// "Moscow, where …", "Kabul, the capital …" are places.
  private func verdictOfApposition(_ start: Int, in sentence: SentenceWords) -> Bool? {
    guard let word = sentence.word(at: start) else { return nil }
    if ApposedPlace.relatives.contains(word.key) { return false }
    if ApposedPlace.determiners.contains(word.key) {
      let after = (start + 1..<start + 5).compactMap { sentence.word(at: $0) }.prefix { $0.isLetters }
      return after.contains { SpatialWords.cityNouns.contains($0.key) } ? false : nil
    }
    return nil
  }

  /// The noun that a possessive belongs to, adjectives passed over: "Moscow's busy airport".
  private func nounAfterPossessive(_ start: Int, in sentence: SentenceWords) -> Word? {
    var last: Word?
    for index in start..<start + 3 {
      guard let word = sentence.word(at: index), word.isLetters, !RuleWords.function.contains(word.key) else { break }
      if isOwnedPlace(word) { return word }
      last = word
    }
    return last
  }

  /// Whether a noun after "Moscow's" is a place in the city: its streets are, its embassies and offices are not.
  private func isOwnedPlace(_ word: Word) -> Bool {
    lexicon.placeWords.nounsAfter.contains(word.key) && !SpatialWords.ownedByGovernments.contains(word.key)
  }

  /// "Kyiv was shelled", "Damascus has been surrounded".
  private func isPassiveOfPlaces(_ start: Int, in sentence: SentenceWords) -> Bool {
    guard let word = sentence.word(at: start), Auxiliaries.forms.contains(word.key) else { return false }
    var index = start + 1
    while let next = sentence.word(at: index), index < start + 4 {
      if SpatialWords.happensToPlaces.contains(next.key) { return true }
      guard Auxiliaries.forms.contains(next.key) || SpatialWords.adverbs.contains(next.key) else { return false }
      index += 1
    }
    return false
  }

  /// Whether the name only describes the noun after it, as in "Moscow talks" or "a Moscow mansion".
  func isAdjective(before next: Int, in sentence: SentenceWords) -> Bool {
    guard let word = sentence.word(at: next), word.shape == .lowercase, !word.followsHyphen else { return false }
    if RuleWords.function.contains(word.key) || SpatialWords.verbs.contains(word.key)
      || SpatialWords.adverbs.contains(word.key)
    {
      return false
    }
    let bytes = sentence.bytes[word.start..<word.end]
    let looksVerbal = bytes.hasSuffix("ed") || bytes.hasSuffix("ly")
    if looksVerbal { return false }
    // "Tehran denies it" against "the Paris attacks": a verb in -s is followed by its object or clause, and stands
    // after a subject that begins its clause.
    if bytes.hasSuffix("s"), !bytes.hasSuffix("ss"), let after = sentence.word(at: next + 1) {
      return !(RuleWords.clauseOpeners.contains(after.key) || after.isCapitalized || after.shape == .number)
    }
    return true
  }
}

/// What may follow a comma after the name of a place.
enum ApposedPlace {
  static let relatives = WordSet("where")
  static let determiners = WordSet("the a its their his her our")
  static let joints = WordSet("and or nor")
}

/// Forms of "be" and "have".
enum Auxiliaries {
  static let forms = WordSet("is are was were be been being has have had")
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end in those of an ASCII ending.
  func hasSuffix(_ ending: StaticString) -> Bool {
    let wanted = ending.description.utf8
    return count > wanted.count && suffix(wanted.count).elementsEqual(wanted)
  }
}
