import EntityRecognition
import EntityResolution
import GraphExport
import NewsText

extension LinkExplanation {
  /// The explanation for people, without a line break at the end.
  ///
  /// - Parameter emphasis: How the two names are marked.
  /// - Returns: The number of sentences, then each with its place.
  func text(_ emphasis: Emphasis) -> String {
    let pair = "\(TerminalText.oneLine(one.description)) and \(TerminalText.oneLine(other.description))"
    guard !sentences.isEmpty else {
      let articles = sharedArticleCount == 1 ? "1 article names" : "\(sharedArticleCount) articles name"
      return "\(pair): no sentence names both; \(articles) both"
    }
    let articleCount = Set(sentences.map(\.article)).count
    let count = "\(sentences.count) \(sentences.count == 1 ? "sentence" : "sentences")"
    let heading = "\(pair): \(count) in \(articleCount) \(articleCount == 1 ? "article" : "articles")"
    let parts = sentences.map { sentence in
      let range = "\(sentence.sourceRange.lowerBound)–\(sentence.sourceRange.upperBound)"
      let place =
        "\(sentence.date?.description ?? "undated")  \(TerminalText.oneLine(sentence.article))  bytes \(range)"
      return "\(place)\n  \(sentence.marked(emphasis))"
    }
    return ([heading] + parts).joined(separator: "\n\n")
  }

  /// The explanation as an object of JSON.
  var json: JSONValue {
    .object([
      ("ids", .list([.string(one.id), .string(other.id)])),
      ("names", .list([.string(one.label), .string(other.label)])), ("count", .number(sentences.count)),
      ("shared_articles", .number(sharedArticleCount)), ("sentences", .list(sentences.map(\.json))),
    ])
  }
}

extension LinkExplanation.Sentence {
  /// The sentence on one line, with the places that name the two marked.
  func marked(_ emphasis: Emphasis) -> String { emphasis.marked(text, at: marks.map(\.range)) }

  fileprivate var json: JSONValue {
    .object([
      ("article", .string(article)), ("date", JSONValue(date)), ("start", .number(sourceRange.lowerBound)),
      ("end", .number(sourceRange.upperBound)), ("text", .string(text)),
      (
        "mentions",
        .list(
          marks.map { mark in
            .object([
              ("id", .string(mark.id)), ("surface", .string(mark.surface)),
              ("start", .number(mark.sourceRange.lowerBound)), ("end", .number(mark.sourceRange.upperBound)),
            ])
          })
      ),
    ])
  }
}
