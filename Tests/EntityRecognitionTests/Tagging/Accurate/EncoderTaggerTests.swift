import Testing

@testable import EntityRecognition

@Suite struct EncoderTaggerTests {
  private let tagger: EncoderTagger

  init() throws {
    tagger = EncoderTagger(try EncoderTagger.embeddedModel())
  }

  @Test(arguments: [
    ("Amina Diallo flew to Nairobi on Friday.", ["person:Amina Diallo", "place:Nairobi"]),
    ("Thabo Mokoena, a spokesman, said in Pretoria that talks went on.", ["person:Thabo Mokoena", "place:Pretoria"]),
    ("The Ministry of Finance in Lima did not comment.", ["organization:Ministry of Finance", "place:Lima"]),
    ("AMINA DIALLO FLEW TO NAIROBI ON FRIDAY.", ["person:AMINA DIALLO", "place:NAIROBI"]),
  ]) func `names are found`(text: String, names: [String]) {
    #expect(TaggedText.names(tagger, in: text) == names)
  }

  @Test func `ordinary text has no names`() {
    #expect(TaggedText.names(tagger, in: "The price of bread rose again last week.").isEmpty)
  }

  @Test(arguments: ["", "…", "\u{0}\u{1}", "A", "((((", "😀 😀", "'s", "-", "Ω Ж 中", "--", "A-", "-A-", "\u{FFFD}"])
  func `strange text does no harm`(text: String) {
    for sentence in TaggedText.tagged(tagger, TaggedText.article(text)) {
      #expect(sentence.names.allSatisfy { !$0.words.isEmpty })
    }
  }

  @Test func `names do not overlap, stand in order, and every word of their sentence has a margin`() {
    let article = TaggedText.article(
      "Kim Hyun-sook of the Bank of Korea met Amina Diallo in Seoul .\nIt rained.\nDiallo then left Seoul with Kim.")
    let tagged = TaggedText.tagged(tagger, article)
    for (sentence, words) in zip(tagged, article.sentences) {
      for (one, next) in zip(sentence.names, sentence.names.dropFirst()) {
        #expect(one.words.upperBound <= next.words.lowerBound)
      }
      #expect(sentence.names.allSatisfy { $0.margin >= 0 && words.words.indices.contains($0.words.upperBound - 1) })
      #expect(sentence.margins.isEmpty || sentence.margins.count == words.words.count)
    }
    #expect(tagged[0].names.map(\.kind) == [.person, .organization, .person, .place])
    #expect(tagged[1] == TaggedSentence(names: [], margins: []))
  }

  @Test func `a hyphen belongs to the name that it stands in`() {
    #expect(TaggedText.names(tagger, in: "Talks with Kim Hyun-sook began.") == ["person:Kim Hyun-sook"])
  }

  @Test(arguments: [
    String(repeating: "x", count: 100_000), String(repeating: "Ab", count: 50_000),
    String(repeating: "中文", count: 20_000), String(repeating: "A\u{1}", count: 10_000),
    String(repeating: "Ω-", count: 10_000), String(repeating: "É", count: 10_000),
  ]) func `a sentence that is hardly text changes no other`(odd: String) {
    let before = "Amina Diallo flew to Nairobi."
    let after = "Officials of the Central Bank met her in Lima."
    let alone = TaggedText.tagged(tagger, TaggedText.article("\(before)\n\(after)"))
    let among = TaggedText.tagged(tagger, TaggedText.article("\(before)\n\(odd)\n\(after)"))
    #expect(alone[0] == among[0])
    #expect(alone[1] == among[2])
  }

  @Test func `the same text has the same names every time`() {
    let article = TaggedText.article(
      (0..<60).map { "Amina Diallo\($0 % 7) met envoys of the Bank of Korea in Lima." }.joined(separator: "\n"))
    let first = TaggedText.tagged(tagger, article)
    for _ in 0..<3 { #expect(TaggedText.tagged(tagger, article) == first) }
  }
}
