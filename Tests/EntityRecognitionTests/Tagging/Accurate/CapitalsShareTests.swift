import Testing

@testable import EntityRecognition

@Suite struct CapitalsShareTests {
  // From the rule in features.py: more than 0.7 of the words of two letters and more.
  @Test(arguments: [
    ("talks went on in Geneva", 0), ("TALKS WENT ON IN GENEVA", 1), ("TALKS WENT ON in geneva", 0),
    ("Talks Went On In Geneva", 2), ("Talks Went", 0), ("UN", 1), ("a b c", 0), ("", 0), ("12 14 16", 0),
  ]) func `a sentence in capitals, a headline and plain text are told apart`(sentence: String, share: UInt8) {
    var capitals = CapitalsShare()
    for word in sentence.split(separator: " ") { capitals.count(WordLetters(String(word).utf8Span.span)) }
    #expect(capitals.share == share)
  }
}
