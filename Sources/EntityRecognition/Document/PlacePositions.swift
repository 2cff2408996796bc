import NewsText

/// Takes for places what an article names only where places stand: "near Al Huwayjah", "in Tharthar".
///
/// Towns that no list knows look like persons to rules and tagger. A name that has no title and no known given name, and
/// stands after a word of place in one of four of its mentions or more, is no person.
struct PlacePositions {
  private struct Evidence {
    var mentionCount = 0
    var afterPlaceWords = 0
    var isPersonal = false
  }

  private let lexicon: Lexicon

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// Gives the persons of an article that stand as places do the kind that they have.
  ///
  /// - Complexity: O(*n*) in the number of names.
  func apply(to spans: inout [[NameSpan]], of article: ArticleWords) {
    var evidence: [[UInt64]: Evidence] = [:]
    var personalWords: Set<UInt64> = []
    for (sentence, found) in zip(article.sentences, spans) {
      for span in found where span.kind == .person {
        let words = sentence.words[span.words]
        let isPersonal =
          span.basis == .titled || span.gender != nil || words.count > 4
          || words.first.map { lexicon.isGivenName($0.key) && !Self.articles.contains($0.key) } ?? false
        evidence[words.map(\.key.caseless), default: Evidence()].mentionCount += 1
        if isPersonal {
          evidence[words.map(\.key.caseless)]?.isPersonal = true
          if let last = words.last { personalWords.insert(last.key.caseless) }
        } else if isAfterPlaceWord(span.words, in: sentence) {
          evidence[words.map(\.key.caseless)]?.afterPlaceWords += 1
        }
      }
    }
    let places = evidence.filter { name, evidence in
      !evidence.isPersonal && evidence.afterPlaceWords * 4 >= evidence.mentionCount && evidence.afterPlaceWords > 0
        && !(name.last.map(personalWords.contains) ?? false)
    }
    guard !places.isEmpty else { return }
    for index in spans.indices {
      let words = article.sentences[index].words
      for place in spans[index].indices where spans[index][place].kind == .person {
        let range = spans[index][place].words
        if places[words[range].map(\.key.caseless)] != nil { spans[index][place] = NameSpan(.place, range, .name) }
      }
    }
  }

  private func isAfterPlaceWord(_ words: Range<Int>, in sentence: SentenceWords) -> Bool {
    guard let before = sentence.word(at: words.lowerBound - 1),
      sentence.word(at: words.upperBound)?.shape != .possessive
    else { return false }
    if Self.placePrepositions.contains(before.key) { return true }
    guard let earlier = sentence.word(at: words.lowerBound - 2) else { return false }
    if Self.inKey == before.key { return !Self.trust.contains(earlier.key) }
    return Self.ofKey == before.key && Self.directions.contains(earlier.key)
  }

  private static let inKey = WordKey("in")
  private static let ofKey = WordKey("of")
  /// Prepositions that stand before places and hardly ever before persons.
  private static let placePrepositions = WordSet("near outside inside across throughout")
  private static let directions = WordSet(
    "north south east west northeast northwest southeast southwest town city village district province outskirts")
  /// Words after which "in" may lead to a person.
  private static let trust = WordSet(
    """
    confidence trust trusted trusts faith belief believe believes believed interest interested disappointed
    disappointment hope hopes invest invested confide confided ally allies partner friend rival foe champion match
    opponent role
    """)
  /// Words that are given names and open the names of places in Arabic and Hebrew as well.
  private static let articles = WordSet("al el tal tel abu bab")
}
