import NewsText

/// Cuts a run of capitalised words into the names that it holds, and says what each of them is.
///
/// "US Secretary of State John Kerry" is a country, a title and a person; "International Syria Support Group" is one
/// body, and the country in it is part of its name; "Paris Agreement" is a name, but of nobody.
struct NameSegmenter {
  let lexicon: Lexicon
  private let evidence: NameEvidence

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    self.evidence = NameEvidence(lexicon: lexicon)
  }

  /// The names in a run.
  ///
  /// - Parameters:
  ///   - run: The words of the run.
  ///   - sentence: The sentence that holds it.
  ///   - lexical: The phrases of the sentence that the lexicon knows.
  ///   - article: The article, for how its words are written elsewhere.
  /// - Returns: The names in order; words that are no name are in none of them.
  func names(
    in run: Range<Int>, of sentence: SentenceWords, lexical: [LexicalSpan], article: ArticleWords
  ) -> [NameSpan] {
    var names: [NameSpan] = []
    var start = run.lowerBound
    if opensSentence(start, in: sentence) { start = afterOrdinaryOpening(run, of: sentence, lexical, article) }
    while start < run.upperBound {
      if let title = lexicon.title(startingAt: start, in: sentence), title.end <= run.upperBound,
        !isLexical(start, lexical, beyond: title.end), !isTitleInsideBody(title, run: run, in: sentence)
      {
        start = title.end
        continue
      }
      let end = segmentEnd(from: start, run: run, in: sentence)
      let found = classify(start..<end, in: sentence, lexical: lexical)
      names += found.names
      start = max(found.end, start + 1)
    }
    return names
  }

  // MARK: - Where a segment ends

  /// A segment ends before a title, before a weekday or a month, and at the run's end.
  private func segmentEnd(from start: Int, run: Range<Int>, in sentence: SentenceWords) -> Int {
    var end = start + 1
    while end < run.upperBound {
      if isCalendarWord(end, in: sentence) { break }
      let word = sentence.words[end]
      if let title = lexicon.title(startingAt: end, in: sentence), title.end < run.upperBound,
        !isTitleInsideBody(title, run: start..<run.upperBound, in: sentence), !word.followsHyphen,
        !followsConnection(end, in: sentence)
      {
        break
      }
      end += 1
    }
    return end
  }

  /// "Court of Justice", "Council of Ministers": after "of" a title's word is part of a body's name.
  private func followsConnection(_ index: Int, in sentence: SentenceWords) -> Bool {
    guard let before = sentence.word(at: index - 1) else { return false }
    return before.shape == .lowercase && RuleWords.partOpeners.contains(before.key)
  }

  /// A weekday or a month; not where it is somebody's name, as in "Theresa May" and "April Ryan".
  private func isCalendarWord(_ index: Int, in sentence: SentenceWords) -> Bool {
    let word = sentence.words[index]
    guard lexicon.isCalendarWord(word.key), word.shape == .capitalized else { return false }
    if let before = sentence.word(at: index - 1), before.shape == .capitalized, word.followsSpace,
      lexicon.isGivenName(before.key)
    {
      return !lexicon.isGivenName(word.key) && !lexicon.isSurname(word.key)
    }
    guard lexicon.isGivenName(word.key), let next = sentence.word(at: index + 1) else { return true }
    return next.shape != .capitalized || !lexicon.isSurname(next.key)
  }

  /// "General Assembly", "Attorney General's Office", "Prime Minister's Office": a title's word in a body's name.
  private func isTitleInsideBody(_ title: TitleMatch, run: Range<Int>, in sentence: SentenceWords) -> Bool {
    guard let next = sentence.word(at: title.end), title.end < run.upperBound else { return false }
    return lexicon.isOrganizationHead(next.key) && !lexicon.isGivenName(next.key)
  }

  // MARK: - What a segment is

  private func isLexical(_ start: Int, _ lexical: [LexicalSpan], beyond end: Int) -> Bool {
    lexical.contains { $0.words.lowerBound == start && $0.words.upperBound > end }
  }

  /// The names at the beginning of a segment, and where the reading goes on.
  private func classify(
    _ segment: Range<Int>, in sentence: SentenceWords, lexical: [LexicalSpan]
  ) -> (names: [NameSpan], end: Int) {
    if isCalendarWord(segment.lowerBound, in: sentence) { return ([], segment.lowerBound + 1) }
    if segment.count == 1, isCalledLikeAPlace(segment, in: sentence, lexical: lexical) {
      return ([person(segment, in: sentence)], segment.upperBound)
    }
    // A known phrase may reach beyond the capitals: "Islamic State group".
    if let whole = lexical.first(where: {
      $0.words.lowerBound == segment.lowerBound && $0.words.upperBound >= segment.upperBound
    }) {
      return (spans(for: whole, in: sentence), whole.words.upperBound)
    }
    let inside = lexical.filter { segment.contains($0.words.lowerBound) }
    if let body = BodyNames(lexicon: lexicon).name(in: segment, of: sentence, lexical: inside) {
      return body
    }
    if let thing = eventOrPlace(segment, in: sentence) { return ([thing], segment.upperBound) }
    if let leading = inside.first(where: { $0.words.lowerBound == segment.lowerBound }) {
      if isPersonNamedLikeAPlace(leading, segment, in: sentence) {
        return ([person(segment, in: sentence)], segment.upperBound)
      }
      return (spans(for: leading, in: sentence), leading.words.upperBound)
    }
    if let later = inside.first {
      // "Michael Jordan" is one name; "Meanwhile Russia" is not.
      let before = segment.lowerBound..<later.words.lowerBound
      if later.words.upperBound >= segment.upperBound, isAmbiguousName(later),
        !sentence.words[later.words.lowerBound].followsHyphen,
        sentence.words[before].allSatisfy({
          lexicon.isGivenName($0.key) || lexicon.isFamilyNameFirst($0.key) || $0.shape == .initial
        })
      {
        return ([person(segment, in: sentence)], segment.upperBound)
      }
      // "Eliécer Herlinto Chamorro": a people's word at the end of somebody's name is a surname.
      if case .country(_, isDemonym: true, _) = later.meaning, later.words.upperBound == segment.upperBound,
        !sentence.words[later.words.lowerBound].followsHyphen, let first = sentence.words[before].first,
        !lexicon.isCommonWord(first.key),
        lexicon.isGivenName(first.key) || lexicon.title(endingAt: segment.lowerBound, in: sentence) != nil
      {
        return ([person(segment, in: sentence)], segment.upperBound)
      }
      return (name(before, in: sentence).map { [$0] } ?? [], later.words.lowerBound)
    }
    return (name(segment, in: sentence).map { [$0] } ?? [], segment.upperBound)
  }

  /// "Chad Smith", "Paris Hilton": a place's name that is also a given name, before another name.
  private func isPersonNamedLikeAPlace(
    _ leading: LexicalSpan, _ segment: Range<Int>, in sentence: SentenceWords
  ) -> Bool {
    guard leading.words.count == 1, segment.count > 1, isAmbiguousName(leading),
      let next = sentence.word(at: leading.words.upperBound), next.shape == .capitalized,
      lexicon.isGivenName(sentence.words[leading.words.lowerBound].key)
    else { return false }
    return lexicon.isSurname(next.key) || !lexicon.isCommonWord(next.key)
  }

  /// "Mr Washington": a form of address or a rank before a place's name.
  private func isCalledLikeAPlace(
    _ segment: Range<Int>, in sentence: SentenceWords, lexical: [LexicalSpan]
  ) -> Bool {
    guard let place = lexical.first(where: { $0.words == segment }), isAmbiguousName(place),
      let match = lexicon.title(endingAt: segment.lowerBound, in: sentence)
    else { return false }
    return match.title.kind == .honorific || match.title.kind == .rank
  }

  private func isAmbiguousName(_ span: LexicalSpan) -> Bool {
    switch span.meaning {
    case .country(_, let isDemonym, let isAmbiguous): isAmbiguous && !isDemonym
    case .capital(_, let isSeat): !isSeat
    case .place, .bodySeat: true
    case .organization(let names): names.contains(where: \.needsEvidence)
    case .sharedCountry, .nobody: false
    }
  }

  private func person(_ range: Range<Int>, in sentence: SentenceWords) -> NameSpan {
    let title = evidence.title(before: range.lowerBound, in: sentence)
    return NameSpan(.person, range, title == nil ? .name : .titled, gender: Gender(title?.gender))
  }

  /// "Paris Agreement" and "Lake Chad": names of nobody, whatever country or city is part of them.
  private func eventOrPlace(_ range: Range<Int>, in sentence: SentenceWords) -> NameSpan? {
    guard range.count > 1, sentence.casing == .ordinary, let first = sentence.words[range].first,
      let last = sentence.words[range].last, last.isCapitalized
    else { return nil }
    if lexicon.isPlaceOpening(first.key) { return NameSpan(.place, range, .name) }
    // "King Street" and "Treaty Street", but "John Hill" and "Amina Forest": a surname may be a place's word.
    let isPersonal = lexicon.isGivenName(first.key) && lexicon.isSurname(last.key)
    if lexicon.isEventHead(last.key), !isPersonal { return NameSpan(nil, range, .name) }
    if lexicon.isPlaceHead(last.key), !isPersonal { return NameSpan(.place, range, .name) }
    return nil
  }

  /// A name that the lexicon does not know: a person where the words or their surroundings show one.
  private func name(_ range: Range<Int>, in sentence: SentenceWords) -> NameSpan? {
    guard !range.isEmpty else { return nil }
    let words = sentence.words[range]
    if words.allSatisfy({ lexicon.isPeopleWord($0.key) }) { return nil }
    if sentence.casing == .ordinary, evidence.readsAsBody(range, in: sentence),
      !words.allSatisfy({ lexicon.isCalendarWord($0.key) })
    {
      return NameSpan(.organization, range, .name)
    }
    if let title = evidence.title(before: range.lowerBound, in: sentence),
      !words.allSatisfy({ lexicon.isCommonWord($0.key) && !lexicon.isGivenName($0.key) && !lexicon.isSurname($0.key) }),
      words.contains(where: { $0.shape == .capitalized })
    {
      return NameSpan(.person, range, .titled, gender: Gender(title.gender))
    }
    guard sentence.casing != .capitals else { return nil }
    if evidence.readsAsPerson(range, in: sentence, opensSentence: opensSentence(range.lowerBound, in: sentence)),
      sentence.casing == .ordinary || words.first.map({ lexicon.isGivenName($0.key) }) ?? false
    {
      return person(range, in: sentence)
    }
    return nil
  }

  /// What a phrase of the lexicon mentions, taken by itself.
  private func spans(for lexical: LexicalSpan, in sentence: SentenceWords) -> [NameSpan] {
    LexicalReading(lexicon: lexicon).spans(for: lexical, in: sentence)
  }
}
