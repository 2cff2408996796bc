import NewsText

/// Joins what the rules and the trained tagger see in a sentence: the one place where they are weighed against each
/// other.
///
/// - Countries, peoples' words, capitals and known bodies are the lexicon's and the contract's: the tagger changes them
///   only where it sees a longer name around them ("Vitol Bahrain", "Francis Ford Coppola").
/// - A person with a title is the rules'; the tagger may make the name longer.
/// - Other persons, bodies and places are the tagger's where it is sure of another reading, or that nothing is named;
///   it has weighed what the rules see already (``RuleMark``).
/// - What only one of the two sees is a name.
/// - What the tagger takes for a place is nobody, as what the lexicon does.
struct NameCombination {
  private struct Proposal {
    let span: NameSpan
    let margin: Float
    /// The whole of the tagger's name.
    let extent: Range<Int>
  }

  private let lexicon: Lexicon
  private let evidence: NameEvidence
  private let margins: NameMargins

  init(lexicon: Lexicon, margins: NameMargins) {
    self.lexicon = lexicon
    self.margins = margins
    self.evidence = NameEvidence(lexicon: lexicon)
  }

  /// The names of a sentence, in order.
  func names(rules: [NameSpan], tagged: TaggedSentence, in sentence: SentenceWords) -> [NameSpan] {
    let proposals = tagged.names.flatMap { parts(of: $0, in: sentence) }.compactMap { name -> Proposal? in
      guard name.margin >= least(for: name.kind), let span = span(for: name, in: sentence) else { return nil }
      return Proposal(span: span, margin: name.margin, extent: name.words)
    }
    var names = rules.compactMap { rule -> NameSpan? in
      let rivals = proposals.filter { $0.span.words.overlaps(rule.words) }
      var rule = rule
      rule.isDeniedByTagger = rivals.isEmpty && isDenied(rule, by: tagged)
      if rule.isDeniedByTagger, !isContracts(rule) { return nil }
      if rivals.contains(where: { isSecondHalf($0, of: rule, in: sentence) }) { return rule }
      return rivals.contains { yields(rule, to: $0) && !isCountryWithBody($0, among: rules) } ? nil : rule
    }
    for proposal in proposals {
      let rivals = names.indices.filter { names[$0].words.overlaps(proposal.span.words) }
      if rivals.isEmpty {
        var span = proposal.span
        span.extent = proposal.extent
        names.append(span)
      } else if let last = rivals.last(where: { agrees(names[$0], with: proposal) }) {
        names[last].extent = proposal.extent
      }
    }
    names.sort { ($0.words.lowerBound, $0.words.upperBound) < ($1.words.lowerBound, $1.words.upperBound) }
    return names
  }

  /// The School District and the Police Department are two, however the tagger joins them.
  private func parts(of name: TaggedName, in sentence: SentenceWords) -> [TaggedName] {
    guard name.kind == .organization, name.words.count > 4 else { return [name] }
    let joint = name.words.dropFirst().dropLast(2).first {
      Self.andKey == sentence.words[$0].key && RuleWords.articles.contains(sentence.words[$0 + 1].key)
    }
    guard let joint else { return [name] }
    return [name.words.lowerBound..<joint, joint + 2..<name.words.upperBound].map {
      TaggedName(words: $0, kind: name.kind, margin: name.margin)
    }
  }

  private static let andKey = WordKey("and")

  private func least(for kind: EntityKind) -> Float {
    switch kind {
    case .person: margins.newPerson
    case .organization: margins.newBody
    case .place, .country: margins.newPlace
    }
  }

  /// Whether the tagger has joined a country and the body after it: "US Federal Trade Commission".
  private func isCountryWithBody(_ proposal: Proposal, among rules: [NameSpan]) -> Bool {
    let words = proposal.span.words
    let covered = rules.filter { $0.words.overlaps(words) }
    guard covered.count > 1, let first = covered.first, let last = covered.last else { return false }
    return first.kind == .country && last.kind == .organization && last.words.upperBound == words.upperBound
  }

  /// Whether the tagger has cut in two what the rules see as joined by "and" before one head: the Markets Authority of
  /// "Competition and Markets Authority".
  private func isSecondHalf(_ proposal: Proposal, of rule: NameSpan, in sentence: SentenceWords) -> Bool {
    let words = proposal.span.words
    return rule.kind == .organization && words.upperBound == rule.words.upperBound
      && rule.words.contains(words.lowerBound - 1) && sentence.words[words.lowerBound - 1].key == Self.andKey
  }

  /// Whether a kept reading by rule is what a longer name of the tagger is about.
  private func agrees(_ rule: NameSpan, with proposal: Proposal) -> Bool {
    guard proposal.extent.lowerBound <= rule.words.lowerBound, rule.words.upperBound <= proposal.extent.upperBound
    else { return false }
    switch rule.kind {
    case .organization: return proposal.span.kind == .organization
    case .country, .place: return proposal.span.kind == .place
    case .person, nil: return false
    }
  }

