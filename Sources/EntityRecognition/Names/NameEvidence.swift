import NewsText

/// What the words around a capitalised name say of it: a title, an age, a verb of speech.
struct NameEvidence {
  private let lexicon: Lexicon

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The title that stands right before an index, and the gender that it shows: "President", "spokesman", "Mrs".
  ///
  /// A role may also stand before a comma: "the UN envoy for Syria, Staffan de Mistura".
  func title(before index: Int, in sentence: SentenceWords) -> Title? {
    if let match = lexicon.title(endingAt: index, in: sentence) { return match.title }
    guard sentence.isMark(index - 1, ",") else { return nil }
    var place = index - 2
    var seen = 0
    while let word = sentence.word(at: place), word.isLetters, seen < 6 {
      if let match = lexicon.title(endingAt: place + 1, in: sentence) { return match.title }
      place -= 1
      seen += 1
    }
    return nil
  }

  /// Whether what stands around a name says that it is a body's: "the lobby group AfriForum", ", a consultancy,", or its
  /// initials in brackets.
  func readsAsBody(_ range: Range<Int>, in sentence: SentenceWords) -> Bool {
    if let before = sentence.word(at: range.lowerBound - 1), before.shape == .lowercase,
      RuleWords.bodyNouns.contains(before.key)
    {
      return true
    }
    if sentence.isMark(range.upperBound, "("), sentence.isMark(range.upperBound + 2, ")"), range.count > 1,
      let acronym = sentence.word(at: range.upperBound + 1), acronym.shape == .uppercase
    {
      let letters = String(decoding: sentence.bytes[acronym.start..<acronym.end], as: UTF8.self).lowercased()
      return ArticleNames.initials(of: sentence.words[range], in: sentence).contains(letters.filter { $0 != "." })
    }
    guard sentence.isMark(range.upperBound, ","), let first = sentence.word(at: range.upperBound + 1),
      RuleWords.determiners.contains(first.key)
    else { return false }
    for index in range.upperBound + 2..<range.upperBound + 6 {
      guard let word = sentence.word(at: index), word.isLetters else { return false }
      let ends = sentence.word(at: index + 1).map { !$0.isLetters || RuleWords.function.contains($0.key) } ?? true
      if ends { return word.shape == .lowercase && RuleWords.bodyNouns.contains(word.key) }
    }
    return false
  }

  /// Whether words that are not known as anything read as a person's name.
  ///
  /// - Parameters:
  ///   - range: The words of the name.
  ///   - sentence: The sentence that holds them.
  ///   - opensSentence: Whether the first word may owe its capital to its place.
  /// - Returns: Whether the words themselves, or those around them, show a person.
  func readsAsPerson(_ range: Range<Int>, in sentence: SentenceWords, opensSentence: Bool) -> Bool {
    let words = sentence.words[range]
    guard let first = words.first, let last = words.last, !words.contains(where: { $0.shape == .possessive }) else {
      return false
    }
    let names = words.filter(\.isCapitalized)
    guard (2...6).contains(names.count) || (names.count == 1 && words.count > 1) else { return false }
    // "R-Ky.": a party and a state.
    if first.shape == .initial, words.dropFirst().first?.followsHyphen ?? false { return false }
    // "Elliott Management", "National Intelligence Service": a name ends in a word that is a name.
    if lexicon.isCommonWord(last.key), !lexicon.isSurname(last.key), !lexicon.isGivenName(last.key) { return false }
    // An acronym inside is a body's or a thing's name: "NASA Ames". Only initials and "II" are a person's.
    if words.contains(where: { $0.shape == .uppercase && !lexicon.isSuffix($0.key) && !isInitials($0, in: sentence) }) {
      return sentence.casing == .ordinary && words.dropFirst().allSatisfy { $0.shape == .uppercase }
        && lexicon.isGivenName(first.key)
    }
    if lexicon.isGivenName(first.key), first.shape != .initial { return true }
    if lexicon.isFamilyNameFirst(first.key), names.count <= 3, last.followsHyphen { return true }
    if words.dropLast().contains(where: { $0.shape == .lowercase && lexicon.isParticle($0.key) }) { return true }
    if first.shape == .initial, names.count >= 2 { return true }
    if words.dropFirst().dropLast().contains(where: { $0.shape == .initial }) { return true }
    if isFollowedByAge(range.upperBound, in: sentence) { return true }
    if lexicon.isSurname(last.key), !opensSentence || !lexicon.isCommonWord(first.key) { return true }
    return isSpeaker(range, in: sentence) || isApposed(range, in: sentence)
  }

