import Testing

@testable import EntityRecognition

struct LexiconTests {
  let lexicon = Lexicon.standard

  @Test func `no table holds a row that cannot be read`() {
    #expect(lexicon.defects == [])
  }

  @Test(arguments: ["Kerry", "Putin", "Assad", "Lavrov", "Obama", "Mistura", "Kodmani", "Nahyan", "Trump", "Merkel"])
  func `no family name is there because of one person who bears it`(name: String) {
    #expect(!lexicon.personalNames.surnames.contains(name))
  }

  @Test func `two words of the lexicon never share a key`() {
    var texts: [UInt64: String] = [:]
    let names = lexicon.countries.flatMap { [$0.label] + $0.names + $0.demonyms }
    let bodies = lexicon.organizations.flatMap { [$0.label] + $0.acronyms + $0.aliases }
    let lists = CommonWordRows.all + GivenNameRows.female + GivenNameRows.male
    let words = (names + bodies + lists).flatMap { PhraseWords.words(of: $0) }
    for word in words {
      let folded = Folding.lowercased(word)
      let known = texts.updateValue(folded, forKey: WordKey(word).caseless)
      #expect(known == nil || known == folded)
    }
    #expect(texts.count > 10_000)
  }
}
