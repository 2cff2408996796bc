/// The word lists that tell a language, currency, dish or breed from a country, ready to be asked.
package struct NonMentionWords: Sendable {
  /// Words after a demonym that take it for themselves: "franc", "coffee", "shepherd".
  package let after: WordSet
  /// Words before the name of a language: "in", "speaks".
  package let beforeLanguage: WordSet
  /// Names of languages: "French", "Arabic".
  package let languages: WordSet
  /// Whole phrases that hold a country word and name no country: "French fries", "Indian Ocean", "US dollar".
  package let phrases: PhraseTable<Bool>

  init() {
    after = WordSet(NonMentionContext.wordsAfter)
    beforeLanguage = WordSet(NonMentionContext.wordsBeforeLanguage)
    languages = WordSet(NonMentionContext.languages)
    phrases = PhraseTable(LexiconRows.alternatives(NonMentionContext.phrases).map { ($0, true) })
  }
}