  /// Whether a reading is the lexicon's and the contract's, whatever the tagger says.
  private func isContracts(_ rule: NameSpan) -> Bool {
    rule.kind == .country || rule.kind == nil || rule.referent != nil || !rule.candidates.isEmpty
      || rule.needsConfirmation || rule.basis == .titled
  }

  /// Whether the tagger is sure that no name stands where the rules see one.
  private func isDenied(_ rule: NameSpan, by tagged: TaggedSentence) -> Bool {
    guard rule.words.upperBound <= tagged.margins.count,
      !tagged.names.contains(where: { $0.words.overlaps(rule.words) })
    else { return false }
    return (tagged.margins[rule.words].min() ?? 0) >= (rule.kind == .person ? margins.noPerson : margins.nothing)
  }

  /// Whether a reading by rule gives way to the tagger's.
  private func yields(_ rule: NameSpan, to proposal: Proposal) -> Bool {
    let words = proposal.span.words
    let kind = proposal.span.kind
    let isLonger =
      words.lowerBound <= rule.words.lowerBound && rule.words.upperBound <= words.upperBound
      && words.count > rule.words.count
    let isSure = proposal.margin >= margins.sure
    switch rule.kind {
    case .country:
      // "Kenya Airways" and "Michael Jordan", not "Russian Foreign Ministry".
      return isLonger && rule.basis == .name && kind != .place && isSure
    case .organization:
      if rule.referent != nil || !rule.candidates.isEmpty {
        // "Creative Commons" is not the House of Commons.
        if kind == .organization { return isLonger && proposal.margin >= margins.longerBody }
        return isLonger && kind == .person && isSure
      }
      if kind == .organization {
        return isLonger || (words != rule.words && proposal.margin >= margins.otherThanBody)
      }
      return proposal.margin >= margins.otherThanBody
    case .person:
      // "St. Johnsbury" may be a place.
      if rule.basis == .titled { return isLonger && (kind == .person || isSure) }
      if kind == .person {
        let isShorter = rule.words.lowerBound <= words.lowerBound && words.upperBound <= rule.words.upperBound
        return isLonger
          || (words != rule.words && proposal.margin >= (isShorter ? margins.sure : margins.otherThanPerson))
      }
      return proposal.margin >= margins.otherThanPerson
    case .place where rule.isSeat:
      return isLonger
    case .place:
      return isLonger || ((kind != .place || words != rule.words) && proposal.margin >= margins.otherThanPlace)
    case nil:
      return proposal.margin >= (kind == .organization ? margins.bodyOverEvent : margins.sure)
    }
  }

  /// The tagger's name as the contract has it: without titles and articles.
  private func span(for name: TaggedName, in sentence: SentenceWords) -> NameSpan? {
    // ". Lorraine Walsh", after a rank's full stop that parted from it.
    var words = name.words
    while words.count > 1, let first = sentence.word(at: words.lowerBound), first.shape == .mark {
      words = words.dropFirst()
    }
    while let first = sentence.word(at: words.lowerBound), words.count > 1, RuleWords.articles.contains(first.key) {
      words = words.dropFirst()
    }
    switch name.kind {
    case .person:
      while let title = lexicon.title(startingAt: words.lowerBound, in: sentence), title.end < words.upperBound {
        words = title.end..<words.upperBound
      }
      while words.count > 1, let last = sentence.word(at: words.upperBound - 1), last.shape == .lowercase,
        !last.followsHyphen
      {
        words = words.dropLast()
      }
      // A lone month is left to the document pass, which knows a date from a person called May.
      if words.count == 1, lexicon.isCalendarWord(sentence.words[words.lowerBound].key) { return nil }
      let title = evidence.title(before: words.lowerBound, in: sentence)
      if title == nil, let body = evidence.bodyAfterArticle(words, in: sentence) {
        return NameSpan(.organization, body, .name)
      }
      // "DAB's Starry Lee": a word all in capitals is a party or an agency sooner than a person.
      if title == nil, words.count == 1, sentence.casing == .ordinary,
        sentence.word(at: words.lowerBound)?.shape == .uppercase
      {
        return NameSpan(.organization, words, .acronym)
      }
      return NameSpan(.person, words, title == nil ? .name : .titled, gender: Gender(title?.gender))
    case .organization:
      // "the Komeito party", "pro-Kurdish DEM Party".
      while words.count > 1, let last = sentence.word(at: words.upperBound - 1), last.shape == .lowercase,
        !last.followsHyphen
      {
        words = words.dropLast()
      }
      if words.count > 1, let first = sentence.word(at: words.lowerBound), first.followsHyphen,
        lexicon.isDemonym(first.key) || lexicon.isPeopleWord(first.key)
      {
        words = words.dropFirst()
      }
      // "the Kurds", "Iraqi Kurds"; but "Scottish Greens" is a party.
      if name.margin < margins.peoplesName,
        sentence.words[words].allSatisfy({ lexicon.isDemonym($0.key) || lexicon.isPeopleWord($0.key) })
      {
        return nil
      }
      let isAcronym = words.count == 1 && sentence.words[words.lowerBound].shape == .uppercase
      return NameSpan(.organization, words, isAcronym ? .acronym : .name)
    case .place, .country:
      return NameSpan(.place, words, .name)
    }
  }
}
