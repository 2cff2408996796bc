import Testing

@testable import EntityRecognition

struct TitlesTests {
  let titles = Lexicon.standard.titles

  private func genders(_ phrase: String) -> [NameGender?] {
    titles.phrases.values(of: phrase, matchingCase: false).map(\.gender)
  }

  @Test(arguments: [
    ("Mr.", NameGender.male), ("Mrs", .female), ("Ms.", .female), ("Queen", .female), ("Sheikh", .male),
    ("spokeswoman", .female), ("Congressman", .male), ("Chairwoman", .female), ("widow", .female), ("Ayatollah", .male),
  ])
  func `a gendered title tells its gender`(title: String, gender: NameGender) {
    #expect(genders(title).allSatisfy { $0 == gender })
    #expect(!genders(title).isEmpty)
  }

  @Test(arguments: ["Dr", "President", "Secretary of State", "Gen.", "ombudsman", "striker", "Ambassador", "German"])
  func `other titles tell none`(title: String) {
    #expect(genders(title).allSatisfy { $0 == nil })
  }

  @Test(arguments: [
    ("Foreign Minister", Title.Kind.office), ("foreign minister", .office), ("Gen.", .rank), ("Lt. Col.", .rank),
    ("Secretary of State", .office), ("striker", .role), ("Crown Prince", .honorific), ("UN", nil),
  ])
  func `a title has its kind`(title: String, kind: Title.Kind?) {
    #expect(titles.phrases.values(of: title, matchingCase: false).first?.kind == kind)
  }
}
