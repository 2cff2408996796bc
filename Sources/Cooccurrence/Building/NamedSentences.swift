import EntityRecognition
import NewsText

/// Which entities each sentence of an article names, and which sentence comes before it in the running text.
struct NamedSentences {
  /// For each sentence the indices of its entities, ascending, each once.
  let entities: [[Int]]
  /// For each sentence the one before it in the same stretch of running text.
  ///
  /// Headlines, headings and captions stand alone; a heading ends a stretch, a caption does not.
  let previous: [Int?]

  init(_ article: AnnotatedArticle, _ assignment: [Int?]) {
    var entities = [[Int]](repeating: [], count: article.sentences.count)
    for (mention, entity) in zip(article.mentions, assignment) {
      if let entity { entities[mention.sentence].append(entity) }
    }
    for sentence in entities.indices where entities[sentence].count > 1 {
      var unique: [Int] = []
      for entity in entities[sentence].sorted() where entity != unique.last { unique.append(entity) }
      entities[sentence] = unique
    }
    var previous = [Int?](repeating: nil, count: article.sentences.count)
    var last: Int?
    for (index, sentence) in article.sentences.enumerated() {
      switch sentence.role {
      case .paragraph, .listItem, .attribution:
        previous[index] = last
        last = index
      case .caption: break
      case .headline, .heading: last = nil
      }
    }
    self.entities = entities
    self.previous = previous
  }

  /// A sentence and those before it in its stretch, the nearest first, at most so many in all.
  func sentences(upTo sentence: Int, count: Int) -> [Int] {
    var result = [sentence]
    while result.count < count, let last = result.last, let next = previous[last] { result.append(next) }
    return result
  }
}
