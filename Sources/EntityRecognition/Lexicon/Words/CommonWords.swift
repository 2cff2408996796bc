/// Ordinary words by what they tell about a capitalised one.
package struct CommonWords: Sendable {
  /// Frequent English words in their forms: what may stand capitalised at a sentence's start or in a headline.
  package let ordinary: WordSet
  /// Months, weekdays, holidays, seasons, time zones.
  package let calendar: WordSet
  /// Peoples, faiths and movements, which are written with a capital and are no entity: Kurds, Muslim, Communists.
  package let peoples: WordSet
  /// What public bodies look after, beside the ordinary words: Fisheries, Aviation, Excise.
  package let publicFields: WordSet
  /// Words that head the name of an event, a document or a street: "Paris Agreement", "Six-Day War".
  package let eventAndDocumentHeads: WordSet

  init() {
    ordinary = WordSet(CommonWordRows.all.joined(separator: " "))
    calendar = WordSet(CommonWordRows.calendar)
    peoples = WordSet(CommonWordRows.peoples)
    publicFields = WordSet(CommonWordRows.publicFields)
    eventAndDocumentHeads = WordSet(CommonWordRows.eventAndDocumentHeads)
  }

  /// Whether a word is in one of the lists of words that are no name on their own, in any case.
  package func contains(_ word: WordKey) -> Bool {
    ordinary.contains(word) || calendar.contains(word) || peoples.contains(word)
  }
}
