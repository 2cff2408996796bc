import NewsText

/// Reads a phrase of the lexicon in its sentence: the same words may be a country, a language or a dish, a capital may
/// be a government or a place.
struct LexicalReading {
  private let lexicon: Lexicon
  private let metonyms: MetonymRules
  private let rules: NoMentionRules

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    self.rules = NoMentionRules(lexicon: lexicon)
    self.metonyms = MetonymRules(lexicon: lexicon)
  }

  /// The mentions that a phrase is by itself: none, one, or a body's and that of the country before it.
  func spans(for lexical: LexicalSpan, in sentence: SentenceWords) -> [NameSpan] {
    let range = lexical.words
    let isUncased = sentence.casing == .capitals
    switch lexical.meaning {
    case .country(let country, let isDemonym, _):
      guard !rules.excludes(range, isDemonym: isDemonym, in: sentence) else { return [] }
      return [
        NameSpan(
          .country, range, basis(range, isDemonym ? .demonym : .name, in: sentence),
          referent: lexicon.referent(ofCountry: country), needsConfirmation: isUncased)
      ]
    case .sharedCountry(let countries, let isDemonym):
      guard !rules.excludes(range, isDemonym: isDemonym, in: sentence) else { return [] }
      var span = NameSpan(.country, range, basis(range, isDemonym ? .demonym : .name, in: sentence))
      span.candidates = countries.map { lexicon.referent(ofCountry: $0) }
      return [span]
    case .capital(let country, _):
      guard metonyms.standsForGovernment(range, of: country, in: sentence) else { return [seat(range)] }
      let referent = lexicon.referent(ofCountry: country)
      return [NameSpan(.country, range, .metonym, referent: referent, needsConfirmation: isUncased)]
    case .bodySeat(let body, let country):
      guard metonyms.standsForGovernment(range, of: country, in: sentence) else { return [seat(range)] }
      let referent = lexicon.referent(ofOrganization: body)
      return [NameSpan(.organization, range, .metonym, referent: referent, needsConfirmation: isUncased)]
    case .organization(let names): return bodies(names, range, in: sentence)
    case .place: return [NameSpan(.place, range, .name)]
    case .nobody: return [NameSpan(nil, range, .name)]
    }
  }

  /// A capital or a seat of government where it stands for the place alone.
  private func seat(_ range: Range<Int>) -> NameSpan {
    var span = NameSpan(.place, range, .name)
    span.isSeat = true
    return span
  }

  /// A known body, with the country that its name may open with, as in "US Senate".
  private func bodies(_ names: [OrganizationName], _ range: Range<Int>, in sentence: SentenceWords) -> [NameSpan] {
    guard let name = names.first else { return [] }
    let isAcronym = name.form == .acronym
    if isRiver(range, in: sentence) { return [NameSpan(.place, range, .name)] }
    let needsConfirmation =
      sentence.casing == .capitals
      || (name.needsEvidence && !showsItself(range, isAcronym: isAcronym, in: sentence))
    var spans: [NameSpan] = []
    if name.countryWords > 0, range.count > name.countryWords {
      let country = LexicalSpanFinder(lexicon: lexicon).country(
        at: range.lowerBound..<range.lowerBound + name.countryWords, in: sentence)
      if let country { spans += self.spans(for: country, in: sentence) }
    }
    // "US Senate" would be nameless without its country; "State Department" is a name.
    let rest = range.lowerBound + name.countryWords..<range.upperBound
    var span = NameSpan(
      .organization, rest.count > 1 ? rest : range, isAcronym ? .acronym : basis(range, .name, in: sentence),
      needsConfirmation: needsConfirmation)
    if names.allSatisfy({ $0.organization == name.organization }) {
      span.referent = lexicon.referent(ofOrganization: name.organization)
    } else {
      span.candidates = names.map { lexicon.referent(ofOrganization: $0.organization) }
    }
    if name.needsEvidence, !isAcronym { span.home = lexicon.home(ofOrganization: name.organization) }
    return spans + [span]
  }

  /// "Deforestation in the Amazon": a company bears the river's name, but no article; "the Amazon warehouse" is its own.
  private func isRiver(_ range: Range<Int>, in sentence: SentenceWords) -> Bool {
    guard range.count == 1, RuleWords.riversOfCompanies.contains(sentence.words[range.lowerBound].key),
      let before = sentence.word(at: range.lowerBound - 1), RuleWords.definite.contains(before.key)
    else { return false }
    guard let next = sentence.word(at: range.upperBound), next.isLetters else { return true }
    return next.shape == .lowercase && (lexicon.isFunctionWord(next.key) || SpatialWords.verbs.contains(next.key))
  }

  /// "US-led", "Russian-backed": the first half of a compound.
  private func basis(_ range: Range<Int>, _ plain: Mention.Basis, in sentence: SentenceWords) -> Mention.Basis {
    guard let next = sentence.word(at: range.upperBound), next.followsHyphen else { return plain }
    return .compound
  }

  /// Whether a word that is also grammar, a thing or a place shows by its case that it is a name here: "IS" among
  /// lower-case words, "Apple" inside a sentence.
  private func showsItself(_ range: Range<Int>, isAcronym: Bool, in sentence: SentenceWords) -> Bool {
    guard sentence.casing == .ordinary else { return false }
    if isAcronym { return sentence.words[range].contains { $0.shape == .uppercase } }
    guard let before = sentence.word(at: range.lowerBound - 1) else { return range.count > 1 }
    return before.shape != .mark || sentence.isMark(range.lowerBound - 1, ",")
  }
}
