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

  /// What looked like one entity and was kept apart, with the veto.
  ///
  /// These are parts of names that a title or the registry kept from an entity ("Mr Clinton" is not Hillary Clinton), and
  /// entities that share a surname, a whole name or the name of a ministry: "Raúl Castro" is not "Fidel Castro", because
  /// the given names differ. Each entity is compared with at most eight others for each of these.
  ///
  /// - Complexity: O(*n* log *n*) in the number of entities and their names, each time that it is asked for.
  public var refusals: [Refusal] {
    guard !decisions.profiles.isEmpty else { return decisions.refusals }
    let names = NameRefusals(entities, decisions.profiles, merges: merges, rules: decisions.rules)
    return Set(decisions.refusals + names.refusals).sorted {
      if $0.entity != $1.entity { return $0.entity < $1.entity }
      if $0.surface != $1.surface { return $0.surface < $1.surface }
      if $0.candidate != $1.candidate { return $0.candidate < $1.candidate }
      return $0.veto.description < $1.veto.description
    }
  }

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
