import EntityRecognition
import EntityResolution
import NewsText

/// Why two entities are linked: every sentence that names both.
struct LinkExplanation {
  /// A place in a sentence that names one of the two.
  struct Mark: Equatable {
    /// The identifier of the entity.
    let id: String
    let surface: String
    /// The UTF-8 bytes of the sentence that it covers.
    let range: Range<Int>
    /// The UTF-8 bytes of the article's text that it covers.
    let sourceRange: Range<Int>
  }

  /// A sentence that names both.
  struct Sentence: Equatable {
    let article: String
    let date: CalendarDate?
    let text: String
    /// The UTF-8 bytes of the article's text that it covers.
    let sourceRange: Range<Int>
    /// Where the two are named, in the order of the text.
    let marks: [Mark]
  }

  let one: NameInWords
  let other: NameInWords
  /// The sentences, in the order of the collection; as many as the link weighs.
  let sentences: [Sentence]
  /// The number of articles that name both, in one sentence or not.
  let sharedArticleCount: Int

  /// Gathers the sentences of a collection that name two entities.
  ///
  /// - Parameters:
  ///   - one: An entity, as an index into the collection's.
  ///   - other: Another one.
  ///   - resolved: The collection.
  /// - Complexity: O(*n*) in the number of mentions.
  init(between one: Int, and other: Int, in resolved: ResolvedEntities) {
    self.one = NameInWords(resolved.entities[one])
    self.other = NameInWords(resolved.entities[other])
    var sentences: [Sentence] = []
    var shared = 0
    for (article, assignment) in zip(resolved.articles, resolved.assignments) {
      let named = zip(article.mentions, assignment).filter { $0.1 == one || $0.1 == other }
      guard named.contains(where: { $0.1 == one }), named.contains(where: { $0.1 == other }) else { continue }
      shared += 1
      var start = 0
      while start < named.count {
        let place = named[start].0.sentence
        let end = named[start...].firstIndex { $0.0.sentence != place } ?? named.count
        let group = named[start..<end]
        start = end
        guard group.contains(where: { $0.1 == one }), group.contains(where: { $0.1 == other }) else { continue }
        let sentence = article.sentences[place]
        sentences.append(
          Sentence(
            article: article.name, date: article.publication?.day, text: sentence.text,
            sourceRange: sentence.sourceRange,
            marks: group.map { mention, entity in
              Mark(
                id: entity == one ? resolved.entities[one].id : resolved.entities[other].id,
                surface: mention.surface, range: mention.range, sourceRange: mention.sourceRange)
            }))
      }
    }
    self.sentences = sentences
    sharedArticleCount = shared
  }
}
