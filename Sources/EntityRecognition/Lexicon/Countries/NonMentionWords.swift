/// The word lists that tell a language, currency, dish or breed from a country, ready to be asked.
package struct NonMentionWords: Sendable {
  /// Words after a demonym that take it for themselves: "franc", "coffee", "shepherd".
  package let after: WordSet
  /// Currencies that are other words, too, and are money only after a number: "won", "mark".
  package let currenciesAfterNumbers: WordSet
  /// Currencies after a country's name: "dollars".
  package let currenciesAfterNames: WordSet
  /// Words before the name of a language: "in", "speaks".
  package let beforeLanguage: WordSet
  /// Names of languages: "French", "Arabic".
  package let languages: WordSet
  /// Whole phrases that hold a country word and name no country: "French fries", "Indian Ocean", "US dollar".
  package let phrases: PhraseTable<Bool>

  init() {
    after = WordSet(NonMentionContext.wordsAfter)
    currenciesAfterNumbers = WordSet(NonMentionContext.currenciesAfterNumbers)
    currenciesAfterNames = WordSet(NonMentionContext.currenciesAfterNames)
    beforeLanguage = WordSet(NonMentionContext.wordsBeforeLanguage)
    languages = WordSet(NonMentionContext.languages)
    phrases = PhraseTable(LexiconRows.alternatives(NonMentionContext.phrases).map { ($0, true) })
  }
}
