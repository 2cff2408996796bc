import Testing

@testable import EntityRecognition

struct PlaceTableTests {
  let lexicon = Lexicon.standard

  @Test(arguments: [
    ("Europe", PlaceKind.region), ("Middle East", .region), ("South China Sea", .feature), ("Lake Chad", .feature),
    ("New Mexico", .subdivision), ("Calif.", .subdivision), ("Geneva", .city), ("New York", .city), ("Aleppo", .city),
    ("St. Petersburg", .city), ("Deir Ezzor", .city), ("Kharkov", .city), ("The Hague", .city), ("São Paulo", .city),
    ("Raqqah", .city), ("Al-Raqqa", .city), ("Al-Raqqah", .city), ("Al-Khobar", .city), ("Nasiriya", .city),
  ])
  func `a place is known with its kind`(name: String, kind: PlaceKind) {
    #expect(lexicon.places.values(of: name) == [kind])
  }

  @Test func `some two thousand places are known, each once`() {
    #expect(lexicon.places.count > 2000)
  }

  /// Places that bear a country's name too; the recogniser decides between them.
  @Test func `no place is a country's name but those that both tables need`() {
    var both: [String] = []
    let texts = [PlaceRows.regions, PlaceRows.features] + PlaceRows.subdivisions + PlaceRows.cities
    for name in texts.flatMap({ LexiconRows.alternatives($0) })
    where lexicon.countryNames.values(of: name).contains(where: { $0.role == .name }) { both.append(name) }
    #expect(both == ["Georgia"])
  }

  @Test func `nouns of place are told from other words`() {
    #expect(lexicon.placeWords.nounsAfter.contains("salon"))
    #expect(!lexicon.placeWords.nounsAfter.contains("officials"))
  }
}
