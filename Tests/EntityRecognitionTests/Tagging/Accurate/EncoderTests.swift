import Foundation
import Testing

@testable import EntityRecognition

/// Layer by layer against PyTorch: `accurate_model.py record` in Sources/CNameModels/Training wrote the numbers.
@Suite struct EncoderTests {
  /// What PyTorch made of two sentences.
  private struct Recording {
    var sentences: [String] = []
    var subwords: [Int32] = []
    /// For "float 3" and the like the first numbers of each row.
    var rows: [String: [[Float]]] = [:]

    init() throws {
      let text = String(decoding: try GoldenSubwords.bytes(of: "encoder.txt"), as: UTF8.self)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        switch words[0] {
        case "sentence": sentences.append(words.dropFirst().joined(separator: " "))
        case "subwords": subwords = words.dropFirst().compactMap { Int32($0) }
        default: rows["\(words[0]) \(words[1])", default: []].append(words.dropFirst(2).compactMap { Float($0) })
        }
      }
    }
  }

  private let encoder: Encoder
  private let recording: Recording
  private let text: EncoderText
  private let sequences: [EncoderSequence]

  init() throws {
    let model = try EncoderTagger.embeddedModel()
    encoder = Encoder(model: model)
    recording = try Recording()
    var tokenizer = WordPieceTokenizer(vocabulary: model.vocabulary)
    text = EncoderText(
      TaggedText.article(recording.sentences.joined(separator: "\n")), tokenizer: &tokenizer, limit: 12)
    sequences = EncoderSequence.sequences(of: text, limit: 126)
  }

  private func workspace(_ sequences: [EncoderSequence]) -> EncoderWorkspace {
    EncoderWorkspace(rows: sequences.reduce(0) { $0 + $1.subwords.count }, sizes: encoder.model.sizes)
  }

  private func rows(after layers: Int) -> [[Float]] {
    let workspace = workspace(sequences)
    encoder.read(sequences[...], of: text, layers: layers, in: workspace)
    let width = encoder.model.sizes.width
    return (0..<workspace.rows).map { row in (0..<8).map { unsafe workspace.states[row * width + $0] } }
  }

  private func differences(_ found: [[Float]], _ expected: [[Float]]) -> (most: Float, mean: Float) {
    let all = zip(found.joined(), expected.joined()).map { abs($0 - $1) }
    return (all.max() ?? .infinity, all.reduce(0, +) / Float(max(1, all.count)))
  }

  @Test func `the subwords are those that PyTorch read`() {
    #expect(sequences.map(\.subwords) == [recording.subwords])
  }

  @Test func `rows are embedded as PyTorch embeds them`() throws {
    let found = rows(after: 0)
    let expected = try #require(recording.rows["float 0"])
    #expect(found.count == expected.count)
    // The embedding's weights are bytes here, floats there.
    #expect(differences(found, expected).most < 0.05)
  }

  @Test(arguments: 1...6) func `a layer gives what PyTorch gives in whole numbers`(layer: Int) throws {
    let found = rows(after: layer)
    let expected = try #require(recording.rows["whole \(layer)"])
    #expect(found.count == expected.count)
    let differences = differences(found, expected)
    // A number that lies between two whole ones may be rounded otherwise, and layers after it look at it.
    #expect(differences.most < 0.25)
    #expect(differences.mean < 0.05)
  }

  @Test(arguments: 1...6) func `a layer stays near what PyTorch gives in floats`(layer: Int) throws {
    let differences = differences(rows(after: layer), try #require(recording.rows["float \(layer)"]))
    #expect(differences.most < 0.3)
    #expect(differences.mean < 0.06)
  }

  @Test func `the tags of the words that are asked about have the scores that PyTorch gives`() throws {
    let answers = encoder.answers(to: sequences[...], of: text, in: workspace(sequences))
    let asked = sequences.flatMap(\.questions).map(\.unit)
    let expected = try #require(recording.rows["float tags"])
    #expect(expected.count == text.units.count)
    #expect(answers.scores.count == asked.count)
    for (unit, scores) in zip(asked, answers.scores) {
      let best = NameTag.count - 1
      let found = (0...best).max { scores[$0] < scores[$1] }
      let wanted = expected[unit].indices.max { expected[unit][$0] < expected[unit][$1] }
      #expect(found == wanted)
      for tag in 0...best { #expect(abs(scores[tag] - expected[unit][tag]) < 1) }
    }
  }

  @Test func `probabilities add up to one`() {
    let answers = encoder.answers(to: sequences[...], of: text, in: workspace(sequences))
    for shares in answers.shares {
      #expect(abs((0..<NameTag.count).reduce(0) { $0 + shares[$1] } - 1) < 1e-5)
    }
  }

  @Test func `a sequence is answered alike alone and among others`() {
    let lines = ["Amina Diallo met NATO.", "Lima slept.", "The Bank of Korea spoke to Kim Hyun-sook in Seoul."]
    var tokenizer = WordPieceTokenizer(vocabulary: encoder.model.vocabulary)
    let text = EncoderText(TaggedText.article(lines.joined(separator: "\n")), tokenizer: &tokenizer, limit: 12)
    let several = EncoderSequence.sequences(of: text, limit: 8)
    #expect(several.count > 2)
    let together = encoder.answers(to: several[...], of: text, in: workspace(several))
    var apart = Encoder.Answers(scores: [], shares: [])
    for place in several.indices {
      let one = encoder.answers(to: several[place...place], of: text, in: workspace(several))
      apart.scores += one.scores
      apart.shares += one.shares
    }
    #expect(together == apart)
  }
}
