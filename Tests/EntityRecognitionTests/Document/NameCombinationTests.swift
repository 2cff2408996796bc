import NewsText
import Testing

@testable import EntityRecognition

struct NameCombinationTests {
  private let combination = NameCombination(lexicon: .standard, margins: .perceptron)

  /// The words of a sentence of one line.
  private func words(_ text: String) -> SentenceWords {
    let article = Article(
      name: "a", text: text, publication: nil, passages: [Passage(role: .paragraph, range: 0..<text.utf8.count)])
    let sentence = SentenceSplitter().sentences(of: article)[0]
    return SentenceWords(sentence, tokenizer: Tokenizer())
  }

  /// What comes of rules and tagger; the margin of words that the tagger takes for no name is given.
  private func joined(
    _ rules: [NameSpan], _ tagged: [TaggedName], nothing margin: Float = 1, in text: String
  ) -> (sentence: SentenceWords, names: [NameSpan]) {
    let sentence = words(text)
    let margins = [Float](repeating: margin, count: sentence.words.count)
    let names = combination.names(rules: rules, tagged: TaggedSentence(names: tagged, margins: margins), in: sentence)
    return (sentence, names)
  }

  private func kinds(
    _ rules: [NameSpan], _ tagged: [TaggedName], nothing margin: Float = 1, in text: String
  ) -> [String] {
    let (sentence, names) = joined(rules, tagged, nothing: margin, in: text)
    return names.map { "\($0.kind?.rawValue ?? "nobody"):\(sentence.text($0.words))" }
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

  @Test func `a rule's person goes where the tagger is sure that no name stands, but not one with a title`() {
    let text = "Inhibitory systems calm it."
    let plain = [NameSpan(.person, 0..<1, .name)]
    let titled = [NameSpan(.person, 0..<1, .titled)]
    #expect(kinds(plain, [], nothing: 90, in: text) == [])
    #expect(kinds(plain, [], nothing: 5, in: text) == ["person:Inhibitory"])
    #expect(kinds(titled, [], nothing: 90, in: text) == ["person:Inhibitory"])
  }

  @Test func `a body that the lexicon knows is left to no name but a longer one`() {
    let ford = NameSpan(.organization, 1..<2, .name, referent: Referent(id: "organization.ford", label: "Ford"))
    let text = "Francis Ford Coppola filmed."
    #expect(kinds([ford], [], nothing: 90, in: text) == ["organization:Ford"])
    #expect(
      kinds([ford], [TaggedName(words: 1..<2, kind: .person, margin: 90)], in: text) == ["organization:Ford"])
    #expect(
      kinds([ford], [TaggedName(words: 0..<3, kind: .person, margin: 90)], in: text) == ["person:Francis Ford Coppola"])
  }

  @Test func `half a person's name does not replace the whole unless it is sure`() {
    let rules = [NameSpan(.person, 0..<3, .name)]
    let text = "Bassirou Diomaye Faye spoke."
    #expect(
      kinds(rules, [TaggedName(words: 1..<3, kind: .person, margin: 20)], in: text) == ["person:Bassirou Diomaye Faye"])
    #expect(kinds(rules, [TaggedName(words: 1..<3, kind: .person, margin: 40)], in: text) == ["person:Diomaye Faye"])
  }

  @Test(arguments: [
    ("The Komeito party left.", 1..<3, ["organization:Komeito"]),
    ("The pro-Kurdish DEM Party left.", 3..<6, ["organization:DEM Party"]),
    ("The Liberal Party of Canada left.", 1..<5, ["organization:Liberal Party of Canada"]),
  ]) func `a body's name has no small words at its end and no half of a compound before it`(
    text: String, words: Range<Int>, names: [String]
  ) {
    #expect(kinds([], [TaggedName(words: words, kind: .organization, margin: 90)], in: text) == names)
  }

  @Test func `the words that the tagger has beyond the contract's are kept as the name's extent`() {
    let rules = [
      NameSpan(.country, 0..<1, .name, referent: Referent(id: "country.ke", label: "Kenya")),
      NameSpan(.organization, 1..<3, .name),
    ]
    let names = joined(
      rules, [TaggedName(words: 0..<3, kind: .organization, margin: 90)], in: "Kenya Tea Board closed."
    ).names
    #expect(names.map(\.extent) == [nil, 0..<3])
  }

  @Test func `two bodies that the tagger joins are two where the second has its article`() {
    let joined = [TaggedName(words: 1..<8, kind: .organization, margin: 90)]
    #expect(
      kinds([], joined, in: "The Irving School District and the Irving Police said no.")
        == ["organization:Irving School District", "organization:Irving Police"])
    #expect(
      kinds([], [TaggedName(words: 1..<4, kind: .organization, margin: 90)], in: "The Law and Justice won.")
        == ["organization:Law and Justice"])
  }

  @Test func `a lone word in capitals is a body, but with a title a person`() {
    let found = [TaggedName(words: 0..<1, kind: .person, margin: 90)]
    #expect(kinds([], found, in: "DAB won two seats.") == ["organization:DAB"])
    #expect(
      kinds([], [TaggedName(words: 1..<2, kind: .person, margin: 90)], in: "President JFK flew home.") == ["person:JFK"]
    )
  }

  @Test func `a known body inside a longer one's name is not it`() {
    let commons = NameSpan(.organization, 3..<4, .name, referent: Referent(id: "organization.c", label: "Commons"))
    let text = "He chose Creative Commons now."
    #expect(
      kinds([commons], [TaggedName(words: 2..<4, kind: .organization, margin: 20)], in: text)
        == ["organization:Creative Commons"])
    #expect(
      kinds([commons], [TaggedName(words: 2..<4, kind: .organization, margin: 10)], in: text)
        == ["organization:Commons"])
  }
}
