import Testing

@testable import EntityRecognition

@Suite struct EncoderSequenceTests {
  private func sequences(_ text: String, limit: Int) throws -> (EncoderText, [EncoderSequence]) {
    var tokenizer = WordPieceTokenizer(vocabulary: try EncoderTagger.embeddedModel().vocabulary)
    let text = EncoderText(TaggedText.article(text), tokenizer: &tokenizer, limit: 12)
    return (text, EncoderSequence.sequences(of: text, limit: limit))
  }

  @Test func `sentences are read together up to the limit, each with a separator after it`() throws {
    let (_, found) = try sequences("Lima slept.\nRome slept.\nOslo slept.", limit: 8)
    #expect(found.map { $0.subwords.count { $0 == SubwordVocabulary.separator } } == [2, 1])
    #expect(found.allSatisfy { $0.subwords.first == SubwordVocabulary.start && $0.subwords.count <= 10 })
  }

  @Test func `every word near a capital is asked about once, in order`() throws {
    let (text, found) = try sequences(
      (0..<30).map { "Town\($0) sent an envoy to Lima, to Rome and to Oslo." }.joined(separator: "\n"), limit: 126)
    let asked = found.flatMap(\.questions).map(\.unit)
    #expect(asked == text.units.indices.filter { text.units[$0].isNearCapital })
    for sequence in found {
      for question in sequence.questions {
        let first = text.units[question.unit].subwords.lowerBound
        #expect(sequence.subwords[question.row] == text.subwords[first])
      }
    }
  }

  @Test func `a long sentence is cut after a comma`() throws {
    let (_, found) = try sequences("Lima and Rome and Oslo and Bonn, and then Paris and Nice and Bern", limit: 10)
    let ends = found.map { $0.subwords.dropLast().last }
    var comma: [Int32] = []
    var tokenizer = WordPieceTokenizer(vocabulary: try EncoderTagger.embeddedModel().vocabulary)
    tokenizer.appendSubwords(of: ",".utf8Span.span, to: &comma)
    #expect(ends.first == comma.first)
    #expect(found.allSatisfy { $0.subwords.count <= 12 })
  }

  @Test func `neighbours end where a sentence ends`() throws {
    let (_, found) = try sequences("Lima slept.\nRome slept.", limit: 126)
    let questions = try #require(found.first).questions
    #expect(questions.map(\.left) == [0, 2, 1, 0, 2, 1])
    #expect(questions.map(\.right) == [1, 12, 0, 1, 12, 0])
  }

  @Test func `text without a capital is not read`() throws {
    let (_, found) = try sequences("it rained.\n中文 中文", limit: 126)
    #expect(found.isEmpty)
  }

  @Test func `a sentence that is hardly text stands alone and changes no other sequence`() throws {
    let (_, without) = try sequences("Lima slept.\nRome slept.", limit: 126)
    let (_, with) = try sequences("Lima slept.\nA 中文 中文 中文 中文\nRome slept.", limit: 126)
    #expect(with.count == 2)
    #expect(with.map(\.subwords).contains(try #require(without.first).subwords))
  }
}
