public import EntityRecognition

/// The entities of a collection, and which of them each mention names.
public struct ResolvedEntities: Sendable {
  /// The entities, sorted by identifier.
  public let entities: [Entity]
  /// The articles as the recogniser annotated them.
  public let articles: [AnnotatedArticle]
  /// For each article and each of its mentions the index of the entity; `nil` for a place.
  package let assignments: [[Int?]]

  package init(entities: [Entity], articles: [AnnotatedArticle], assignments: [[Int?]]) {
    self.entities = entities
    self.articles = articles
    self.assignments = assignments
  }

  /// The same entities, with the articles that pass a test.
  ///
  /// Names stay as the whole collection has resolved them: who is "Obama" in one article and "Barack Obama" in another
  /// is one entity on the days of both.
  ///
  /// - Complexity: O(*n*) in the number of articles.
  public func restricted(to isIncluded: (AnnotatedArticle) -> Bool) -> ResolvedEntities {
    let kept = articles.indices.filter { isIncluded(articles[$0]) }
    return ResolvedEntities(
      entities: entities, articles: kept.map { articles[$0] }, assignments: kept.map { assignments[$0] })
  }
}
