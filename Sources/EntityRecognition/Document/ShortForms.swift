import NewsText

/// Finds the short forms of people and bodies that an article names in full elsewhere: "Ruto", "the Commission", "KTGA".
struct ShortForms {
  let lexicon: Lexicon
  /// What the article names in full.
  let known: ArticleNames

  /// Adds the names that only the rest of the article explains; words that are names already stay as they are.
  func add(to spans: inout [NameSpan], in sentence: SentenceWords) {
    var taken = [Bool](repeating: false, count: sentence.words.count)
    for span in spans { for index in span.words { taken[index] = true } }
    var index = 0
    while index < sentence.words.count {
      guard !taken[index],
        let span = person(at: index, taken: taken, in: sentence)
          ?? body(at: index, taken: taken, in: sentence)
      else {
        index += 1
        continue
      }
      spans.append(span)
      for place in span.words { taken[place] = true }
      index = span.words.upperBound
    }
    spans.sort { ($0.words.lowerBound, $0.words.upperBound) < ($1.words.lowerBound, $1.words.upperBound) }
  }

  /// A person whom the article names elsewhere, by full name or by surname.
  private func person(
    at index: Int, taken: [Bool], in sentence: SentenceWords
  ) -> NameSpan? {
    let word = sentence.words[index]
    guard word.isLetters else { return nil }
    if word.isCapitalized, let names = known.fullNames[word.key.caseless] {
      for name in names.sorted(by: { $0.count > $1.count }) {
        let range = index..<index + name.count
        guard range.upperBound <= sentence.words.count, !taken[range].contains(true),
          sentence.words[range].map(\.key.caseless) == name
        else { continue }
        return NameSpan(.person, range, .name)
      }
    }
    guard word.isCapitalized, known.isPerson(word),
      !lexicon.isFunctionWord(word.key) || word.shape == .capitalized && index > 0 && sentence.casing == .ordinary
    else { return nil }
    if lexicon.isCalendarWord(word.key), isDate(index, in: sentence) { return nil }
    var start = index
    while start > 0, !taken[start - 1], start > index - 3, let before = sentence.word(at: start - 1),
      before.shape == .lowercase || start == 1, lexicon.isLeadingParticle(before.key)
    {
      start -= 1
    }
    if sentence.casing == .ordinary {
      if let next = sentence.word(at: index + 1), next.shape == .capitalized, !taken[index + 1],
        !lexicon.isCalendarWord(next.key), !lexicon.isTitleWord(next.key)
      {
        return nil
      }
      if let before = sentence.word(at: start - 1), before.isCapitalized, !taken[start - 1] {
        return personWithOtherGivenName(start - 1..<index + 1, in: sentence)
      }
    }
    let gender = Gender(NameEvidence(lexicon: lexicon).title(before: start, in: sentence)?.gender)
    return NameSpan(.person, start..<index + 1, .shortForm, gender: gender)
  }

  /// "3 May", "May 2019", "in May": the month, even where the article names somebody May.
  private func isDate(_ index: Int, in sentence: SentenceWords) -> Bool {
    if sentence.word(at: index + 1)?.shape == .number { return true }
    guard let before = sentence.word(at: index - 1) else { return false }
    return before.shape == .number || RuleWords.dateOpeners.contains(before.key)
  }

  /// "Asma Assad" beside "Bashar al-Assad": a capitalised word before a known surname is another given name, unless it
  /// is a title or only opens the sentence.
  private func personWithOtherGivenName(_ range: Range<Int>, in sentence: SentenceWords) -> NameSpan? {
    let first = sentence.words[range.lowerBound]
    if lexicon.title(endingAt: range.lowerBound + 1, in: sentence) != nil || lexicon.isPeopleWord(first.key)
      || lexicon.isCalendarWord(first.key) || lexicon.isFunctionWord(first.key)
    {
      return NameSpan(.person, range.dropFirst(), .shortForm)
    }
    guard first.shape == .capitalized || first.shape == .initial else { return nil }
    if lexicon.isCommonWord(first.key), !lexicon.isGivenName(first.key) {
      return range.lowerBound == 0 ? NameSpan(.person, range.dropFirst(), .shortForm) : nil
    }
    return NameSpan(.person, range, .name)
  }

  /// A body by its whole name, or by the first word of the only name that begins with it: "Meridian" for Meridian Foods.
  private func bodyName(
    at index: Int, taken: [Bool], in sentence: SentenceWords
  ) -> NameSpan? {
    let word = sentence.words[index]
    guard word.isCapitalized else { return nil }
    for name in (known.bodyNames[word.key.cased] ?? []).sorted(by: { $0.count > $1.count }) {
      let range = index..<index + name.count
      guard range.upperBound <= sentence.words.count, !taken[range].contains(true),
        sentence.words[range].map(\.key.cased) == name
      else { continue }
      return NameSpan(.organization, range, .name)
    }
    guard known.firstWords[word.key.cased]?.count == 1, word.shape == .capitalized, sentence.casing == .ordinary else {
      return nil
    }
    if let next = sentence.word(at: index + 1), next.isCapitalized { return nil }
    if let before = sentence.word(at: index - 1), before.isCapitalized { return nil }
    return NameSpan(.organization, index..<index + 1, .shortForm)
  }

  /// A body's acronym, or its head word alone, once its full name stands in the article.
  private func body(
    at index: Int, taken: [Bool], in sentence: SentenceWords
  ) -> NameSpan? {
    let word = sentence.words[index]
    guard sentence.casing != .capitals else { return nil }
    if let span = bodyName(at: index, taken: taken, in: sentence) { return span }
    if word.shape == .uppercase, word.end - word.start >= 2 {
      let letters = String(
        decoding: sentence.bytes[word.start..<word.end].filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)
      guard known.acronyms.contains(letters.lowercased()) else { return nil }
      return NameSpan(.organization, index..<index + 1, .acronym)
    }
    guard word.shape == .capitalized, known.heads.contains(word.key.caseless), sentence.casing == .ordinary,
      let before = sentence.word(at: index - 1), RuleWords.definite.contains(before.key)
    else { return nil }
    if let next = sentence.word(at: index + 1), next.isCapitalized || RuleWords.partOpeners.contains(next.key) {
      return nil
    }
    return NameSpan(.organization, index..<index + 1, .shortForm)
  }
}
