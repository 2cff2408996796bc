import NewsText

/// Decides whether a capital or a seat of government stands for the government or is the place.
///
/// The contract: a capital is its country's government wherever it acts ("Moscow said Monday", "Washington accuses
/// Moscow"), and is a place after a locative preposition, its modifiers included ("in central Moscow"), in an address
/// and before a noun of place ("the Kremlin salon"). Only a spatial use makes a place of it: "to" and "for" lead to a
/// place after words of motion and to a government otherwise.
struct MetonymRules {
  let lexicon: Lexicon

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
      // "on to Kampala", "back to Kampala"; but "stand up to Beijing"
      if stands(SpatialWords.defying, within: 2, before: index, in: sentence) { return true }
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
