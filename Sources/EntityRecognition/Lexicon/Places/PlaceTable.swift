/// Puts all places into one phrase table.
enum PlaceTable {
  /// The names of places; a name given twice keeps the first kind.
  static func phrases() -> PhraseTable<PlaceKind> {
    let tables: [(String, PlaceKind)] =
      [(PlaceRows.regions, .region), (PlaceRows.features, .feature)]
      + PlaceRows.subdivisions.map { ($0, .subdivision) } + PlaceRows.cities.map { ($0, .city) }
    var seen: Set<[WordKey]> = []
    var phrases: [(String, PlaceKind)] = []
    for (text, kind) in tables {
      for name in LexiconRows.alternatives(text)
      where seen.insert(PhraseWords.words(of: name).map { WordKey($0) }).inserted { phrases.append((name, kind)) }
    }
    return PhraseTable(phrases)
  }
}
