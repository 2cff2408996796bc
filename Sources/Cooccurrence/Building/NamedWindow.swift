import EntityRecognition
import NewsText

/// A window of an article: who is named in it, and which pairs it counts for.
struct NamedWindow {
  /// The entities that are named within reach, ascending, each once.
  let members: [Int]
  /// The pairs that the window counts for, grouped by the sentences that show them.
  let pairs: [(sentences: [Int], pairs: [(Int, Int)])]

  /// The windows of an article, those without names included.
  static func windows(
    of article: AnnotatedArticle, named: NamedSentences, _ window: CooccurrenceWindow
  ) -> [NamedWindow] {
    let all = article.sentences.indices
    switch window {
    case .sentence, .sentences(1): return all.map { NamedWindow(unit: [$0], named) }
    case .sentences(let length): return all.map { NamedWindow(endingAt: $0, length: length, named) }
    case .article: return [NamedWindow(unit: Array(all), named)]
    case .paragraph:
      var units: [[Int]] = []
      for sentence in all {
        if let last = units.last?.last, article.sentences[last].passage == article.sentences[sentence].passage {
          units[units.count - 1].append(sentence)
        } else {
          units.append([sentence])
        }
      }
      return units.map { NamedWindow(unit: $0, named) }
    }
  }

  /// A window of sentences that count as one.
  private init(unit: [Int], _ named: NamedSentences) {
    if unit.count == 1 {
      members = named.entities[unit[0]]
    } else {
      members = Set(unit.flatMap { named.entities[$0] }).sorted()
    }
    var pairs: [(Int, Int)] = []
    for (place, one) in members.enumerated() {
      for other in members[(place + 1)...] { pairs.append((one, other)) }
    }
    self.pairs = pairs.isEmpty ? [] : [(unit, pairs)]
  }

  /// The window of a sentence and those before it: it counts for the pairs of which the sentence names one.
  private init(endingAt sentence: Int, length: Int, _ named: NamedSentences) {
    let sentences = named.sentences(upTo: sentence, count: length)
    // For each entity, how many sentences back it was last named.
    var distance: [Int: Int] = [:]
    for (back, index) in sentences.enumerated() {
      for entity in named.entities[index] where distance[entity] == nil { distance[entity] = back }
    }
    members = distance.keys.sorted()
    var pairs = [[(Int, Int)]](repeating: [], count: sentences.count)
    for one in named.entities[sentence] {
      for other in members {
        guard let back = distance[other], other != one, back > 0 || one < other else { continue }
        pairs[back].append((min(one, other), max(one, other)))
      }
    }
    self.pairs = pairs.enumerated().filter { !$0.element.isEmpty }.map { back, pairs in
      (sentences[...back].reversed(), pairs)
    }
  }
}
