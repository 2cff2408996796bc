import Testing

@testable import EntityRecognition

struct CountryNameTableTests {
  let lexicon = Lexicon.standard

  private func codes(_ phrase: String, _ role: CountryMention.Role? = nil) -> [String] {
    lexicon.countryNames.values(of: phrase).filter { role == nil || $0.role == role }
      .map { lexicon.countries[$0.country].code }
  }

  @Test(arguments: [
    ("US", "US"), ("U.S.", "US"), ("USA", "US"), ("America", "US"), ("Great Britain", "GB"), ("England", "GB"),
    ("Northern Ireland", "GB"), ("Ireland", "IE"), ("Republic of Ireland", "IE"), ("Russian Federation", "RU"),
    ("Côte d’Ivoire", "CI"), ("Cote d'Ivoire", "CI"), ("Türkiye", "TR"), ("Burma", "MM"), ("DPRK", "KP"),
    ("Papua New Guinea", "PG"), ("Guinea-Bissau", "GW"), ("Equatorial Guinea", "GQ"), ("Guinea", "GN"),
    ("South Sudan", "SS"), ("Sudan", "SD"), ("Holland", "NL"), ("Macedonia", "MK"), ("Congo-Brazzaville", "CG"),
    ("DR Congo", "CD"), ("Czechia", "CZ"), ("Holy See", "VA"), ("USSR", "SUHH"), ("East Germany", "DDDE"),
    ("The Gambia", "GM"), ("Vatican", "VA"), ("Kosovo", "XK"),
  ])
  func `a name points to its country`(name: String, code: String) {
    let found = name.hasPrefix("The ") ? codes(String(name.dropFirst(4)), .name) : codes(name, .name)
    #expect(found == [code])
  }

  @Test(arguments: [
    ("Syrian", "SY"), ("Syrians", "SY"), ("Dutch", "NL"), ("Dutchmen", "NL"), ("Spaniards", "ES"), ("Poles", "PL"),
    ("Danes", "DK"), ("Swedes", "SE"), ("Turks", "TR"), ("Britons", "GB"), ("Scottish", "GB"), ("Saudis", "SA"),
    ("Emiratis", "AE"), ("Filipina", "PH"), ("New Zealanders", "NZ"), ("Puerto Ricans", "PR"), ("Greenlandic", "GL"),
    ("South Koreans", "KR"), ("Swiss", "CH"), ("Burkinabè", "BF"), ("Nigeriens", "NE"), ("Nigerians", "NG"),
  ])
  func `a demonym points to its country`(demonym: String, code: String) {
    #expect(codes(demonym, .demonym) == [code])
  }

  @Test(arguments: [
    ("Moscow", "RU"), ("Kyiv", "UA"), ("Kiev", "UA"), ("Washington", "US"), ("Washington, D.C.", "US"),
    ("New Delhi", "IN"), ("Delhi", "IN"), ("Malabo", "GQ"), ("Tel Aviv", "IL"), ("Amsterdam", "NL"),
    ("N’Djamena", "TD"), ("Kremlin", "RU"), ("White House", "US"), ("Downing Street", "GB"), ("Élysée", "FR"),
    ("Elysee", "FR"), ("Quai d'Orsay", "FR"), ("Zhongnanhai", "CN"), ("Capitol Hill", "US"), ("Malacañang", "PH"),
    ("Blue House", "KR"), ("Casa Rosada", "AR"), ("Planalto", "BR"), ("No. 10", "GB"), ("Bankova", "UA"),
  ])
  func `a capital or seat stands for its government`(name: String, code: String) {
    let values = lexicon.countryNames.values(of: name).filter(\.isMetonym)
    #expect(values.map { lexicon.countries[$0.country].code } == [code])
  }

  @Test(arguments: ["The Hague", "Brussels", "Jerusalem", "Edinburgh", "Nuuk", "Lagos", "Kingston", "San José"])
  func `a city that does not stand for a government is a place`(city: String) {
    let values = lexicon.countryNames.values(of: city)
    #expect(!values.isEmpty)
    #expect(values.allSatisfy { $0.role == .capital && !$0.isMetonym })
  }

  /// Which phrases point to more than one country, and no others do.
  static let shared = [
    "Congo", "Congolese", "Dominican", "Dominicans", "Kingston", "Korea", "Korean", "Koreans", "Samoan", "Samoans",
    "Virgin Islander", "Virgin Islanders", "Virgin Islands",
  ]

  @Test func `no name points to two countries, unless it is listed as shared`() {
    var owners: [String: Set<Int>] = [:]
    for (index, country) in lexicon.countries.enumerated() {
      let capitals = country.status == .dissolved ? [] : country.capitals.map(\.name)
      for phrase in [country.label] + country.names + country.demonyms + capitals {
        owners[Folding.folded(phrase), default: []].insert(index)
      }
    }
    #expect(owners.filter { $0.value.count > 1 }.keys.sorted() == Self.shared)
  }

  @Test func `a shared name gives every country that it may be, and says so`() {
    let korean = lexicon.countryNames.values(of: "Korean")
    #expect(korean.map { lexicon.countries[$0.country].code } == ["KP", "KR"])
    #expect(korean.allSatisfy { $0.ambiguity == .shared })
  }

  @Test func `every name with a note on what else it may be is in the table`() {
    for row in LexiconRows(NameAmbiguity.rows, fields: 3).rows {
      #expect(!lexicon.countryNames.values(of: row[0]).isEmpty, "\(row[0])")
    }
  }

  @Test(arguments: [("Georgia", NameAmbiguity.subdivision), ("Jordan", .givenName), ("Turkey", .word), ("US", .word)])
  func `a name that is something else too is marked`(name: String, ambiguity: NameAmbiguity) {
    #expect(lexicon.countryNames.values(of: name).first?.ambiguity == ambiguity)
  }

  @Test func `case matters: us is no country, and US is one`() {
    #expect(lexicon.countryNames.values(of: "us").isEmpty)
    #expect(lexicon.countryNames.values(of: "turkey").isEmpty)
    #expect(lexicon.countryNames.longestMatch(in: [WordKey("RUSSIA")]) == nil)
    let match = lexicon.countryNames.longestMatch(in: [WordKey("RUSSIA")], matchingCase: false)
    #expect(match?.isExactCase == false)
  }

  @Test(arguments: [("Franco", "FR"), ("Sino", "CN"), ("Russo", "RU"), ("Anglo", "GB"), ("Hispano", "ES")])
  func `a combining form points to its country`(form: String, code: String) throws {
    let index = try #require(lexicon.country(withCode: code))
    #expect(lexicon.combiningForms.values(of: form) == [.country(index)])
  }

  @Test func `words beside a demonym show a currency, a language or a dish`() {
    #expect(lexicon.nonMentions.after.contains("franc"))
    #expect(lexicon.nonMentions.after.contains("Coffee"))
    #expect(!lexicon.nonMentions.after.contains("troops"))
    #expect(lexicon.nonMentions.beforeLanguage.contains("speaks"))
    #expect(lexicon.nonMentions.languages.contains("French"))
    #expect(!lexicon.nonMentions.phrases.values(of: "French fries").isEmpty)
  }
}
