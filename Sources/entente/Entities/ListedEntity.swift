import EntityRecognition
import EntityResolution
import NewsText

/// An entity with how often, in which forms and in which articles a collection names it.
struct ListedEntity {
  /// A form of the name, and the number of times that it stands in the text.
  struct Form: Equatable {
    let surface: String
    let mentionCount: Int
  }

  let entity: Entity
  let mentionCount: Int
  /// The forms in which the text names it, the most frequent first, then by the alphabet.
  let forms: [Form]
  /// The names of the articles that name it, in the order of the collection.
  let articles: [String]
}

/// One place where a collection names an entity.
struct ListedMention {
  let entity: Entity
  let mention: Mention
  let article: AnnotatedArticle

  /// The sentence that names it, on one line.
  var sentence: String { article.sentences[mention.sentence].text }
}

/// Who is named in a collection: the kinds that were asked for, the most frequently named first, then by identifier.
struct EntityListing {
  /// The entities.
  let entities: [ListedEntity]
  private let resolved: ResolvedEntities
  /// Whether an entity, by its index in the collection, is listed.
  private let isListed: [Bool]

  /// Counts the mentions of a collection.
  ///
  /// - Parameters:
  ///   - resolved: The collection.
  ///   - kinds: The kinds to list.
  ///   - limit: The number of entities to list at most; all of them where it is `nil`.
  /// - Complexity: O(*n* log *n*) in the number of mentions.
  init(_ resolved: ResolvedEntities, kinds: Set<EntityKind> = Set(EntityKind.allCases), limit: Int? = nil) {
    var counts = [Int](repeating: 0, count: resolved.entities.count)
    var forms = [[String: Int]](repeating: [:], count: resolved.entities.count)
    var articles = [[Int]](repeating: [], count: resolved.entities.count)
    for (place, (article, assignment)) in zip(resolved.articles, resolved.assignments).enumerated() {
      for case (let mention, let entity?) in zip(article.mentions, assignment) {
        counts[entity] += 1
        forms[entity][mention.surface, default: 0] += 1
        if articles[entity].last != place { articles[entity].append(place) }
      }
    }
    let named = resolved.entities.indices.filter { counts[$0] > 0 && kinds.contains(resolved.entities[$0].kind) }
    let ordered = named.sorted { left, right in
      (-counts[left], resolved.entities[left].id) < (-counts[right], resolved.entities[right].id)
    }.prefix(limit ?? .max)
    var isListed = [Bool](repeating: false, count: resolved.entities.count)
    for index in ordered { isListed[index] = true }
    self.isListed = isListed
    self.resolved = resolved
    entities = ordered.map { index in
      let sorted = forms[index].sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return ListedEntity(
        entity: resolved.entities[index], mentionCount: counts[index],
        forms: sorted.map { ListedEntity.Form(surface: $0.key, mentionCount: $0.value) },
        articles: articles[index].map { resolved.articles[$0].name })
    }
  }

  /// The mentions of the entities, in the order of the collection and of its texts.
  var mentions: some Sequence<ListedMention> {
    zip(resolved.articles, resolved.assignments).lazy.flatMap { article, assignment in
      zip(article.mentions, assignment).lazy.compactMap { mention, entity in
        guard let entity, isListed[entity] else { return nil }
        return ListedMention(entity: resolved.entities[entity], mention: mention, article: article)
      }
    }
  }
}
