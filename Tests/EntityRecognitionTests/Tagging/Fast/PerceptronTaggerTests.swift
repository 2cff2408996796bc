import Testing

@testable import EntityRecognition

@Suite struct PerceptronTaggerTests {
  @Test func `the model that ships can be read`() throws {
    let model = try NameModel(PerceptronTagger.embeddedModel)
    #expect(model.slots.count > 100_000)
    #expect(PerceptronTagger.embeddedModel.count <= 12_000_000)
  }

  @Test(arguments: [
    ("Amina Diallo flew to Nairobi on Friday.", ["person:Amina Diallo", "place:Nairobi"]),
    ("Thabo Mokoena, a spokesman, said in Pretoria that talks went on.", ["person:Thabo Mokoena", "place:Pretoria"]),
    ("The Ministry of Finance in Lima did not comment.", ["organization:Ministry of Finance", "place:Lima"]),
  ]) func `names are found`(text: String, names: [String]) {
    #expect(TaggedText.names(PerceptronTagger.standard, in: text) == names)
  }

  @Test func `ordinary text has no names`() {
    #expect(TaggedText.names(PerceptronTagger.standard, in: "The price of bread rose again last week.").isEmpty)
  }

  @Test(arguments: ["", "…", "\u{0}\u{1}", "A", "((((", "😀 😀", "'s", "-", "Ω Ж 中"])
  func `strange text does no harm`(text: String) {
    for sentence in TaggedText.tagged(PerceptronTagger.standard, TaggedText.article(text)) {
      #expect(sentence.names.allSatisfy { !$0.words.isEmpty })
    }
  }

  @Test func `names do not overlap, and stand in order`() {
    let text = "Kim Hyun-sook of the Bank of Korea met Amina Diallo in Seoul .\nDiallo then left Seoul with Kim."
    for sentence in TaggedText.tagged(PerceptronTagger.standard, TaggedText.article(text)) {
      let names = sentence.names
      for (one, next) in zip(names, names.dropFirst()) { #expect(one.words.upperBound <= next.words.lowerBound) }
      #expect(names.allSatisfy { $0.margin >= 0 })
    }
  }

  @Test func `every word has a margin where a sentence has a name, and none where it has not`() {
    let article = TaggedText.article("The price of bread rose.\nAmina Diallo flew to Nairobi.")
    let tagged = TaggedText.tagged(PerceptronTagger.standard, article)
    #expect(tagged[0] == TaggedSentence(names: [], margins: []))
    #expect(tagged[1].margins.count == article.sentences[1].words.count)
    #expect(tagged[1].margins.allSatisfy { $0 >= 0 })
  }

  @Test func `a tagger with an empty model finds nothing`() {
    #expect(TaggedText.names(PerceptronTagger(.empty), in: "Amina Diallo flew to Nairobi.").isEmpty)
  }
}
