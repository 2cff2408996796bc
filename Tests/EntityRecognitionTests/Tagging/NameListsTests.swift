import Testing

@testable import EntityRecognition

struct NameListsTests {
  private func names(in text: String) -> [String] {
    var found: [String] = []
    NameLists.visit(in: text.utf8.span) { kind, name in
      found.append("\(kind) \(String(decoding: name.indices.map { name[$0] }, as: UTF8.self))")
    }
    return found
  }

  @Test func `a name stands under the heading before it`() {
    #expect(
      names(in: "# made\n[towns]\nEmbu\nDar es Salaam\n[family names]\nOkonjo\n")
        == ["town Embu", "town Dar es Salaam", "familyName Okonjo"])
  }

  @Test(arguments: ["", "\n\n", "Embu", "[rivers]\nNile", "[towns", "# only"])
  func `what has no known heading is passed over`(text: String) {
    #expect(names(in: text).isEmpty)
  }

  @Test func `the lists that ship hold names of every kind and region`() {
    var counts: [NameLists.Kind: Int] = [:]
    NameLists.visit { kind, _ in counts[kind, default: 0] += 1 }
    #expect(counts.values.allSatisfy { $0 > 5000 })
    #expect(counts.count == 4)
  }

  @Test(arguments: [
    ("They left Svendborg early.", [2], [LexiconFlags.town]),
    ("They left Ciudad Guayana early.", [2, 3], [LexiconFlags.largeTown]),
    ("They left the village early.", [], []),
  ]) func `towns of one word and more are marked in text`(text: String, places: [Int], flags: [LexiconFlags]) {
    let article = TaggedText.article(text)
    let forms = ArticleForms(
      article, rules: article.sentences.map { _ in [] }, marker: LexiconMarker(lexicon: .standard))
    let marked = forms.sentences[0].indices.filter {
      !forms.forms[forms.sentences[0]][$0].lexicon.isDisjoint(with: [.town, .largeTown])
    }
    #expect(marked.map { $0 - forms.sentences[0].lowerBound } == places)
    for place in marked { #expect(forms.forms[place].lexicon.isSuperset(of: LexiconFlags(flags))) }
  }
}
