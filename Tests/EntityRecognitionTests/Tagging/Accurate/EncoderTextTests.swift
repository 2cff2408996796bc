import Testing

@testable import EntityRecognition

@Suite struct EncoderTextTests {
  private func read(_ text: String) throws -> EncoderText {
    var tokenizer = WordPieceTokenizer(vocabulary: try EncoderTagger.embeddedModel().vocabulary)
    return EncoderText(TaggedText.article(text), tokenizer: &tokenizer, limit: 12)
  }

  @Test func `a hyphen is read between the words that it joins`() throws {
    let text = try read("US-led talks")
    #expect(text.units.map(\.word) == [0, nil, 1, 2])
    #expect(text.units.map(\.form.shape) == [4, 14, 1, 1])
  }

  @Test func `every word has at least one subword and at most the limit`() throws {
    let text = try read("Beşiktaş met \(String(repeating: "ab.", count: 400)) in İzmir")
    #expect(text.units.allSatisfy { (1...12).contains($0.subwords.count) })
    #expect(text.units.last?.subwords.upperBound == text.subwords.count)
  }

  // of_document in features.py, by hand: "Bank" stands with a capital inside the second sentence and without in the third.
  @Test func `a word with a capital knows how it is written elsewhere`() throws {
    let text = try read("Bank rates rose.\nThe World Bank said so.\nA bank in Lima closed.")
    #expect(text.units[0].form.elsewhere == 3)
    let bank = try #require(text.units[text.sentences[1]].first { $0.word == 2 })
    #expect(bank.form.elsewhere == 2)
    let lima = try #require(text.units[text.sentences[2]].first { $0.word == 3 })
    #expect(lima.form.elsewhere == 0)
  }

  @Test func `words near a capital are marked, and no others`() throws {
    let text = try read("he said that Lima was a very old town")
    #expect(text.units.map(\.isNearCapital) == [false, true, true, true, true, true, false, false, false])
  }

  @Test func `what opens a sentence is the first word and what stands after a quotation mark`() throws {
    let text = try read("She said: “Talks go on.”")
    #expect(text.units.map(\.form.opensSentence) == [true, false, false, true, true, false, false, false, true])
  }

  @Test func `a sentence of unknown letters is odd, and one with a name among letters is not`() throws {
    let text = try read("中文 中文 中文\nMr Kim 김 spoke at length.")
    #expect(text.isOdd == [true, false])
  }
}
