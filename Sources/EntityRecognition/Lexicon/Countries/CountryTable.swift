/// Reads the rows of the country table into values.
struct CountryTable {
  /// The countries, sorted by code.
  let countries: [Country]
  /// Rows that could not be read.
  let defects: [String]

  init(rows texts: [String] = CountryRows.all) {
    let territories = Set(CountryRows.territories.split(separator: " ").map(String.init))
    var countries: [Country] = []
    var defects: [String] = []
    for text in texts {
      let table = LexiconRows(text, fields: 5)
      defects += table.defects
      for row in table.rows {
        let code = row[0]
        let status: Country.Status =
          code.utf8.count == 4 ? .dissolved : territories.contains(code) ? .territory : .state
        countries.append(
          Country(
            code: code, label: row[1], status: status, names: row.list(2),
            demonyms: CountryTable.demonyms(from: row.list(3)),
            capitals: row.list(4).map { CountryTable.capital($0, of: status) }))
      }
    }
    self.countries = countries.sorted { $0.code < $1.code }
    self.defects = defects
  }

  private static func capital(_ text: String, of status: Country.Status) -> Country.Capital {
    let isMarked = text.hasPrefix("~") || text.hasPrefix("+")
    return Country.Capital(
      name: isMarked ? String(text.dropFirst()) : text,
      standsForGovernment: text.hasPrefix("+") || (!isMarked && status == .state))
  }

  /// The demonyms as given, then the regular plurals that are not among them.
  private static func demonyms(from given: [String]) -> [String] {
    given + given.compactMap { plural(of: $0) }.filter { !given.contains($0) }
  }

  /// The regular plural of a demonym; nothing for adjectives that take none (Spanish, French, Chinese, Swiss).
  static func plural(of demonym: String) -> String? {
    if demonym.hasSuffix("man") && !demonym.hasSuffix("German") && !regularInMan.contains(demonym) {
      return demonym.dropLast(2) + "en"
    }
    if demonym.hasSuffix("men") && !demonym.hasSuffix("Turkmen") { return nil }
    let endings = ["ese", "ish", "tch", "nch", "lsh", "s", "x", "lic", "nic", "dic", "Philippine"]
    return endings.contains { demonym.hasSuffix($0) } ? nil : demonym + "s"
  }

  /// Demonyms in -man whose plural is in -mans.
  private static let regularInMan: Set<String> = ["Ottoman", "Turkoman", "Oman", "Burman", "Roman"]
}
