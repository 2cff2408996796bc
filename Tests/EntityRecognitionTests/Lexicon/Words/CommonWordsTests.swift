import Testing

@testable import EntityRecognition

struct CommonWordsTests {
  let words = Lexicon.standard.commonWords

  @Test(arguments: [
    "The", "said", "Talks", "accuses", "Russian-speaking", "officials", "suspected", "However", "READ", "two",
  ])
  func `an ordinary word is known in every form and case`(word: String) {
    #expect(words.ordinary.contains(word) == (word != "Russian-speaking"))
  }

  @Test(arguments: ["Putin", "Syria", "Lavrov", "ISSG", "Aleppo", "", "Hezbollah"])
  func `a name is no ordinary word`(word: String) {
    #expect(!words.contains(WordKey(word)))
  }

  @Test(arguments: ["March", "Tuesday", "Ramadan", "Dec."])
  func `the calendar is known`(word: String) {
    #expect(words.calendar.contains(word))
  }

  @Test(arguments: ["Kurds", "Muslim", "Shi'ite", "Shiite", "Rohingya", "Hispanic", "Communists"])
  func `peoples, faiths and movements are known`(word: String) {
    #expect(words.peoples.contains(word))
  }

  @Test(arguments: ["War", "Agreement", "Treaty", "Cup", "Summit", "Constitution"])
  func `heads of events and documents are known`(word: String) {
    #expect(words.eventAndDocumentHeads.contains(word))
  }

  @Test func `no people is a demonym of a country`() {
    var both: [String] = []
    for word in CommonWordRows.peoples.split(separator: " ").map(String.init)
    where Lexicon.standard.countryNames.values(of: word).contains(where: { $0.role == .demonym }) { both.append(word) }
    #expect(both == [])
  }

  @Test func `some thousands of words are known`() {
    #expect(words.ordinary.count > 7_500)
  }
}
