import EntityRecognition
import EntityResolution
import NewsText

/// Why an entity is what it is: which forms of names were merged into it, and what was kept from it.
struct EntityExplanation {
  /// An article that names the entity.
  struct Article: Equatable {
    let name: String
    let date: CalendarDate?
    let mentionCount: Int
  }

  /// A form of the name, and why it counts as this entity.
  struct Form: Equatable {
    let surface: String
    let mentionCount: Int
    let reason: String
    /// The first article, by name, in which it counts for this reason.
    let article: String
  }

  /// A form that is one entity and was kept from another.
  struct Refusal: Equatable {
    let surface: String
    /// What the form is.
    let entity: NameInWords
    /// What it is not.
    let candidate: NameInWords
    let veto: String
  }

  /// A form that fits several entities, and is left an entity of its own.
  struct Doubt: Equatable {
    let surface: String
    let entity: NameInWords
    let candidates: [NameInWords]
  }

  let entity: Entity
  /// The articles, in the order of the collection.
  let articles: [Article]
  let forms: [Form]
  /// What this entity was kept from, and what was kept from it.
  let refusals: [Refusal]
  /// The ambiguous names that are this entity, or may be.
  let doubts: [Doubt]

  var mentionCount: Int { articles.reduce(0) { $0 + $1.mentionCount } }

  /// Gathers what was decided about an entity.
  ///
  /// - Parameters:
  ///   - index: The entity, as an index into the collection's.
  ///   - resolved: The collection.
  /// - Complexity: O(*n*) in the number of mentions and decisions.
  init(_ index: Int, in resolved: ResolvedEntities) {
    func words(_ index: Int) -> NameInWords { NameInWords(resolved.entities[index]) }
    entity = resolved.entities[index]
    articles = zip(resolved.articles, resolved.assignments).compactMap { article, assignment in
      let count = assignment.count { $0 == index }
      return count == 0 ? nil : Article(name: article.name, date: article.publication?.day, mentionCount: count)
    }
    forms = resolved.merges.filter { $0.entity == index }.map {
      Form(
        surface: $0.surface, mentionCount: $0.mentionCount, reason: $0.reason.description, article: $0.article)
    }
    refusals = resolved.refusals.filter { $0.entity == index || $0.candidate == index }.map {
      Refusal(
        surface: $0.surface, entity: words($0.entity), candidate: words($0.candidate), veto: $0.veto.description)
    }
    doubts = resolved.ambiguousNames.filter { $0.entity == index || $0.candidates.contains(index) }.map {
      Doubt(surface: $0.surface, entity: words($0.entity), candidates: $0.candidates.map(words))
    }
  }
}
