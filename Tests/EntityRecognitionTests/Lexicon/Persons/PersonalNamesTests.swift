import Testing

@testable import EntityRecognition

struct PersonalNamesTests {
  let names = Lexicon.standard.personalNames

  @Test(arguments: [
    ("Hillary", NameGender.female), ("John", .male), ("Sergei", .male), ("Bashar", .male), ("Fatima", .female),
    ("JOHN", .male), ("Raúl", .male), ("Raul", .male), ("Andrea", .either), ("Kim", .either), ("Jean-Claude", .male),
  ])
  func `a given name tells a gender`(name: String, gender: NameGender) {
    #expect(names.gender(of: name) == gender)
  }

  @Test(arguments: ["", "-", "Ministry", "Xyzzy", "123"])
  func `what is no given name tells none`(word: String) {
    #expect(names.gender(of: word) == nil)
  }

  @Test func `the tables are large enough to be of use`() {
    #expect(names.givenNameCount > 2500)
    #expect(names.surnames.count > 1000)
  }

  @Test(arguments: [
    ("Bill", "William"), ("William", "Bill"), ("Bill", "Billy"), ("Liz", "Elizabeth"), ("John", "JOHN"),
  ])
  func `a nickname and its full name may be one person's`(one: String, other: String) {
    #expect(names.mayBeSame(WordKey(one), WordKey(other)))
  }

  @Test(arguments: [("Bill", "Hillary"), ("Raúl", "Fidel"), ("Xyzzy", "William")])
  func `different given names may not`(one: String, other: String) {
    #expect(!names.mayBeSame(WordKey(one), WordKey(other)))
  }

  @Test(arguments: ["Xi", "Kim", "Nguyen", "Nguyễn", "Nagy"])
  func `family names that come first are known`(name: String) {
    #expect(names.familyNamesFirst.contains(name))
    #expect(names.surnames.contains(name))
  }

  @Test(arguments: [
    ("de", NameParticle.joining), ("bin", .joining), ("al", .joining), ("van", .joining), ("Abu", .leading),
    ("y", .linking),
  ])
  func `a particle behaves by its kind`(word: String, kind: NameParticle) {
    #expect(names.particles[WordKey(word)] == kind)
  }

  @Test(arguments: ["in", "at", "as", "the", "DE", "Kerry", ""])
  func `ordinary words are no particles`(word: String) {
    #expect(names.particles[WordKey(word)] == nil)
  }

  @Test func `generational suffixes are known with and without a full stop`() {
    #expect(names.particles.suffixes.contains("Jr."))
    #expect(names.particles.suffixes.contains("III"))
  }
}
