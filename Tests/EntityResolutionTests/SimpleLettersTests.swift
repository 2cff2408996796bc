import EntityRecognition
import Testing

@testable import EntityResolution

/// Names of simple letters are read by their bytes; an em space between words makes the same name one of all others.
struct SimpleLettersTests {
  private static let names = [
    "Rié Étertan", "Ulka \"Union\"", "Jean-Luc Mélenchon", "Émile de la Tour-Étoile", "Ministry of Foreign Affairs",
    "Zürich Re/Insurance Group", "Workers' Party of Łódź", "St. Mary's FC", "Bosta & Co.", "NATO Élysée", "AKP",
    "Kim Jong-un", "Abd al-Rahman III", "J. R. Ñandú Jr.", "  John   Kerry ", "Ÿ", "-", " ", "", "(Acme), Inc.",
  ]

  private func spaced(_ name: String) -> String {
    String(name.map { $0 == " " ? "\u{2003}" : $0 })
  }

  @Test func `a name with a space of ASCII is simple, one with other white space or marks is not`() {
    #expect("Rié Étertan".hasSimpleLetters && "".hasSimpleLetters && "Łódź".hasSimpleLetters)
    for text in ["a\u{2003}b", "a\u{A0}b", "a\tb", "a\r\nb", "e\u{301}", "Ж", "金", "a\u{85}b", "\u{7F}"] {
      #expect(!text.hasSimpleLetters)
    }
  }

  @Test(arguments: names)
  func `persons are read the same by bytes and by characters`(name: String) {
    let reader = PersonNameReader(lexicon: .standard)
    let (one, other) = (reader.name(name), reader.name(spaced(name)))
    #expect(one.words == other.words && one.suffix == other.suffix && one.key == other.key)
    #expect(one.isPartial == other.isPartial && one.gender == other.gender)
  }

  @Test(arguments: names)
  func `bodies and keys are read the same by bytes and by characters`(name: String) {
    #expect(BodyName(name, lexicon: .standard) == BodyName(spaced(name), lexicon: .standard))
    #expect(RegistryKey.of(name) == RegistryKey.of(spaced(name)))
  }
}
