extension EntityRecognizer {
  /// What the whole recogniser finds, in the terms of corpora: countries and capitals are places, peoples' words are
  /// nobody, a name has the words that the tagger gives it where the contract divides them, and of names that overlap
  /// the longest counts.
  func namesAsMarked(in article: ArticleWords) -> [[TaggedName]] {
    zip(article.sentences, names(in: article)).map { sentence, names in
      let marked = names.compactMap { asMarked($0, in: sentence) }
      var result: [TaggedName] = []
      for name in marked.sorted(by: { ($1.words.count, $0.words.lowerBound) < ($0.words.count, $1.words.lowerBound) })
      where !result.contains(where: { $0.words.overlaps(name.words) }) {
        result.append(name)
      }
      return result.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }
  }

  private func asMarked(_ name: NameSpan, in sentence: SentenceWords) -> TaggedName? {
    let words = name.extent ?? name.words
    if name.isDeniedByTagger { return nil }
    switch name.kind {
    case .organization where name.basis == .metonym:
      return TaggedName(words: words, kind: .place, margin: 0)
    case .person:
      return TaggedName(words: words, kind: .person, margin: 0)
    case .organization:
      return TaggedName(words: words, kind: .organization, margin: 0)
    case .country where name.basis == .demonym || sentence.words[words].allSatisfy({ lexicon.isDemonym($0.key) }):
      return nil
    case .country, .place:
      return TaggedName(words: words, kind: .place, margin: 0)
    case nil:
      return nil
    }
  }
}
