/// The first part of a compound that stands for a country or a body: "Franco" in "Franco-German".
package enum CombiningForm: Sendable, Equatable {
  /// A country, as an index into ``Lexicon/countries``.
  case country(Int)
  /// A body by its slug: "Euro" for the European Union.
  case organization(String)
}

/// Puts names, demonyms, capitals and seats of government into one phrase table.
struct CountryNameTable {
  let table: PhraseTable<CountryMention>
  let combiningForms: PhraseTable<CombiningForm>
  private(set) var defects: [String]

  init(countries: [Country]) {
    var indices: [String: Int] = [:]
    for (index, country) in countries.enumerated() { indices[country.code] = index }
    let notes = LexiconRows(NameAmbiguity.rows, fields: 3)
    let seats = LexiconRows(SeatRows.seats, fields: 3)
    let forms = LexiconRows(SeatRows.combiningForms, fields: 2)
    defects = notes.defects + seats.defects + forms.defects

    var ambiguities: [String: NameAmbiguity] = [:]
    for row in notes.rows {
      guard let ambiguity = NameAmbiguity(rawValue: row[1]) else {
        defects.append("\(row[0]): no such ambiguity as \(row[1])")
        continue
      }
      ambiguities[Folding.folded(row[0])] = ambiguity
    }

    var phrases: [(String, CountryMention)] = []
    for (index, country) in countries.enumerated() {
      var seen: Set<String> = []
      func add(_ phrase: String, _ role: CountryMention.Role, isMetonym: Bool = false) {
        let folded = Folding.folded(phrase)
        guard seen.insert(CountryNameTable.spelling(folded)).inserted else { return }
        let mention = CountryMention(
          country: index, role: role, isMetonym: isMetonym, ambiguity: ambiguities[folded])
        phrases.append((phrase, mention))
      }
      add(country.label, .name)
      for name in country.names { add(name, .name) }
      for demonym in country.demonyms { add(demonym, .demonym) }
      for capital in country.capitals where country.status != .dissolved || capital.standsForGovernment {
        add(capital.name, .capital, isMetonym: capital.standsForGovernment)
      }
    }
    for row in seats.rows {
      guard let country = indices[row[0]] else {
        defects.append("\(row[1]): no country has the code \(row[0])")
        continue
      }
      var seen: Set<String> = []
      for name in [row[1]] + row.list(2) where seen.insert(CountryNameTable.spelling(Folding.folded(name))).inserted {
        let mention = CountryMention(
          country: country, role: .seat, isMetonym: true, ambiguity: ambiguities[Folding.folded(name)])
        phrases.append((name, mention))
      }
    }
    table = PhraseTable(phrases)
    combiningForms = PhraseTable(
      forms.rows.map { row in (row[0], indices[row[1]].map { .country($0) } ?? .organization(row[1])) })
  }

  /// A folded name without hyphens, which a phrase table does not tell from spaces.
  private static func spelling(_ folded: String) -> String {
    String(decoding: folded.utf8.map { $0 == UInt8(ascii: "-") ? 0x20 : $0 }, as: UTF8.self)
  }
}
