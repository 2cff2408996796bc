extension EntityRecognizer {
  /// What the whole recogniser finds, in the terms of corpora: countries and capitals are places, peoples' words are
  /// nobody, and of names that overlap the longest counts.
  func namesAsMarked(in article: ArticleWords) -> [[TaggedName]] {
    zip(article.sentences, names(in: article)).map { sentence, names in
      var result: [TaggedName] = []
      for name in names.sorted(by: { ($1.words.count, $0.words.lowerBound) < ($0.words.count, $1.words.lowerBound) }) {
        guard let kind = name.kind, !result.contains(where: { $0.words.overlaps(name.words) }) else { continue }
        switch kind {
        case .organization where name.basis == .metonym:
          result.append(TaggedName(words: name.words, kind: .place, margin: 0))
        case .person, .organization:
          result.append(TaggedName(words: name.words, kind: kind, margin: 0))
        case .country where name.basis == .demonym: continue
        case .country where sentence.words[name.words].allSatisfy({ lexicon.isDemonym($0.key) }): continue
        case .country, .place:
          result.append(TaggedName(words: name.words, kind: .place, margin: 0))
        }
      }
      return result.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }
  }
}
