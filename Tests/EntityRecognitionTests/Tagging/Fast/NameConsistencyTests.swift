import Testing

@testable import EntityRecognition

@Suite struct NameConsistencyTests {
  private func agreed(_ text: String, _ names: [[TaggedName]]) -> [[TaggedName]] {
    let article = TaggedText.article(text)
    var consistency = NameConsistency(
      ArticleForms(article, rules: article.sentences.map { _ in [] }, marker: LexiconMarker(lexicon: .standard)))
    return consistency.agreed(names)
  }

  @Test func `a surname follows the full name`() {
    let names = agreed(
      "He met Valeska Paris today.\nYesterday Paris spoke to us.",
      [
        [TaggedName(words: 2..<4, kind: .person, margin: 30)],
        [TaggedName(words: 1..<2, kind: .place, margin: 5)],
      ])
    #expect(names[1].map(\.kind) == [.person])
  }

  @Test func `a sure reading is not outvoted by a doubtful one`() {
    let names = agreed(
      "He met Valeska Paris today.\nYesterday Paris spoke to us.",
      [
        [TaggedName(words: 2..<4, kind: .person, margin: 5)],
        [TaggedName(words: 1..<2, kind: .place, margin: 30)],
      ])
    #expect(names[1].map(\.kind) == [.place])
  }

  @Test func `a long name that was passed over is found where it stands again`() {
    let names = agreed(
      "They left Heaven Sent Gaming last year.\nWe asked Heaven Sent Gaming about it.",
      [[TaggedName(words: 2..<5, kind: .organization, margin: 4)], []])
    #expect(names[1] == [TaggedName(words: 2..<5, kind: .organization, margin: 4)])
  }

  @Test func `a doubtful single word is not repeated`() {
    let names = agreed(
      "They praised Polaroid again.\nWe took a Polaroid home.",
      [[TaggedName(words: 2..<3, kind: .organization, margin: 3)], []])
    #expect(names[1].isEmpty)
  }
}
