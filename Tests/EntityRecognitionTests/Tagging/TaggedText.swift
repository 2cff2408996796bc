import NewsText

@testable import EntityRecognition

/// A few sentences with names, small enough to train on within a test.
enum TaggedText {
  /// Sentences whose names any tagger learns after a few passes.
  static let lines = [
    "Amina\tB-PER Diallo\tI-PER visited\tO Lagos\tB-LOC on\tO Monday\tO .\tO",
    "The\tO World\tB-ORG Bank\tI-ORG lent\tO money\tO to\tO Kenya\tB-LOC .\tO",
    "Mr\tO Diallo\tB-PER met\tO Kim\tB-PER Hyun-sook\tI-PER in\tO Seoul\tB-LOC .\tO",
    "Officials\tO of\tO the\tO Central\tB-ORG Bank\tI-ORG said\tO nothing\tO .\tO",
    "Carlos\tB-PER Quispe\tI-PER lives\tO in\tO Lima\tB-LOC .\tO",
  ]

  /// The sentences as a file, each a number of times.
  static func file(repeated count: Int = 1) -> [UInt8] {
    let sentence = lines.map { $0.split(separator: " ").joined(separator: "\n") }.joined(separator: "\n\n")
    return Array((0..<count).map { _ in "-DOCSTART-\tO\n\n\(sentence)\n" }.joined(separator: "\n").utf8)
  }

  /// The words of a text of one sentence a line.
  static func article(_ text: String) -> ArticleWords {
    let sentences = text.split(separator: "\n").map { line in
      Sentence(
        text: String(line), passage: 0, role: .paragraph, sourceRange: 0..<line.utf8.count, characterOffset: 0,
        anchors: [Sentence.Anchor(text: 0, source: 0)])
    }
    return ArticleWords(sentences, tokenizer: Tokenizer())
  }

  /// The names that a tagger finds, as `kind:words`.
  static func names(_ tagger: any NameTagger, in text: String) -> [String] {
    let article = article(text)
    return zip(article.sentences, tagged(tagger, article)).flatMap { sentence, tagged in
      tagged.names.map { "\($0.kind.rawValue):\(sentence.text($0.words))" }
    }
  }

  /// What a tagger sees with what the rules see.
  static func tagged(_ tagger: any NameTagger, _ article: ArticleWords) -> [TaggedSentence] {
    tagger.names(in: article, rules: RuleReading(lexicon: .standard).names(in: article))
  }
}
