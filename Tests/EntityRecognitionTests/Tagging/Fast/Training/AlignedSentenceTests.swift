import NewsText
import Testing

@testable import EntityRecognition

@Suite struct AlignedSentenceTests {
  private func aligned(_ tokens: [String], partsHyphens: Bool = true) -> AlignedSentence {
    AlignedSentence(tokens, partsHyphens: partsHyphens, tokenizer: Tokenizer())
  }

  @Test func `a name without its possessive ending has the tokens of the file`() {
    let sentence = aligned(["Obama", "'s", "visit", "to", "Al-Qaeda", "land"])
    #expect(sentence.words(of: 0..<1) == 0..<1)
    #expect(sentence.words(of: 4..<5) == 4..<6)
    #expect(sentence.tokens(of: 4..<6) == 4..<5)
    #expect(sentence.tokens(of: 0..<1) == 0..<1)
  }

  @Test func `a hyphen that is a token is within the name that it joins`() {
    let sentence = aligned(["Kim", "Hyun", "-", "sook", "spoke"])
    #expect(sentence.words(of: 0..<4) == 0..<3)
    #expect(sentence.tokens(of: 0..<3) == 0..<4)
  }

  @Test func `half a token is no name`() {
    #expect(aligned(["the", "US-led", "talks"]).tokens(of: 1..<2) == nil)
  }

  @Test func `a document whose words hold hyphens has dashes between spaces`() {
    let sentence = LabelledText.Sentence(tokens: ["US-led", "talks", "-", "again"], names: [])
    #expect(!AlignedSentence.partsHyphens(in: LabelledText.Document(sentences: [sentence])))
    #expect(aligned(sentence.tokens, partsHyphens: false).words.words.count == 5)
  }

  @Test func `every marked name of plain text comes back as it was`() throws {
    let text = try LabelledText(TaggedText.file(), file: "a.tsv")
    let document = text.documents[0]
    let aligned = AlignedDocument(document, tokenizer: Tokenizer())
    let names = aligned.tags(of: document).map { tags in
      NameTag.names(in: tags[...]).map { TaggedName(words: $0.words, kind: NameTag.kinds[$0.kind], margin: 0) }
    }
    #expect(aligned.names(from: names) == document.sentences.map(\.names))
  }
}
