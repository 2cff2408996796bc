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

  init() {
    nounsAfter = WordSet(PlaceRows.nounsAfter)
  }
}
