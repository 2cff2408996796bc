import Testing

@testable import EntityRecognition

@Suite struct WordClassesTests {
  private func words(in text: String) -> [String] {
    var found: [String] = []
    WordClasses.visit(in: text.utf8.span) { number, word in
      found.append("\(number) \(String(decoding: word.indices.map { word[$0] }, as: UTF8.self))")
    }
    return found
  }

  @Test func `each line is a class`() {
    #expect(words(in: "# made\nlima nairobi\nsaid\n") == ["1 lima", "1 nairobi", "2 said"])
  }

  @Test(arguments: ["lima", "lima\n", " lima ", "\n\nlima\n\n", "lima  "])
  func `spaces and empty lines are no words and no classes`(text: String) {
    #expect(words(in: text) == ["1 lima"])
  }

  @Test(arguments: ["", "\n", "# only", "#"]) func `a text without words has none`(text: String) {
    #expect(words(in: text).isEmpty)
  }

  @Test func `there are no more classes than a byte has numbers`() {
    let text = (0..<300).map { "w\($0)" }.joined(separator: "\n")
    #expect(words(in: text).last == "255 w254")
  }

  @Test func `the classes that ship put like words together`() {
    var classes: [String: UInt8] = [:]
    WordClasses.visit { number, word in
      classes[String(decoding: word.indices.map { word[$0] }, as: UTF8.self)] = number
    }
    #expect(Set(classes.values).count == 128)
    #expect(classes["vienna"] == classes["munich"])
    #expect(classes["october"] == classes["december"])
    #expect(classes["october"] != classes["vienna"])
  }

  @Test func `a word has its class in text, however it is written`() {
    let article = TaggedText.article("They left Vienna . VIENNA was far . Xqzt was not .")
    let forms = ArticleForms(
      article, rules: article.sentences.map { _ in [] }, marker: LexiconMarker(lexicon: .standard))
    let classes = forms.sentences[0].map { forms.forms[$0].wordClass }
    #expect(classes[2] == classes[4])
    #expect(classes[2] != WordClasses.none)
    #expect(classes[8] == WordClasses.none)
  }
}