  /// The whole of a name that an article introduces, which is then nobody's: "of the Samagi Jana Balawegaya said".
  ///
  /// "The Trump administration" has a person's name after the article; there a noun follows.
  func bodyAfterArticle(_ range: Range<Int>, in sentence: SentenceWords) -> Range<Int>? {
    guard sentence.casing == .ordinary else { return nil }
    var start = range.lowerBound
    while let before = sentence.word(at: start - 1), before.shape == .capitalized,
      !lexicon.isTitleWord(before.key), !lexicon.isPeopleWord(before.key), !lexicon.isCountryWord(before.key),
      !lexicon.isFunctionWord(before.key)
    {
      start -= 1
    }
    guard range.upperBound - start > 1, let article = sentence.word(at: start - 1), article.shape == .lowercase,
      RuleWords.definite.contains(article.key), sentence.words[start].shape == .capitalized
    else { return nil }
    if let next = sentence.word(at: range.upperBound), next.isLetters {
      let bytes = sentence.bytes[next.start..<next.end]
      guard next.shape == .lowercase,
        lexicon.isFunctionWord(next.key) || lexicon.isSpeechVerb(next.key) || bytes.hasSuffix("ed")
      else { return nil }
    }
    return start..<range.upperBound
  }

  /// Whether what follows or precedes speaks of a person: ", the home secretary", ", who", "headed by", "according to".
  func isApposed(_ range: Range<Int>, in sentence: SentenceWords) -> Bool {
    if let before = sentence.word(at: range.lowerBound - 1), let verb = sentence.word(at: range.lowerBound - 2) {
      if RuleWords.agents.contains(before.key), RuleWords.agentVerbs.contains(verb.key) { return true }
    }
    guard sentence.isMark(range.upperBound, ","), let first = sentence.word(at: range.upperBound + 1) else {
      return false
    }
    if RuleWords.personRelatives.contains(first.key) { return true }
    guard RuleWords.determiners.contains(first.key) || first.shape == .lowercase || lexicon.isDemonym(first.key) else {
      return false
    }
    for end in range.upperBound + 2...range.upperBound + 6 {
      guard let word = sentence.word(at: end - 1), word.isLetters || word.shape == .possessive else { return false }
      if word.shape == .lowercase, let match = lexicon.title(endingAt: end, in: sentence), match.words.count >= 1,
        match.title.kind == .role || match.title.kind == .office
      {
        return true
      }
    }
    return false
  }

  /// Whether a verb of speech stands beside a name: "… told journalists", "said …".
  func isSpeaker(_ range: Range<Int>, in sentence: SentenceWords) -> Bool {
    if let next = sentence.word(at: range.upperBound), lexicon.isSpeechVerb(next.key) { return true }
    if let before = sentence.word(at: range.lowerBound - 1), before.shape == .lowercase,
      lexicon.isSpeechVerb(before.key)
    {
      return true
    }
    return false
  }

  private func isInitials(_ word: Word, in sentence: SentenceWords) -> Bool {
    sentence.bytes[word.start..<word.end].contains(UInt8(ascii: "."))
  }

  /// "Amina Diallo, 45," and "Amina Diallo (45)".
  private func isFollowedByAge(_ next: Int, in sentence: SentenceWords) -> Bool {
    guard sentence.isMark(next, ",") || sentence.isMark(next, "("), let age = sentence.word(at: next + 1),
      age.shape == .number, age.end - age.start == 2
    else { return false }
    return sentence.isMark(next + 2, ",") || sentence.isMark(next + 2, ")") || sentence.isMark(next + 2, ".")
  }
}
