/// The questions that the rules ask of the lexicon.
extension Lexicon {
  // MARK: Countries and known bodies

  /// The country at an index as an entity.
  func referent(ofCountry index: Int) -> Referent {
    let country = countries[index]
    return Referent(id: "country.\(country.code.lowercased())", label: country.label)
  }

  /// The body at an index as an entity.
  func referent(ofOrganization index: Int) -> Referent {
    let organization = organizations[index]
    return Referent(id: "organization.\(organization.slug)", label: organization.label)
  }

  /// The country of a body at an index, where it is an organ of a state or a party.
  func home(ofOrganization index: Int) -> Referent? {
    let organization = organizations[index]
    guard organization.category == .government || organization.category == .party, let code = organization.home,
      let country = country(withCode: code)
    else { return nil }
    return referent(ofCountry: country)
  }

  /// The body for which a city's name stands where it acts: "Brussels" is the European Union.
  func body(seatedIn keys: [WordKey]) -> Referent? {
    guard let match = bodySeats.longestMatch(in: keys), match.length == keys.count, let index = match.values.first
    else { return nil }
    return referent(ofOrganization: index)
  }

  /// Whether a word is a people's word, "Syrian".
  func isDemonym(_ key: WordKey) -> Bool {
    countryNames.longestMatch(in: [key])?.values.contains { $0.role == .demonym } ?? false
  }

  /// Whether a word is a country's name or a people's word.
  func isCountryWord(_ key: WordKey) -> Bool {
    countryNames.longestMatch(in: [key])?.values.contains { $0.role == .name || $0.role == .demonym } ?? false
  }

  /// Whether a country's name is a continent's too: "America" after "South".
  func isContinental(_ keys: [WordKey]) -> Bool {
    countryNames.longestMatch(in: keys)?.values.contains { $0.ambiguity == .place } ?? false
  }

  /// The country that the first half of a compound stands for: "Franco" in "Franco-German".
  func country(ofCombiningForm key: WordKey) -> Int? {
    guard let match = combiningForms.longestMatch(in: [key]) else { return nil }
    for value in match.values {
      if case .country(let index) = value { return index }
    }
    return nil
  }

  // MARK: Names of people

  /// Whether a word can be a given name.
  package func isGivenName(_ key: WordKey) -> Bool { personalNames.gender(of: key) != nil }

  /// The gender that a given name shows; `nil` where both bear it, or nobody knows.
  package func gender(ofGivenName name: String) -> Gender? { Gender(personalNames.gender(of: WordKey(name))) }

  /// Whether a word can be a family's name.
  func isSurname(_ key: WordKey) -> Bool { personalNames.surnames.contains(key) }

  /// Whether a word can be a family's name that stands before the given name: "Kim", "Nguyen".
  package func isFamilyNameFirst(_ key: WordKey) -> Bool { personalNames.familyNamesFirst.contains(key) }

  /// Whether a word is a particle inside a name: "bin", "de".
  package func isParticle(_ key: WordKey) -> Bool { personalNames.particles[key] != nil }

  /// Whether a name may begin with a particle in lower case: "de Mistura", "al-Nahyan".
  func isLeadingParticle(_ key: WordKey) -> Bool { RuleWords.leadingParticles.contains(key) }

  /// Whether a word follows a name and tells father and son apart: "Jr".
  package func isSuffix(_ key: WordKey) -> Bool { personalNames.particles.suffixes.contains(key) }

  // MARK: Bodies

  /// Whether a word heads the names of bodies: "Ministry", "Group".
  func isOrganizationHead(_ key: WordKey) -> Bool {
    organizationHeads[key] != nil && !RuleWords.genericHeads.contains(key)
  }

  /// Whether a body's name may end in a word: "Group", "Inc".
  func isSuffixHead(_ key: WordKey) -> Bool {
    (organizationHeads[key]?.mayEnd ?? false) && !RuleWords.genericHeads.contains(key)
      && !RuleWords.headsOfParts.contains(key)
  }

  /// Whether a body's name may start with a word: "Bank", "Ministry".
  func isPrefixHead(_ key: WordKey) -> Bool {
    (organizationHeads[key]?.mayLead ?? false) && !RuleWords.genericHeads.contains(key)
  }

  /// Whether a word stands for a body that was named before: "the Commission".
  func standsAlone(_ key: WordKey) -> Bool {
    (organizationHeads[key]?.mayStandAlone ?? false) && !RuleWords.genericHeads.contains(key)
  }

  /// Whether a word is a company's legal form: "Inc", "plc".
  func isLegalForm(_ key: WordKey) -> Bool { organizationHeads[key]?.isLegalForm ?? false }

  /// Whether a possessive before a head is part of the body's name: "People's Party".
  func isBodyOwner(_ key: WordKey) -> Bool { RuleWords.bodyOwners.contains(key) }

  /// Whether a word belongs to the organs that every state has: "Ministry", "Army".
  func isStateOrgan(_ key: WordKey) -> Bool { RuleWords.stateOrgans.contains(key) }

  // MARK: Words

  /// Whether a word is grammar, which begins sentences and no names.
  func isFunctionWord(_ key: WordKey) -> Bool { RuleWords.function.contains(key) }

  /// Whether a word is ordinary English, so that a capital at a sentence's start says nothing.
  func isCommonWord(_ key: WordKey) -> Bool { commonWords.contains(key) }

  /// Whether a word names what public bodies look after: "Fisheries", "Boundaries".
  func isPublicField(_ key: WordKey) -> Bool { commonWords.publicFields.contains(key) }

  /// Whether a word is a verb of speech.
  func isSpeechVerb(_ key: WordKey) -> Bool { RuleWords.speech.contains(key) }

  /// Whether a word is a month, a weekday or a feast.
  func isCalendarWord(_ key: WordKey) -> Bool { commonWords.calendar.contains(key) }

  /// Whether a word names a people, a faith or a movement, none of which is an entity: "Kurds", "Muslim".
  func isPeopleWord(_ key: WordKey) -> Bool { commonWords.peoples.contains(key) }

  /// Whether a name that ends in a word names an event, a document or a street: "Paris Agreement".
  func isEventHead(_ key: WordKey) -> Bool { commonWords.eventAndDocumentHeads.contains(key) }

  /// Whether a name that ends in a word names a place: "Grand Mosque", "Imjin River".
  func isPlaceHead(_ key: WordKey) -> Bool { placeWords.nounsAfter.contains(key) || RuleWords.placeHeads.contains(key) }

  /// Whether a name that begins with a word names a place: "Mount Kenya", "Lake Victoria".
  func isPlaceOpening(_ key: WordKey) -> Bool { RuleWords.placeOpenings.contains(key) }
}
