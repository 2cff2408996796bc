/// Reads the rows of the table of bodies into values.
struct OrganizationTable {
  let organizations: [KnownOrganization]
  let names: PhraseTable<OrganizationName>
  let defects: [String]

  /// A name as a row writes it, with its marks read.
  private struct MarkedName {
    let text: String
    let needsEvidence: Bool
    let countryWords: Int

    init(_ marked: String) {
      needsEvidence = marked.hasPrefix("~")
      let rest = needsEvidence ? marked.dropFirst() : marked[...]
      if rest.hasPrefix("["), let end = rest.firstIndex(of: "]") {
        let country = rest[rest.index(after: rest.startIndex)..<end]
        countryWords = PhraseWords.words(of: country).count
        text = String(country) + String(rest[rest.index(after: end)...])
      } else {
        countryWords = 0
        text = String(rest)
      }
    }
  }

  init(tables: [(category: KnownOrganization.Category, rows: String)] = OrganizationRows.all) {
    var organizations: [KnownOrganization] = []
    var names: [([WordKey], OrganizationName)] = []
    var defects: [String] = []
    for (category, text) in tables {
      let table = LexiconRows(text, fields: 4)
      defects += table.defects
      for row in table.rows {
        let label = MarkedName(row[0])
        let acronyms = row.list(1).map { MarkedName($0) }
        let aliases = row.list(2).map { MarkedName($0) }
        let index = organizations.count
        organizations.append(
          KnownOrganization(
            slug: OrganizationTable.slug(of: label.text), label: label.text, acronyms: acronyms.map(\.text),
            aliases: aliases.map(\.text), category: category, home: row[3].isEmpty ? nil : row[3]))
        var seen: Set<[WordKey]> = []
        func add(_ name: MarkedName, _ form: OrganizationName.Form) {
          let words = PhraseWords.words(of: name.text).map { WordKey($0) }
          guard seen.insert(words).inserted else { return }
          let value = OrganizationName(
            organization: index, form: form, needsEvidence: name.needsEvidence, countryWords: name.countryWords)
          names.append((words, value))
        }
        for acronym in acronyms { add(acronym, .acronym) }
        add(label, .label)
        for alias in aliases { add(alias, .alias) }
      }
    }
    self.organizations = organizations
    self.names = PhraseTable(keyed: names)
    self.defects = defects
  }

  /// A label in lower-case ASCII letters and digits, with one hyphen for each run of anything else.
  static func slug(of label: String) -> String {
    var slug: [UInt8] = []
    for byte in Folding.lowercased(label).utf8 where byte != UInt8(ascii: "'") {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): slug.append(byte)
      default: if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
      }
    }
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }
}
