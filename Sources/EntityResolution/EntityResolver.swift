public import EntityRecognition

/// Finds out which mentions are one entity, in an article and across a collection.
///
/// In an article a short form is the nearest earlier full name that it fits, or the only later one. Across articles
/// full names come first; a short form that no full name of its own article explains belongs to the only full name of
/// the collection that it fits, and stays an entity of its own where there are two. Titles that show a gender, other
/// given names and generational suffixes forbid a merge, whatever else speaks for it.
///
/// The result does not depend on the order of the articles.
///
/// ```swift
/// let entities = EntityResolver().resolve(annotated)
/// entities.entities.map(\.label)
/// // ["Belgium", …, "John Kerry", …]
/// ```
public struct EntityResolver: Sendable {
  private let lexicon: Lexicon
  private let rules: RegistryRules

  /// Creates a resolver.
  ///
  /// - Parameter registry: What the user rules, which no rule of the resolver overrides.
  public init(registry: EntityRegistry = EntityRegistry()) {
    lexicon = .standard
    rules = RegistryRules(registry)
  }

  /// The entities of a collection.
  ///
  /// - Complexity: near O(*n*) in the number of mentions: names are compared only with names that share a surname.
  public func resolve(_ articles: [AnnotatedArticle]) -> ResolvedEntities {
    var collection = CollectionResolver(articles, rules: rules, lexicon: lexicon)
    return collection.resolved()
  }
}
