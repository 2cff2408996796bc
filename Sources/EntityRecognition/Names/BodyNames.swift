import NewsText

/// Finds the bodies that their names give away by a head word: "International Syria Support Group",
/// "Ministry of Foreign Affairs", "Kenya Revenue Authority".
///
/// A country inside the name is part of it. One that stands before it is a mention of its own where it is written as a
/// possessive or an abbreviation ("U.S. Federal Trade Commission"), or where the body is an organ of every state
/// ("Russian Foreign Ministry").
struct BodyNames {
  private let lexicon: Lexicon

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The names that a segment with a head holds, and where the reading goes on; `nil` where no head makes a body of it.
  func name(
    in segment: Range<Int>, of sentence: SentenceWords, lexical: [LexicalSpan]
  ) -> (names: [NameSpan], end: Int)? {
    // "Kurdish DEM Party": a people before a body's name is no part of it.
    if segment.count > 2, let first = sentence.words[segment].first, lexicon.isPeopleWord(first.key),
      !lexicon.isOrganizationHead(sentence.words[segment.lowerBound + 1].key),
      !lexicon.isCommonWord(sentence.words[segment.lowerBound + 1].key)
    {
      return ([], segment.lowerBound + 1)
    }
    guard let end = bodyEnd(segment, in: sentence) else { return nil }
    let body = segment.lowerBound..<end
    if let known = lexical.first(where: { isKnownBody($0) && $0.words.upperBound == end && $0.words.count > 1 }),
      (segment.lowerBound..<known.words.lowerBound).allSatisfy({ index in
        lexical.contains { $0.words.contains(index) && $0.words != known.words }
      })
    {
      // "Russian State Duma": a country before a body that the world knows is read by itself. With other words before
      // it, as in "National Security Council", it is another body.
      return nil
    }
    guard let owner = lexical.first(where: { $0.words.lowerBound == body.lowerBound }),
      case .country(let country, let isDemonym, _) = owner.meaning,
      standsApart(owner, isDemonym: isDemonym, body: body, in: sentence)
    else {
      guard body.count > 1 else { return nil }
      return ([NameSpan(.organization, body, .name)], end)
    }
    let referent = lexicon.referent(ofCountry: country)
    let rest = owner.words.upperBound..<body.upperBound
    var names = [NameSpan(.country, owner.words, isDemonym ? .demonym : .name, referent: referent)]
    // "Syrian Army" would be nameless without its country; "Foreign Ministry" is a name.
    let named = rest.count > 1 ? rest : body
    names.append(NameSpan(.organization, named, .name, owner: referent.label))
    return (names, end)
  }

  private func isKnownBody(_ span: LexicalSpan) -> Bool {
    if case .organization = span.meaning { true } else { false }
  }

  /// Where a body's name ends: at its head, or at the end of the part that "of" or "for" joins to it.
  private func bodyEnd(_ segment: Range<Int>, in sentence: SentenceWords) -> Int? {
    var end: Int?
    for index in segment {
      let word = sentence.words[index]
      guard word.isCapitalized || lexicon.isLegalForm(word.key), lexicon.isOrganizationHead(word.key) else { continue }
      // A later head never makes the name shorter: "Department of International Relations".
      if index + 1 == segment.upperBound {
        end = segment.upperBound
      } else if let next = sentence.word(at: index + 1), next.shape == .lowercase {
        // A connecting word: the run has joined it because a name follows.
        end = max(end ?? 0, personStart(after: index + 2, in: segment, of: sentence) ?? segment.upperBound)
      } else if lexicon.isSuffixHead(word.key), index > segment.lowerBound {
        // "Democratic Party Chair", "Gazprom Bank Moscow": what follows is no part of the name.
        end = max(end ?? 0, index + 1)
      } else if lexicon.isPrefixHead(word.key) {
        end = max(end ?? 0, personStart(after: index + 1, in: segment, of: sentence) ?? segment.upperBound)
      }
    }
    guard let end, end - segment.lowerBound > 1 else { return nil }
    let words = sentence.words[segment.lowerBound..<end]
    // In a headline in title case "Ruling Coalition" is two words with capitals.
    if sentence.casing == .title,
      words.allSatisfy({ lexicon.isCommonWord($0.key) || lexicon.isOrganizationHead($0.key) })
    {
      return nil
    }
    return isDistinctive(words) ? end : nil
  }

  /// Whether words name one body: "Kenyan Energy" and "Clean Air" are made of words that anybody may use, and "energy"
  /// and "air" head names only after a name of their own; "Revenue Authority" needs none.
  private func isDistinctive(_ words: ArraySlice<Word>) -> Bool {
    let isOrdinary = words.allSatisfy { word in
      lexicon.isCommonWord(word.key) || lexicon.isDemonym(word.key) || lexicon.isFunctionWord(word.key)
        || !word.isCapitalized
    }
    return !isOrdinary || words.contains { $0.isCapitalized && lexicon.isPrefixHead($0.key) }
  }

  /// Where somebody's name begins after a body's: "University of Texas student body head Amneh Jafari" without commas.
  private func personStart(after start: Int, in segment: Range<Int>, of sentence: SentenceWords) -> Int? {
    guard start + 1 < segment.upperBound - 1 else { return nil }
    let index = segment.upperBound - 2
    let word = sentence.words[index]
    guard word.shape == .capitalized, !word.followsHyphen, lexicon.isGivenName(word.key),
      !lexicon.isCommonWord(word.key), let last = sentence.word(at: index + 1), !last.followsHyphen,
      !lexicon.isOrganizationHead(last.key), let before = sentence.word(at: index - 1), before.isCapitalized,
      index > start
    else { return nil }
    return index
  }

  /// Whether a country before a body is no part of the body's name.
  private func standsApart(
    _ owner: LexicalSpan, isDemonym: Bool, body: Range<Int>, in sentence: SentenceWords
  ) -> Bool {
    let rest = sentence.words[owner.words.upperBound..<body.upperBound]
    guard let first = rest.first, first.isCapitalized else { return false }
    let isAbbreviation = sentence.words[owner.words].allSatisfy { $0.shape == .uppercase }
    if isAbbreviation { return true }
    guard isDemonym else { return false }
    return rest.contains { lexicon.isStateOrgan($0.key) }
  }
}
