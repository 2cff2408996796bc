import NewsText

/// Decides whether a capital or a seat of government stands for the government or is the place.
///
/// The contract: a capital is its country's government wherever it acts ("Moscow said Monday", "Washington accuses
/// Moscow"), and is a place after a locative preposition, its modifiers included ("in central Moscow"), in an address
/// and before a noun of place ("the Kremlin salon"). Only a spatial use makes a place of it: "to" and "for" lead to a
/// place after words of motion and to a government otherwise.
struct MetonymRules {
  private let lexicon: Lexicon

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// Whether the words of a range, a capital's or a seat's name, stand for the government of a country.
  ///
  /// - Complexity: O(1); a few words to the left and right are read.
  func standsForGovernment(_ range: Range<Int>, of country: Int, in sentence: SentenceWords) -> Bool {
    if isAddress(range.upperBound, country: country, in: sentence) { return false }
    if let verdict = verdictOfWhatFollows(range.upperBound, in: sentence) { return verdict }
    let start = chainStart(of: range, in: sentence)
    if let verdict = verdictOfWhatPrecedes(start, nameEnd: range.upperBound, in: sentence) { return verdict }
    // In "Moscow, Washington agree" the second capital is one of two that act, whatever the verb.
    return start < range.lowerBound || !isAdjective(before: range.upperBound, in: sentence)
  }

  // MARK: - After the name

  /// What the words after the name say: an address, a noun of place, a compound; `nil` where they say nothing.
  private func verdictOfWhatFollows(_ next: Int, in sentence: SentenceWords) -> Bool? {
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
  private func isAddress(_ next: Int, country: Int, in sentence: SentenceWords) -> Bool {
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
  private func isAdjective(before next: Int, in sentence: SentenceWords) -> Bool {
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

  // MARK: - Before the name

  /// The start of the list that the name stands in: in "to Islamabad and Delhi" what governs the first governs both.
  private func chainStart(of range: Range<Int>, in sentence: SentenceWords) -> Int {
    var start = range.lowerBound
    while start >= 2 {
      let joinsWithWord = sentence.word(at: start - 1).map { ApposedPlace.joints.contains($0.key) } ?? false
      guard joinsWithWord || sentence.isMark(start - 1, ","), let before = sentence.word(at: start - 2),
        before.isCapitalized, let head = capital(endingAt: start - 2, in: sentence)
      else { break }
      start = head
    }
    return start
  }

  /// Where the capital that ends at an index begins; `nil` where none ends there.
  private func capital(endingAt end: Int, in sentence: SentenceWords) -> Int? {
    for start in stride(from: end, through: max(0, end - 2), by: -1) {
      let words = sentence.words[start...end].map(\.key)
      guard let match = lexicon.countryNames.longestMatch(in: words), match.length == words.count else { continue }
      if match.values.contains(where: { $0.role == .capital || $0.role == .seat }) { return start }
    }
    return nil
  }

  /// What the words before the name say: a preposition, a verb, "the capital"; `nil` where they say nothing.
  private func verdictOfWhatPrecedes(_ start: Int, nameEnd: Int, in sentence: SentenceWords) -> Bool? {
    var index = start - 1
    guard let before = sentence.word(at: index) else { return nil }
    // pro-Moscow, anti-Beijing
    if let name = sentence.word(at: start), name.followsHyphen {
      return !Compounds.placeMakingPrefixes.contains(before.key)
    }
    if sentence.isMark(index, ","), let noun = sentence.word(at: index - 1), SpatialWords.cityNouns.contains(noun.key) {
      return false
    }
    var skipped = 0
    while let word = sentence.word(at: index), skipped < 5, isModifier(word, in: sentence) {
      if SpatialWords.cityNouns.contains(word.key) { return false }
      index -= 1
      skipped += 1
    }
    guard let governor = sentence.word(at: index), governor.isLetters else { return nil }
    if let last = sentence.word(at: nameEnd - 1), SpatialWords.streets.contains(last.key),
      RuleWords.streetPrepositions.contains(governor.key)
    {
      return false
    }
    return verdict(ofGovernor: governor, at: index, skipped: skipped, in: sentence)
  }

  private func isModifier(_ word: Word, in sentence: SentenceWords) -> Bool {
    if word.isCapitalized {
      // "in the Afghan capital Kabul"
      return lexicon.isDemonym(word.key)
    }
    return SpatialWords.modifiers.contains(word.key) || SpatialWords.cityNouns.contains(word.key)
  }

  /// What the preposition or verb that governs the name says.
  private func verdict(ofGovernor word: Word, at index: Int, skipped: Int, in sentence: SentenceWords) -> Bool? {
    if SpatialWords.locativePrepositions.contains(word.key) { return false }
    let text = String(decoding: sentence.bytes[word.start..<word.end], as: UTF8.self).lowercased()
    switch text {
    case "by", "with", "against", "without":
      return skipped == 0 ? true : nil
    case "to":
      // "on to Kampala", "back to Kampala"
      if stands(RuleWords.goingOn, within: 1, before: index, in: sentence) { return false }
      return !stands(SpatialWords.motion, within: 4, before: index, in: sentence)
        && !stands(SpatialWords.carrying, within: 2, before: index, in: sentence)
    case "for":
      return !stands(SpatialWords.departure, within: 3, before: index, in: sentence)
    case "towards", "toward":
      return !stands(SpatialWords.motion, within: 3, before: index, in: sentence)
    case "from":
      return stands(SpatialWords.comesFromGovernments, within: 3, before: index, in: sentence)
    case "of":
      return stands(SpatialWords.actedOn, within: 2, before: index, in: sentence)
    case "on", "over":
      return !stands(SpatialWords.attacks, within: 3, before: index, in: sentence)
    case "between":
      return !stands(SpatialWords.transport, within: 3, before: index, in: sentence)
    case "including":
      return !stands(SpatialWords.cityNouns, within: 3, before: index, in: sentence)
    default:
      if skipped == 0, SpatialWords.causatives.contains(word.key) { return true }
      return SpatialWords.placeVerbs.contains(word.key) && word.shape == .lowercase ? false : nil
    }
  }

  /// Whether one of the words before an index, the nearest few of the same clause, is in a set.
  private func stands(_ set: WordSet, within count: Int, before index: Int, in sentence: SentenceWords) -> Bool {
    var seen = 0
    var place = index - 1
    while let word = sentence.word(at: place), seen < count {
      guard word.isLetters || word.shape == .possessive || word.shape == .number else { return false }
      if set.contains(word.key) { return true }
      place -= 1
      seen += 1
    }
    return false
  }
}

/// What may follow a comma after the name of a place.
private enum ApposedPlace {
  static let relatives = WordSet("where")
  static let determiners = WordSet("the a its their his her our")
  static let joints = WordSet("and or nor")
}

/// Forms of "be" and "have".
private enum Auxiliaries {
  static let forms = WordSet("is are was were be been being has have had")
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end in those of an ASCII ending.
  func hasSuffix(_ ending: StaticString) -> Bool {
    let wanted = ending.description.utf8
    return count > wanted.count && suffix(wanted.count).elementsEqual(wanted)
  }
}
