import Testing

@testable import EntityRecognition

@Suite struct NameTaggerTests {
  @Test func `the model that ships can be read`() throws {
    let model = try NameModel(NameTagger.embeddedModel)
    #expect(model.slots.count > 100_000)
    #expect(NameTagger.embeddedModel.count <= 12_000_000)
  }

  @Test(arguments: [
    ("Amina Diallo flew to Nairobi on Friday.", ["person:Amina Diallo", "place:Nairobi"]),
    ("Thabo Mokoena, a spokesman, said in Pretoria that talks went on.", ["person:Thabo Mokoena", "place:Pretoria"]),
    ("The Ministry of Finance in Lima did not comment.", ["organization:Ministry of Finance", "place:Lima"]),
  ]) func `names are found`(text: String, names: [String]) {
    #expect(TaggedText.names(.standard, in: text) == names)
  }

  @Test func `ordinary text has no names`() {
    #expect(TaggedText.names(.standard, in: "The price of bread rose again last week.").isEmpty)
  }

  @Test(arguments: ["", "…", "\u{0}\u{1}", "A", "((((", "😀 😀", "'s", "-", "Ω Ж 中"])
  func `strange text does no harm`(text: String) {
    let names = NameTagger.standard.names(in: TaggedText.article(text))
    #expect(names.allSatisfy { $0.allSatisfy { !$0.words.isEmpty } })
  }

  @Test func `names do not overlap, and stand in order`() {
    let text = "Kim Hyun-sook of the Bank of Korea met Amina Diallo in Seoul .\nDiallo then left Seoul with Kim."
    for names in NameTagger.standard.names(in: TaggedText.article(text)) {
      for (one, next) in zip(names, names.dropFirst()) { #expect(one.words.upperBound <= next.words.lowerBound) }
      #expect(names.allSatisfy { $0.margin >= 0 })
    }
  }

  @Test func `a tagger with an empty model finds nothing`() {
    #expect(TaggedText.names(NameTagger(.empty), in: "Amina Diallo flew to Nairobi.").isEmpty)
  }
}
