import Testing

@testable import EntityRecognition

struct PlacePositionsTests {
  /// The kinds of the names of one word or more that are given as persons, each with its basis.
  private func kinds(_ text: String, _ names: [[NameSpan]]) -> [[String]] {
    let article = TaggedText.article(text)
    var spans = names
    PlacePositions(lexicon: .standard).apply(to: &spans, of: article)
    return spans.map { $0.map { $0.kind?.rawValue ?? "nobody" } }
  }

  @Test func `a name that stands after a word of place is a place wherever it stands`() {
    #expect(
      kinds(
        "Near Huwayjah, a strike destroyed a truck.\nShelling of Huwayjah went on.",
        [[NameSpan(.person, 1..<2, .name)], [NameSpan(.person, 2..<3, .name)]]) == [["place"], ["place"]])
    #expect(kinds("They met north of Tharthar.", [[NameSpan(.person, 4..<5, .name)]]) == [["place"]])
  }

  @Test(arguments: [
    ("He has no confidence in Orban now.", 5..<6, Mention.Basis.name),
    ("He was sitting near Orban now.", 4..<5, .titled),
    ("He was sitting near Viktor Orban now.", 4..<6, .name),
    ("He was seen in Orban's house.", 4..<5, .name),
    ("He spoke to Orban now.", 3..<4, .name),
  ]) func `a person stays one`(text: String, words: Range<Int>, basis: Mention.Basis) {
    #expect(kinds(text, [[NameSpan(.person, words, basis)]]) == [["person"]])
  }

  @Test func `who is a person by title elsewhere is one after a word of place as well`() {
    #expect(
      kinds(
        "Mr Tharthar spoke.\nThey sat near Tharthar.",
        [[NameSpan(.person, 1..<2, .titled)], [NameSpan(.person, 3..<4, .name)]]) == [["person"], ["person"]])
  }

  @Test func `one place among many mentions does not make a place`() {
    let text = "Okonjo spoke.\nOkonjo left.\nOkonjo ate.\nOkonjo slept.\nThey sat near Okonjo."
    let names = [0..<1, 0..<1, 0..<1, 0..<1, 3..<4].map { [NameSpan(.person, $0, .name)] }
    #expect(kinds(text, names) == names.map { _ in ["person"] })
  }
}
