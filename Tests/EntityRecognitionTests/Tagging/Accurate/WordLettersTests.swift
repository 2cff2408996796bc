import Testing

@testable import EntityRecognition

/// The expected numbers are those of `shape` in Sources/CNameModels/Training/accurate/features.py.
@Suite struct WordLettersTests {
  // python3 -c 'from accurate.features import shape; print([shape(w) for w in WORDS])'
  @Test(arguments: [
    ("talks", 1), ("Kerry", 2), ("A", 3), ("UN", 4), ("NATO", 5), ("U.S.", 6), ("McCain", 7), ("iPhone", 8),
    ("2016", 9), ("3.5", 9), ("G20", 10), ("F-16", 10), ("mp3", 11), ("9th", 11), (".", 12), ("!", 12), (",", 13),
    ("-", 14), ("—", 14), ("“", 15), ("(", 16), ("'s", 17), ("’s", 17), ("$", 18), ("😀", 18), ("中文", 19), ("שלום", 19),
    ("Ž", 3), ("Çelik", 2), ("ß", 1), ("ÅÄÖ", 5), ("٣", 9), ("…", 18),
  ]) func `a word has the shape that the encoder learnt`(word: String, shape: UInt8) {
    #expect(WordLetters(word.utf8Span.span).shape == shape)
  }

  @Test(arguments: [
    (".", true), ("”", true), (":", true), ("--", true), ("*", true), ("—", true), (",", false), ("…", true),
    ("-", false), ("(", false), ("Kerry", false), ("..", false), ("”.", false),
  ]) func `a sentence may begin after some marks`(mark: String, mayEnd: Bool) {
    #expect(WordLetters(mark.utf8Span.span).mayEndSentence == mayEnd)
  }

  @Test func `letters of any script count as letters, and numbers do not`() {
    #expect(WordLetters("Жуков".utf8Span.span).isAllLetters)
    #expect(WordLetters("中文".utf8Span.span).isAllLetters)
    #expect(!WordLetters("G20".utf8Span.span).isAllLetters)
    #expect(!WordLetters("O'Neill".utf8Span.span).isAllLetters)
  }

  @Test func `nothing has no letters`() {
    let none = WordLetters(Span<UInt8>())
    #expect(none.scalars == 0)
    #expect(!none.isAllLetters)
    #expect(!none.beginsWithCapital)
  }
}
