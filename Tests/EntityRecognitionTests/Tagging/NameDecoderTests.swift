import Testing

@testable import EntityRecognition

@Suite struct NameDecoderTests {
  private typealias Scores = NameDecoder.Scores

  private func random(_ count: Int, seed: UInt64) -> [Scores] {
    var numbers = RandomNumbers(seed: seed)
    return (0..<count).map { _ in
      var scores = Scores.zero
      for tag in 0..<NameTag.count { scores[tag] = Float(numbers.below(200)) / 10 - 10 }
      return scores
    }
  }

  /// Every legal row of tags for a few words, with its score.
  private func rows(_ emissions: [Scores], _ transitions: [Scores]) -> [(tags: [Int], score: Float)] {
    var rows: [(tags: [Int], score: Float)] = [([], 0)]
    for emission in emissions {
      rows = rows.flatMap { row in
        (0..<NameTag.count).compactMap { tag in
          guard let last = row.tags.last else {
            return NameTag.startsName(tag) ? ([tag], emission[tag]) : nil
          }
          guard NameTag.isLegal(last, tag) else { return nil }
          return (row.tags + [tag], row.score + transitions[last][tag] + emission[tag])
        }
      }
    }
    return rows.filter { row in row.tags.last.map(NameTag.endsName) ?? true }
  }

  @Test(arguments: 1...12) func `the best row is that of all rows tried one by one`(seed: UInt64) throws {
    let emissions = random(4, seed: seed)
    let transitions = random(16, seed: seed &+ 1000)
    var space = NameDecoder.Space()
    NameDecoder(transitions: transitions).decode(emissions[...], in: &space)
    let best = try #require(rows(emissions, transitions).max { $0.score < $1.score })
    #expect(space.tags.map(Int.init) == best.tags)
  }

  @Test(arguments: 1...6) func `a margin is the distance to the best row with another tag`(seed: UInt64) throws {
    let emissions = random(3, seed: seed)
    let transitions = random(16, seed: seed &+ 1000)
    var space = NameDecoder.Space()
    let decoder = NameDecoder(transitions: transitions)
    decoder.decode(emissions[...], in: &space)
    decoder.measureMargins(emissions[...], in: &space)
    let all = rows(emissions, transitions)
    let best = try #require(all.max { $0.score < $1.score })
    for word in 0..<3 {
      let other = try #require(all.filter { $0.tags[word] != best.tags[word] }.max { $0.score < $1.score })
      #expect(abs(space.margins[word] - (best.score - other.score)) < 0.001)
    }
  }

  @Test func `a sentence without words has no tags`() {
    var space = NameDecoder.Space()
    NameDecoder(transitions: random(16, seed: 1)).decode([], in: &space)
    #expect(space.tags.isEmpty)
  }
}
