public import EntityRecognition

/// Finds out which mentions are one entity, in an article and across a collection.
///
/// In an article a short form is the nearest earlier full name that it fits, or the only later one. Across articles
/// full names come first; a short form that no full name of its own article explains belongs to the only full name of
/// the collection that it fits, and stays an entity of its own where there are two. Titles that show a gender, other
/// given names and generational suffixes forbid a merge.
///
/// ```swift
/// let entities = EntityResolver().resolve(annotated)
/// entities.entities.map(\.label)
/// // ["Belgium", …, "John Kerry", …]
/// ```
public struct EntityResolver: Sendable {
  private let lexicon: Lexicon

  /// Creates a resolver.
  public init() {
    lexicon = .standard
  }

  /// The entities of a collection.
  ///
  /// - Complexity: near O(*n*) in the number of mentions: names are compared only with names that share a surname.
  public func resolve(_ articles: [AnnotatedArticle]) -> ResolvedEntities {
    var clusters = ClusterSet(lexicon: lexicon)
    let local = articles.map { ArticleResolver(lexicon: lexicon).groups(of: $0) }
    for groups in local { clusters.addFullNames(of: groups) }
    let assignments = local.map { clusters.assign($0) }
    let (entities, index) = EntityNaming.entities(from: clusters.clusters)
    let resolved = zip(articles, zip(local, assignments)).map { article, groups in
      var mentions = [Int?](repeating: nil, count: article.mentions.count)
      for (group, cluster) in zip(groups.0, groups.1) {
        for mention in group.mentions { mentions[mention] = index[cluster] }
      }
      return mentions
    }
    return ResolvedEntities(entities: entities, articles: articles, assignments: resolved)
  }
}
