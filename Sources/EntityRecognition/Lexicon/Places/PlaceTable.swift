/// Puts all places into one phrase table.
enum PlaceTable {
  /// The names of places; a name given twice keeps the first kind.
  static func phrases() -> PhraseTable<PlaceKind> {
    let tables: [(String, PlaceKind)] =
      [(PlaceRows.regions, .region), (PlaceRows.features, .feature)]
      + PlaceRows.subdivisions.map { ($0, .subdivision) } + PlaceRows.cities.map { ($0, .city) }
    var seen: Set<[WordKey]> = []
    var phrases: [([WordKey], PlaceKind)] = []
    for (text, kind) in tables {
      for name in LexiconRows.alternatives(text) {
        let words = PhraseWords.words(of: name).map { WordKey($0) }
        if seen.insert(words).inserted { phrases.append((words, kind)) }
      }
    }
    for name in LexiconRows.alternatives(PlaceRows.middleEasternCities).flatMap(arabicForms) {
      let words = PhraseWords.words(of: name).map { WordKey($0) }
      if seen.insert(words).inserted { phrases.append((words, .city)) }
    }
    return PhraseTable(keyed: phrases)
  }

  /// The other forms in which texts have an Arabic name of one word: Raqqah, Al-Raqqa and Al-Raqqah for Raqqa.
  private static func arabicForms(of name: String) -> [String] {
    guard name.allSatisfy(\.isLetter), name.count > 3 else { return [] }
    let forms =
      name.hasSuffix("ah") ? [name, String(name.dropLast())] : name.hasSuffix("a") ? [name, name + "h"] : [name]
    return forms + forms.map { "Al-" + $0 }
  }
}
