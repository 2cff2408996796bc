import NewsText

/// Finds the runs of words in a sentence that may be names: capitalised words, with the particles and connecting words
/// that names hold ("Mohammed bin Zayed al-Nahyan", "Ministry of Health, Labour and Welfare").
struct CapitalizedRun {
  private let lexicon: Lexicon

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The runs of a sentence, in order, none touching another.
  ///
  /// - Complexity: O(*n*) in the number of words.
  func runs(in sentence: SentenceWords) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < sentence.words.count {
      guard let start = runStart(at: index, in: sentence) else {
        index += 1
        continue
      }
      let end = runEnd(from: start, in: sentence)
      runs.append(start..<end)
      index = end
    }
    return runs
  }

  /// A run starts at a capital, or at a particle before one: "de Mistura", "al-Nahyan".
  private func runStart(at index: Int, in sentence: SentenceWords) -> Int? {
    guard let word = sentence.word(at: index) else { return nil }
    if word.isCapitalized { return index }
    guard word.shape == .lowercase, lexicon.isLeadingParticle(word.key) else { return nil }
    return particlesEnd(index, in: sentence) != nil ? index : nil
  }

  /// The index of the capital after a row of particles; `nil` where none follows.
  private func particlesEnd(_ start: Int, in sentence: SentenceWords) -> Int? {
    var index = start
    while let word = sentence.word(at: index), index < start + 3 {
      if index > start, word.isCapitalized { return index }
      guard word.shape == .lowercase, lexicon.isParticle(word.key) else { return nil }
      index += 1
    }
    return sentence.word(at: index).map { $0.isCapitalized ? index : nil } ?? nil
  }

  private func runEnd(from start: Int, in sentence: SentenceWords) -> Int {
    var end = afterWordOrTitle(start, in: sentence)
    var holdsHead = sentence.word(at: start).map { lexicon.isOrganizationHead($0.key) } ?? false
    var isInsideOfPart = false
    while let word = sentence.word(at: end) {
      if word.isCapitalized || (word.shape == .number && word.followsHyphen) {
        // "Elizabeth Quat In Hong Kong": a line that lost its stop; grammar is no part of a name.
        if word.shape == .capitalized, lexicon.isFunctionWord(word.key), sentence.casing == .ordinary,
          !word.followsHyphen, !lexicon.isSurname(word.key)
        {
          break
        }
        if lexicon.isOrganizationHead(word.key) { holdsHead = true }
        end = afterWordOrTitle(end, in: sentence)
      } else if word.shape == .lowercase, lexicon.isLegalForm(word.key), word.followsSpace {
        // "Meridian Foods plc"
        end += 1
        break
      } else if word.shape == .lowercase, word.followsHyphen, isNamePart(end, in: sentence) {
        // Kim Hyun-sook, Guinea-conakry: the second half of a name may be in lower case.
        end += 1
      } else if word.shape == .lowercase, lexicon.isParticle(word.key),
        let capital = particlesEnd(end, in: sentence)
      {
        end = capital + 1
      } else if holdsHead, let next = connected(at: end, isInsideOfPart: &isInsideOfPart, in: sentence) {
        end = next
      } else if !holdsHead, joinsOrdinaryWords(end, runStart: start, in: sentence) {
        end += 2
      } else if word.shape == .possessive, joinsPossessive(end, runStart: start, in: sentence) {
        end += 1
        holdsHead = true
      } else {
        break
      }
    }
    return end
  }

  /// The place after a word, or after the title that starts with it: "Secretary of State".
  private func afterWordOrTitle(_ index: Int, in sentence: SentenceWords) -> Int {
    lexicon.title(startingAt: index, in: sentence)?.end ?? index + 1
  }

  /// Whether a word in lower case after a hyphen goes on with a name, as in "Kim Hyun-sook".
  ///
  /// The second half may be no ordinary word: "US-led" is no name.
  private func isNamePart(_ index: Int, in sentence: SentenceWords) -> Bool {
    guard let word = sentence.word(at: index), let before = sentence.word(at: index - 1),
      before.shape == .capitalized, let first = sentence.word(at: index - 2), first.shape == .capitalized,
      !lexicon.isCountryWord(before.key)
    else { return false }
    if lexicon.isFamilyNameFirst(first.key) { return true }
    return !lexicon.isCommonWord(word.key) && !lexicon.isFunctionWord(first.key)
  }

  /// The place after the first capital of a part that "of", "for", "on" or the like joins to a body's name.
  private func connected(at index: Int, isInsideOfPart: inout Bool, in sentence: SentenceWords) -> Int? {
    guard let word = sentence.word(at: index) else { return nil }
    let text = String(decoding: sentence.bytes[word.start..<word.end], as: UTF8.self)
    switch text {
    case "of", "for", "on", "against", "in", "to":
      // "Ministry of …"; "in" and "to" join only what a body's name cannot do without.
      guard text == "of" || text == "for" || lexicon.isOrganizationHead(sentence.words[index - 1].key) else {
        return nil
      }
      if text == "in" || text == "to" { return nil }
      var next = index + 1
      if sentence.word(at: next).map({ RuleWords.articles.contains($0.key) && $0.shape == .lowercase }) ?? false {
        next += 1
      }
      guard let name = sentence.word(at: next), name.isCapitalized, !lexicon.isCalendarWord(name.key),
        text == "of" || !lexicon.isTitleWord(name.key)
      else { return nil }
      // "the University of Sheffield of the UK": an abbreviation in a name has its own article nowhere.
      if next > index + 1, name.shape == .uppercase, lexicon.isCountryWord(name.key) { return nil }
      isInsideOfPart = true
      return next + 1
    case "and", "&":
      guard let name = sentence.word(at: index + 1), name.isCapitalized, !name.followsHyphen,
        isInsideOfPart || text == "&" || lexicon.isOrganizationHead(lastWord(after: index + 1, in: sentence).key)
      else { return nil }
      guard !startsAnotherName(index + 1, isInsideOfPart: isInsideOfPart, in: sentence) else { return nil }
      return index + 2
    case ",":
      // "Ministry of Health, Labour and Welfare"
      guard isInsideOfPart, let first = sentence.word(at: index + 1), first.shape == .capitalized,
        lexicon.isCommonWord(first.key), let joint = sentence.word(at: index + 2),
        String(decoding: sentence.bytes[joint.start..<joint.end], as: UTF8.self) == "and",
        let last = sentence.word(at: index + 3), last.shape == .capitalized, lexicon.isCommonWord(last.key)
      else { return nil }
      return index + 4
    default: return nil
    }
  }

  /// The last capitalised word of the row that starts at an index.
  private func lastWord(after start: Int, in sentence: SentenceWords) -> Word {
    var index = start
    while let next = sentence.word(at: index + 1), next.isCapitalized { index += 1 }
    return sentence.words[index]
  }

  /// Whether what follows "and" names somebody else: a titled person, a country, or another body with a head.
  private func startsAnotherName(_ start: Int, isInsideOfPart: Bool, in sentence: SentenceWords) -> Bool {
    let word = sentence.words[start]
    if lexicon.isTitleWord(word.key) || lexicon.isGivenName(word.key) || lexicon.isCountryWord(word.key)
      || word.shape == .uppercase
    {
      return true
    }
    guard isInsideOfPart else { return false }
    if lexicon.isPrefixHead(lastWord(after: start, in: sentence).key) || lexicon.isPrefixHead(word.key) { return true }
    return !lexicon.isCommonWord(word.key) && !lexicon.isOrganizationHead(word.key)
  }

  /// "Competition and Markets Authority": ordinary words, joined before the head that makes a name of them.
  private func joinsOrdinaryWords(_ index: Int, runStart: Int, in sentence: SentenceWords) -> Bool {
    guard let next = sentence.word(at: index + 1), next.shape == .capitalized,
      RuleWords.conjunctions.contains(sentence.words[index].key),
      lexicon.isPrefixHead(lastWord(after: index + 1, in: sentence).key)
    else { return false }
    let words = sentence.words[runStart..<index].drop { lexicon.isFunctionWord($0.key) }
    return !words.isEmpty
      && words.allSatisfy {
        $0.shape == .capitalized && (lexicon.isCommonWord($0.key) || lexicon.isPublicField($0.key))
          && !lexicon.isPeopleWord($0.key) && !lexicon.isCalendarWord($0.key)
      } && !(words.last.map { lexicon.isTitleWord($0.key) } ?? true)
      && (lexicon.isCommonWord(next.key) || lexicon.isPublicField(next.key))
  }

  /// "People's Party", "Workers' Union": a plain word's possessive is part of a body's name.
  private func joinsPossessive(_ index: Int, runStart: Int, in sentence: SentenceWords) -> Bool {
    guard let owner = sentence.word(at: index - 1), let next = sentence.word(at: index + 1), next.isCapitalized,
      lexicon.isBodyOwner(owner.key)
    else { return false }
    return lexicon.isOrganizationHead(lastWord(after: index + 1, in: sentence).key)
  }
}
