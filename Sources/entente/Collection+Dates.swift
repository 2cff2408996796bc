import EntityRecognition
import NewsText

extension Collection {
  /// The same articles, those without a date dated by others where ``DateInference`` can tell.
  ///
  /// - Parameter console: Where it is said what was inferred, and what could not be.
  /// - Returns: The collection, and what was inferred.
  func inferringDates(console: Console) -> (collection: Collection, dates: DateInference) {
    let dates = DateInference(storyTexts)
    for inferred in dates.inferred { console.note("Dated by inference  \(inferred)") }
    for doubt in dates.doubts {
      console.warning(
        "\(doubt.article): stays undated, because \(doubt.days.map(\.description).joined(separator: " and ")) fit")
    }
    guard !dates.inferred.isEmpty else { return (self, dates) }
    let dated = articles.map { article in
      guard article.publication == nil, let date = dates.date(ofArticle: article.name) else { return article }
      return AnnotatedArticle(
        name: article.name, publication: date, sentences: article.sentences, mentions: article.mentions)
    }
    return (Collection(articles: dated, storyTexts: storyTexts, tagger: tagger), dates)
  }

  /// The collection as the options date it: undated articles stay so, unless ``LinkOptions/inferDates`` is given.
  func dated(by links: LinkOptions, console: Console) -> Collection {
    links.inferDates ? inferringDates(console: console).collection : self
  }

  /// Says how many articles have no date, and which the first are.
  func tellUndated(console: Console) {
    let undated = articles.filter { $0.publication == nil }.map(\.name)
    guard !undated.isEmpty else { return }
    let more = undated.count > 4 ? " and \(undated.count - 4) more (--verbose lists all)" : ""
    let articles =
      undated.count == 1 ? "1 article has no date and is" : "\(undated.count) articles have no date and are"
    console.warning("\(articles) in no period: \(undated.prefix(4).joined(separator: ", "))\(more)")
    for name in undated.dropFirst(4) { console.detail("undated: \(name)") }
  }
}
