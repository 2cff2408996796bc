import NewsText
import Testing

@testable import EntityRecognition

struct NameCombinationTests {
  private let combination = NameCombination(lexicon: .standard)

  /// The words of a sentence of one line.
  private func words(_ text: String) -> SentenceWords {
    let article = Article(
      name: "a", text: text, publication: nil, passages: [Passage(role: .paragraph, range: 0..<text.utf8.count)])
    let sentence = SentenceSplitter().sentences(of: article)[0]
    return SentenceWords(sentence, tokenizer: Tokenizer())
  }

  private func kinds(_ rules: [NameSpan], _ tagged: [TaggedName], in text: String) -> [String] {
    let sentence = words(text)
    return combination.names(rules: rules, tagged: tagged, in: sentence).map {
      "\($0.kind?.rawValue ?? "nobody"):\(sentence.text($0.words))"
    }
  }

  @Test func `a name that only the tagger sees is found where it is sure, and not where it is not`() {
    let text = "Zhegrova scored twice."
    #expect(kinds([], [TaggedName(words: 0..<1, kind: .person, margin: 20)], in: text) == ["person:Zhegrova"])
    #expect(kinds([], [TaggedName(words: 0..<1, kind: .person, margin: 1)], in: text) == [])
  }

  @Test func `a country stays one, but inside a longer name`() {
    let country = NameSpan(.country, 0..<1, .name, referent: Referent(id: "country.ke", label: "Kenya"))
    let text = "Kenya Tea lost money."
    #expect(
      kinds([country], [TaggedName(words: 0..<1, kind: .organization, margin: 90)], in: text) == ["country:Kenya"])
    #expect(
      kinds([country], [TaggedName(words: 0..<2, kind: .organization, margin: 90)], in: text)
        == ["organization:Kenya Tea"])
  }

  @Test func `a country and the body after it stay two names`() {
    let rules = [
      NameSpan(.country, 0..<1, .name, referent: Referent(id: "country.ke", label: "Kenya")),
      NameSpan(.organization, 1..<3, .name),
    ]
    #expect(
      kinds(rules, [TaggedName(words: 0..<3, kind: .organization, margin: 90)], in: "KE Tea Board closed.")
        == ["country:KE", "organization:Tea Board"])
  }

  @Test func `the tagger's persons lose their titles, and bodies their article`() {
    let text = "President Amina Diallo met The Tea Board."
    #expect(
      kinds(
        [],
        [
          TaggedName(words: 0..<3, kind: .person, margin: 50),
          TaggedName(words: 4..<7, kind: .organization, margin: 50),
        ], in: text) == ["person:Amina Diallo", "organization:Tea Board"])
  }

  @Test func `a place is nobody`() {
    #expect(kinds([], [TaggedName(words: 3..<4, kind: .place, margin: 50)], in: "It lay near Embu.") == ["place:Embu"])
  }
}
