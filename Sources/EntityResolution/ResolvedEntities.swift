public import EntityRecognition

/// The entities of a collection, and which of them each mention names.
public struct ResolvedEntities: Sendable {
  /// The entities, sorted by identifier.
  public let entities: [Entity]
  /// The articles as the recogniser annotated them.
  public let articles: [AnnotatedArticle]
  /// For each article and each of its mentions the index of the entity; `nil` for a place.
  package let assignments: [[Int?]]
  private let decisions: Decisions

  package init(entities: [Entity], articles: [AnnotatedArticle], assignments: [[Int?]]) {
    self.init(entities: entities, articles: articles, assignments: assignments, decisions: Decisions())
  }

  init(entities: [Entity], articles: [AnnotatedArticle], assignments: [[Int?]], decisions: Decisions) {
    self.entities = entities
    self.articles = articles
    self.assignments = assignments
    self.decisions = decisions
  }

  /// The identifiers of the entities that the lexicon knows.
  var lexiconIdentifiers: Set<String> { decisions.lexiconIdentifiers }

  /// Every form of a name with the entity that it is and the reason, by entity, the most frequent first.
  public var merges: [Merge] { decisions.merges }

  /// Every form that looked like an entity and was kept from it, with the veto.
  public var refusals: [Refusal] { decisions.refusals }

  /// The short forms that fit several entities and stay entities of their own.
  public var ambiguousNames: [AmbiguousName] { decisions.ambiguousNames }

  /// The same entities, with the articles that pass a test.
  ///
  /// Names stay as the whole collection has resolved them: who is "Obama" in one article and "Barack Obama" in another
  /// is one entity on the days of both.
  ///
  /// - Complexity: O(*n*) in the number of articles.
  public func restricted(to isIncluded: (AnnotatedArticle) -> Bool) -> ResolvedEntities {
    let kept = articles.indices.filter { isIncluded(articles[$0]) }
    return ResolvedEntities(
      entities: entities, articles: kept.map { articles[$0] }, assignments: kept.map { assignments[$0] },
      decisions: decisions)
  }
}
