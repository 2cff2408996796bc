import NewsText

@testable import EntityRecognition

/// What the recogniser finds in a text of one paragraph a line, in the words of a test.
struct RecognizedText {
  let article: AnnotatedArticle

  init(_ text: String) {
    var passages: [Passage] = []
    var start = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !line.isEmpty { passages.append(Passage(role: .paragraph, range: start..<start + line.count)) }
      start += line.count + 1
    }
    article = EntityRecognizer.standard.annotate(
      Article(name: "test.txt", text: text, publication: nil, passages: passages))
  }

  /// The mentions as `kind:surface`, places left out.
  var mentions: [String] {
    article.mentions.filter { $0.kind != .place }.map { "\($0.kind.rawValue):\($0.surface)" }
  }

  /// The labels of countries, in the order of their mentions.
  var countries: [String] { article.mentions.filter { $0.kind == .country }.compactMap { $0.referent?.label } }

  /// The people, as they are named.
  var people: [String] { article.mentions.filter { $0.kind == .person }.map(\.surface) }

  /// The bodies, as they are named.
  var bodies: [String] { article.mentions.filter { $0.kind == .organization }.map(\.surface) }

  /// The labels of bodies that the lexicon knows.
  var knownBodies: [String] {
    article.mentions.filter { $0.kind == .organization }.compactMap { $0.referent?.label }
  }
}
