import NewsText

/// Goes over a whole article once its names are known: confirms what was doubtful, resolves people's words that
/// countries share, and finds the short forms of what is named in full elsewhere in the article.
struct DocumentPass {
  private let lexicon: Lexicon

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The final names of each sentence, in order, none overlapping another but a body's over its country's.
  func names(from proposed: [[NameSpan]], in article: ArticleWords) -> [[NameSpan]] {
    var spans = confirmed(proposed)
    resolveSharedNames(&spans)
    preferNamesOfTheArticle(&spans, in: article)
    DefinedAcronyms(in: spans, of: article).apply(to: &spans, of: article)
    PlacePositions(lexicon: lexicon).apply(to: &spans, of: article)
    let known = ArticleNames(spans, in: article, lexicon: lexicon)
    for index in spans.indices {
      spans[index] = personsOverPlaces(spans[index], known: known, in: article.sentences[index])
      ShortForms(lexicon: lexicon, known: known).add(to: &spans[index], in: article.sentences[index])
    }
    return spans
  }

  // MARK: - Doubtful names

  /// Drops what needed another mention and found none.
  private func confirmed(_ proposed: [[NameSpan]]) -> [[NameSpan]] {
    var certain: Set<Referent> = []
    for span in proposed.joined() where !span.needsConfirmation {
      if let referent = span.referent { certain.insert(referent) }
    }
    return proposed.map { spans in
      spans.filter { span in
        guard span.needsConfirmation, let referent = span.referent else { return true }
        return certain.contains(referent)
      }
    }
  }

  /// Gives a name that several share to the one of them that the article names by other words.
  ///
  /// "Korean" is nobody's where the article names both Koreas or none; an acronym that bodies share stays a body of its
  /// own.
  private func resolveSharedNames(_ spans: inout [[NameSpan]]) {
    let named = Set(spans.joined().compactMap(\.referent))
    for sentence in spans.indices {
      spans[sentence] = spans[sentence].compactMap { span in
        guard !span.candidates.isEmpty else { return span }
        let fitting = span.candidates.filter(named.contains)
        guard fitting.count == 1 || span.kind == .organization else { return nil }
        var resolved = span
        resolved.referent = fitting.count == 1 ? fitting.first : nil
        return resolved
      }
    }
  }

  /// Gives up a body of the lexicon for one that the article names in full: "the Congress" in an article on the Indian
  /// National Congress, "the House of Representatives" in one that never names the United States.
  private func preferNamesOfTheArticle(_ spans: inout [[NameSpan]], in article: ArticleWords) {
    var fullNames: [UInt64: [Referent?]] = [:]
    var countries: Set<Referent> = []
    for (sentence, found) in zip(article.sentences, spans) {
      for span in found {
        if span.kind == .country, let country = span.referent { countries.insert(country) }
        guard span.kind == .organization, span.words.count > 1 else { continue }
        for word in sentence.words[span.words] { fullNames[word.key.caseless, default: []].append(span.referent) }
      }
    }
    for index in spans.indices {
      for place in spans[index].indices {
        guard let home = spans[index][place].home, let referent = spans[index][place].referent else { continue }
        let words = article.sentences[index].words[spans[index][place].words]
        if !countries.contains(home) { spans[index][place].referent = nil }
        guard words.count == 1, let others = words.first.flatMap({ fullNames[$0.key.caseless] }),
          !others.contains(referent)
        else { continue }
        spans[index][place].referent = nil
        spans[index][place].basis = .shortForm
      }
    }
  }

  /// "Jordan" is the player in an article that names Michael Jordan, and never says so of the kingdom by another word.
  private func personsOverPlaces(
    _ spans: [NameSpan], known: ArticleNames, in sentence: SentenceWords
  ) -> [NameSpan] {
    spans.map { span in
      guard span.words.count == 1, span.kind == .country || span.kind == .place, span.basis == .name,
        let word = sentence.word(at: span.words.lowerBound), known.surnamesOfFullNames.contains(word.key.caseless),
        sentence.casing != .capitals,
        !(sentence.word(at: span.words.lowerBound - 1).map { SpatialWords.locativePrepositions.contains($0.key) }
          ?? false)
      else { return span }
      return NameSpan(.person, span.words, .shortForm)
    }
  }
}
