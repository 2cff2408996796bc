import Cooccurrence
import NewsText

extension CooccurrenceGraph.Provenance {
  /// How the graph was made, for formats that have room for it: names and values, in order, those that are known.
  var facts: [(name: String, value: AttributeValue)] {
    let facts: [(String, AttributeValue?)] = [
      ("window", AttributeValue(window)), ("weighting", AttributeValue(weighting.rawValue)),
      ("filters", AttributeValue(filters)), ("articles", .integer(articleCount)),
      ("undated_articles", .integer(undatedArticleCount)), ("sentences", .integer(sentenceCount)),
      ("windows", windowCount > 0 ? .integer(windowCount) : nil),
      ("first_date", AttributeValue(firstDate?.description)), ("last_date", AttributeValue(lastDate?.description)),
    ]
    return facts.compactMap { name, value in value.map { (name, $0) } }
  }

  /// The facts on one line: `window: sentence; weighting: sentences; articles: 3; …`.
  var factsInWords: String { facts.map { "\($0.name): \($0.value.text)" }.joined(separator: "; ") }
}
