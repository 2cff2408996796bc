import Testing

@testable import EntityRecognition

@Suite struct NameScoreTests {
  private func name(_ tokens: Range<Int>, _ kind: EntityKind) -> LabelledText.Name {
    LabelledText.Name(tokens: tokens, kind: kind)
  }

  // 2 right of 3 found and 4 marked: P 2/3, R 2/4, F1 = 2·2/(3+4).
  @Test func `precision, recall and F1 are counted by whole names`() {
    var score = NameScore()
    score.add(
      found: [name(0..<2, .person), name(3..<4, .place), name(5..<7, .organization)],
      marked: [name(0..<2, .person), name(3..<4, .place), name(5..<8, .organization), name(9..<10, .place)])
    #expect(score.micro == NameScore.Counts(right: 2, found: 3, marked: 4))
    #expect(score.micro.precision == 2.0 / 3)
    #expect(score.micro.recall == 0.5)
    #expect(score.micro.f1 == 4.0 / 7)
    #expect(score.counts(of: .organization).f1 == 0)
  }

  @Test func `a right span of the wrong kind is wrong twice`() {
    var score = NameScore()
    score.add(found: [name(0..<1, .place)], marked: [name(0..<1, .person)])
    #expect(score.micro == NameScore.Counts(right: 0, found: 1, marked: 1))
  }

  @Test func `nothing found and nothing marked is 0 and not undefined`() {
    #expect(NameScore().micro.f1 == 0)
    #expect(NameScore().micro.precision == 0)
  }
}
