/// What the recogniser knows before it reads: countries, bodies, places, names, titles and common English words.
///
/// All of it are facts and words; there is no list of people. The tables are kept as text and read once. Every rule holds
/// the lexicon: one reference, where a structure of some twenty tables would be counted table by table at each copy.
package final class Lexicon: Sendable {
  /// The lexicon of the package.
  package static let standard = Lexicon()

  /// The countries, sorted by code; other tables point to them by index.
  package let countries: [Country]
  /// Names, demonyms, capitals and seats of government.
  package let countryNames: PhraseTable<CountryMention>
  /// The first parts of compounds such as "Franco-German": what they stand for.
  package let combiningForms: PhraseTable<CombiningForm>
  /// Words beside a demonym that show a language, currency, dish or breed.
  package let nonMentions: NonMentionWords
  /// Bodies that news names without introducing them.
  package let organizations: [KnownOrganization]
  /// Their labels, aliases and acronyms.
  package let organizationNames: PhraseTable<OrganizationName>
  /// Cities and buildings that stand for an international body: "Brussels" for the European Union, by index.
  package let bodySeats: PhraseTable<Int>
  /// Places that are no country and no capital.
  package let places: PhraseTable<PlaceKind>
  /// The words with which a country, a body, a place or a phrase beside them begins: no look-up succeeds at another.
  let phraseOpeners: KeySet
  /// Words around a name that show a place.
  package let placeWords: PlaceWords
  /// Given names, family names, nicknames and particles.
  package let personalNames: PersonalNames
  /// Words before a person's name.
  package let titles: Titles
  /// Words that head a body's name.
  package let organizationHeads: OrganizationHeads
  /// Ordinary words, peoples, the calendar, and heads of events and documents.
  package let commonWords: CommonWords
  /// Rows that could not be read, with the name of their table; a test keeps this empty.
  package let defects: [String]

  private init() {
    let table = CountryTable()
    let names = CountryNameTable(countries: table.countries)
    countries = table.countries
    countryNames = names.table
    combiningForms = names.combiningForms
    nonMentions = NonMentionWords()
    let bodies = OrganizationTable()
    organizations = bodies.organizations
    organizationNames = bodies.names
    let seats = LexiconRows(SeatRows.bodies, fields: 2)
    bodySeats = PhraseTable(
      seats.rows.compactMap { row in bodies.organizations.firstIndex { $0.slug == row[1] }.map { (row[0], $0) } })
    places = PlaceTable.phrases()
    phraseOpeners = KeySet(
      countryNames.firstWords + nonMentions.phrases.firstWords + organizationNames.firstWords + places.firstWords)
    placeWords = PlaceWords()
    personalNames = PersonalNames()
    titles = Titles()
    organizationHeads = OrganizationHeads()
    commonWords = CommonWords()
    defects = table.defects + names.defects + bodies.defects + seats.defects + personalNames.defects
  }

  /// The index of the country with a code, `SY`.
  ///
  /// - Complexity: O(log *n*).
  package func country(withCode code: some StringProtocol) -> Int? {
    var low = 0
    var high = countries.count
    while low < high {
      let middle = (low + high) / 2
      if countries[middle].code < code { low = middle + 1 } else { high = middle }
    }
    return low < countries.count && countries[low].code == code ? low : nil
  }
}
