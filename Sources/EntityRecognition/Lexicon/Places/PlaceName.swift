/// What sort of place a name of the table of places stands for.
package enum PlaceKind: String, Sendable {
  /// A continent, a bloc or a region of the world: Europe, the Balkans, the West.
  case region
  /// A sea, river, lake, mountain, strait, island, desert, or a landmark.
  case feature
  /// A state, province or region within a country, its abbreviations included.
  case subdivision
  /// A city, town, district or camp that is no capital of a country.
  case city
}

/// Words around a name that show a place.
package struct PlaceWords: Sendable {
  /// Nouns that may follow a name: "the Kremlin salon", "a Damascus suburb".
  package let nounsAfter: WordSet
  /// Prepositions of place before a name: "in", "at", "near".
  package let prepositions: WordSet
  /// Words between the preposition and the name: "central", "downtown".
  package let modifiers: WordSet
  /// Words before "of" and a name: "east of Damascus", "outskirts of Paris".
  package let directions: WordSet
  /// Verbs whose object may be a place: "visit", "leave", "shell".
  package let motionVerbs: WordSet

  init() {
    nounsAfter = WordSet(PlaceRows.nounsAfter)
    prepositions = WordSet(PlaceRows.prepositions)
    modifiers = WordSet(PlaceRows.modifiers)
    directions = WordSet(PlaceRows.directions)
    motionVerbs = WordSet(PlaceRows.motionVerbs)
  }
}
