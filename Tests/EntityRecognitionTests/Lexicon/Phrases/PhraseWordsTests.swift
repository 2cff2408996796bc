import Testing

@testable import EntityRecognition

struct PhraseWordsTests {
  @Test(arguments: [
    ("Côte d'Ivoire", ["Côte", "d'Ivoire"]), ("Guinea-Bissau", ["Guinea", "Bissau"]), ("U.S.", ["U.S."]),
    ("McDonald's", ["McDonald", "'s"]), ("Kurdistan Workers' Party", ["Kurdistan", "Workers", "Party"]),
    ("AT&T", ["AT", "&", "T"]), ("Washington, D.C.", ["Washington", ",", "D.C."]), ("", []), (" - ", []),
    ("O’Neill", ["O’Neill"]), ("M23", ["M23"]), ("'s", ["s"]),
  ])
  func `a phrase is cut as text is`(phrase: String, words: [String]) {
    #expect(PhraseWords.words(of: phrase).map(String.init) == words)
  }
}
