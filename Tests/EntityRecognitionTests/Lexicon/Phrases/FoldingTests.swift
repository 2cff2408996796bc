import Testing

@testable import EntityRecognition

struct FoldingTests {
  @Test(arguments: [
    ("Élysée", "Elysee"), ("Sana’a", "Sana'a"), ("U.S.", "US"), ("São Tomé", "Sao Tome"), ("Łódź", "Lodz"),
    ("Straße", "Strasse"), ("Ærø", "AEro"), ("Nguyễn", "Nguyen"), ("Erdoğan", "Erdogan"), ("Chișinău", "Chisinau"),
    ("P'yŏngyang", "P'yongyang"), ("Đà Nẵng", "Da Nang"), ("Þór", "Thor"), ("ʻOkina", "'Okina"),
    ("al‑Assad", "al-Assad"),
    ("e\u{301}", "e"), ("co\u{AD}operate", "cooperate"), ("", ""), ("...", ""), ("Москва", "Москва"), ("北京", "北京"),
    ("🇸🇾", "🇸🇾"),
  ])
  func `spellings of one word fold to one`(text: String, folded: String) {
    #expect(Folding.folded(text) == folded)
  }

  @Test(arguments: [
    ("ÉLYSÉE", "elysee"), ("Москва", "москва"), ("ΑΘΗΝΑ", "αθηνα"), ("Ёлка", "ёлка"), ("İZMİR", "izmir"),
  ])
  func `capitals of Latin, Greek and Cyrillic fold to lower case`(text: String, folded: String) {
    #expect(Folding.lowercased(text) == folded)
  }

  @Test func `folding twice is folding once`() {
    for text in ["Élysée Palace", "Sana’a", "Nuku‘alofa", "Łódź–Zürich", "Ångström"] {
      #expect(Folding.folded(Folding.folded(text)) == Folding.folded(text))
    }
  }
}
