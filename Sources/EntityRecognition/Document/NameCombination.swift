import NewsText

/// Joins what the rules and the trained tagger see in a sentence: the one place where they are weighed against each
/// other.
///
/// - Countries, peoples' words, capitals and known bodies are the lexicon's and the contract's: the tagger changes them
///   only where it sees a longer name around them ("Vitol Bahrain").
/// - People with a title and bodies with a head word are the rules': the tagger may make such a name longer.
/// - Other people and bodies are the rules' where only they see one, and the tagger's where it is sure or alone.
/// - What the tagger takes for a place is nobody, as what the lexicon does.
struct NameCombination {
  /// The margin from which the tagger is believed where nothing speaks against it, chosen on development text.
  static let likely: Float = 8
  /// The margin from which it is believed against the rules' weaker readings.
  static let sure: Float = 12

  private let lexicon: Lexicon
  private let evidence: NameEvidence

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    self.evidence = NameEvidence(lexicon: lexicon)
  }

  /// The names of a sentence, in order.
  func names(rules: [NameSpan], tagged: [TaggedName], in sentence: SentenceWords) -> [NameSpan] {
    var names = rules
    for name in tagged where name.margin >= NameCombination.likely {
      guard let proposal = span(for: name, in: sentence) else { continue }
      let rivals = names.indices.filter { names[$0].words.overlaps(proposal.words) }
      // "U.S. Federal Trade Commission" is a country and a body, however the tagger joins them.
      let isCountryAndBody =
        rivals.count > 1 && names[rivals[0]].kind == .country
        && names[rivals[rivals.count - 1]].kind == .organization
        && names[rivals[rivals.count - 1]].words.upperBound == proposal.words.upperBound
      guard !isCountryAndBody, rivals.allSatisfy({ yields(names[$0], to: proposal, margin: name.margin, in: sentence) })
      else { continue }
      for index in rivals.reversed() { names.remove(at: index) }
      names.append(proposal)
    }
    names.sort { ($0.words.lowerBound, $0.words.upperBound) < ($1.words.lowerBound, $1.words.upperBound) }
    return names
  }

  /// Whether a reading by rule gives way to the tagger's.
  private func yields(
    _ rule: NameSpan, to proposal: NameSpan, margin: Float, in sentence: SentenceWords
  ) -> Bool {
    let isSure = margin >= NameCombination.sure
    let isLonger =
      proposal.words.lowerBound <= rule.words.lowerBound && rule.words.upperBound <= proposal.words.upperBound
      && proposal.words.count > rule.words.count
    switch rule.kind {
    case .country:
      // "Kenya Airways" and "Michael Jordan", not "Russian Foreign Ministry".
      return isLonger && rule.basis == .name && proposal.kind != .place && isSure
    case .organization:
      if rule.referent != nil || !rule.candidates.isEmpty {
        return isLonger && proposal.kind == .organization && isSure
      }
      return isLonger && proposal.kind == .organization
    case .person:
      if rule.basis == .titled { return isLonger && proposal.kind == .person }
      return (isLonger && proposal.kind == .person) || (isSure && proposal.kind != .place)
    case .place:
      if isLonger { return true }
      return isSure && proposal.kind != .place
    case nil:
      return isSure && proposal.kind != .organization
    }
  }

  /// The tagger's name as the contract has it: without titles and articles.
  private func span(for name: TaggedName, in sentence: SentenceWords) -> NameSpan? {
    var words = name.words
    while let first = sentence.word(at: words.lowerBound), words.count > 1,
      RuleWords.articles.contains(first.key) || (name.kind == .organization && lexicon.isPeopleWord(first.key))
    {
      words = words.dropFirst()
    }
    switch name.kind {
    case .person:
      while let title = lexicon.title(startingAt: words.lowerBound, in: sentence), title.end < words.upperBound {
        words = title.end..<words.upperBound
      }
      // A lone month is left to the document pass, which knows a date from a person called May.
      if words.count == 1, lexicon.isCalendarWord(sentence.words[words.lowerBound].key) { return nil }
      let title = evidence.title(before: words.lowerBound, in: sentence)
      return NameSpan(.person, words, title == nil ? .name : .titled, gender: Gender(title?.gender))
    case .organization:
      guard !sentence.words[words].allSatisfy({ lexicon.isDemonym($0.key) || lexicon.isPeopleWord($0.key) }) else {
        return nil
      }
      let isAcronym = words.count == 1 && sentence.words[words.lowerBound].shape == .uppercase
      return NameSpan(.organization, words, isAcronym ? .acronym : .name)
    case .place, .country:
      return NameSpan(.place, words, .name)
    }
  }
}
