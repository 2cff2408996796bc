import NewsText

/// Tells where the name or the people's word of a country names no country: currencies, languages, dishes, breeds.
struct NoMentionRules {
  private let lexicon: Lexicon

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// Whether the word before or after shows that no country is meant.
  func excludes(_ range: Range<Int>, isDemonym: Bool, in sentence: SentenceWords) -> Bool {
    if isCurrency(range, isDemonym: isDemonym, in: sentence) { return true }
    if let before = sentence.word(at: range.lowerBound - 1), !before.followsHyphen || before.isCapitalized,
      RuleWords.regionQualifiers.contains(before.key), before.isCapitalized,
      isDemonym || lexicon.isContinental(sentence.words[range].map(\.key))
    {
      // "Latin American", "African American", "South American"
      return true
    }
    guard isDemonym else { return false }
    if let next = sentence.word(at: range.upperBound), !next.followsHyphen, lexicon.nonMentions.after.contains(next.key)
    {
      return true
    }
    return isLanguage(range, in: sentence)
  }

  /// Whether money follows: "US$", "US dollars", "Swiss franc", "5,000 South Korean won".
  private func isCurrency(_ range: Range<Int>, isDemonym: Bool, in sentence: SentenceWords) -> Bool {
    guard let next = sentence.word(at: range.upperBound), !next.followsHyphen else { return false }
    if !next.followsSpace, sentence.isMark(range.upperBound, "$") { return true }
    if !isDemonym { return lexicon.nonMentions.currenciesAfterNames.contains(next.key) }
    guard lexicon.nonMentions.currenciesAfterNumbers.contains(next.key) else { return false }
    return (range.lowerBound - 2..<range.lowerBound).contains { index in
      sentence.word(at: index).map { $0.shape == .number || RuleWords.numbers.contains($0.key) } ?? false
    }
  }

  /// "in French", "speaks Arabic", "translated from Russian": a language stands alone after such words.
  private func isLanguage(_ range: Range<Int>, in sentence: SentenceWords) -> Bool {
    guard range.count == 1, lexicon.nonMentions.languages.contains(sentence.words[range.lowerBound].key) else {
      return false
    }
    if let next = sentence.word(at: range.upperBound), next.isLetters || next.followsHyphen,
      !lexicon.isFunctionWord(next.key)
    {
      return false
    }
    guard let before = sentence.word(at: range.lowerBound - 1) else { return false }
    return lexicon.nonMentions.beforeLanguage.contains(before.key)
  }
}
