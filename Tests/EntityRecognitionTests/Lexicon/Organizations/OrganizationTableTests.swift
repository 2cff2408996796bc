import Testing

@testable import EntityRecognition

struct OrganizationTableTests {
  let lexicon = Lexicon.standard

  private func slugs(_ name: String) -> [String] {
    lexicon.organizationNames.values(of: name).map { lexicon.organizations[$0.organization].slug }
  }

  @Test(arguments: [
    ("UN", "united-nations"), ("U.N.", "united-nations"), ("EU", "european-union"), ("Nato", "nato"),
    ("IS", "islamic-state"), ("ISIS", "islamic-state"), ("ISIL", "islamic-state"), ("Daesh", "islamic-state"),
    ("Islamic State group", "islamic-state"), ("Islamic State in Iraq and Syria", "islamic-state"),
    ("Islamic State in Iraq and the Levant", "islamic-state"), ("al-Qaida", "al-qaeda"), ("Al Qaeda", "al-qaeda"),
    ("Hizbullah", "hezbollah"), ("al-Shabaab", "al-shabaab"), ("Kurdistan Workers Party", "kurdistan-workers-party"),
    ("Pentagon", "us-department-of-defense"), ("U.S. State Department", "us-department-of-state"),
    ("Federal Reserve", "federal-reserve"), ("ICJ", "international-court-of-justice"), ("AFP", "agence-france-presse"),
    ("MSF", "doctors-without-borders"), ("McDonald’s", "mcdonalds"), ("AT&T", "at-t"), ("Xinhua", "xinhua"),
    ("Election Commission of Atlantis", ""), ("un", ""), ("who", ""),
  ])
  func `a name points to its body`(name: String, slug: String) {
    #expect(slugs(name) == (slug.isEmpty ? [] : [slug]))
  }

  @Test func `the table holds some hundreds of bodies, each with a slug of its own`() {
    #expect(lexicon.organizations.count > 600)
    #expect(Set(lexicon.organizations.map(\.slug)).count == lexicon.organizations.count)
    #expect(lexicon.organizations.allSatisfy { !$0.slug.isEmpty && !$0.label.isEmpty })
  }

  @Test func `every home is a country of the country table`() {
    for body in lexicon.organizations {
      if let home = body.home { #expect(lexicon.country(withCode: home) != nil, "\(body.label): \(home)") }
    }
  }

  /// Names that two bodies of the table bear.
  static let shared = [
    "ABC", "ADB", "IACHR", "ICC", "LSE", "PA", "PPP", "PTI", "RSF",
  ]

  @Test func `a name points to one body, unless it is listed as shared`() {
    var owners: [String: Set<Int>] = [:]
    for (index, body) in lexicon.organizations.enumerated() {
      for name in [body.label] + body.acronyms + body.aliases {
        owners[Folding.folded(name), default: []].insert(index)
      }
    }
    #expect(owners.filter { $0.value.count > 1 }.keys.sorted() == Self.shared)
  }

  /// Names that are a country's name or capital too.
  @Test func `a body's name that is a country's too needs evidence`() {
    for (index, body) in lexicon.organizations.enumerated() {
      for name in [body.label] + body.acronyms + body.aliases where !lexicon.countryNames.values(of: name).isEmpty {
        let values = lexicon.organizationNames.values(of: name).filter { $0.organization == index }
        #expect(values.allSatisfy { $0.needsEvidence }, "\(name)")
      }
    }
  }

  @Test(arguments: ["IS", "WHO", "AU", "AP", "ELN", "Apple", "Amazon", "Shell", "Democratic Party", "Fed"])
  func `a name that is a word too needs evidence`(name: String) {
    #expect(lexicon.organizationNames.values(of: name).allSatisfy { $0.needsEvidence })
    #expect(!lexicon.organizationNames.values(of: name).isEmpty)
  }

  @Test(arguments: [
    ("U.S. Senate", 1), ("US Senate", 1), ("Senate", 0), ("United States Senate", 2), ("Bank of England", 0),
  ])
  func `a country before a body is a mention of its own`(name: String, words: Int) {
    #expect(lexicon.organizationNames.values(of: name).map(\.countryWords) == [words])
  }

  @Test(arguments: [("Brussels", "european-union"), ("Strasbourg", "european-parliament")])
  func `a seat of the Union points to it`(city: String, slug: String) {
    #expect(lexicon.bodySeats.values(of: city).map { lexicon.organizations[$0].slug } == [slug])
  }

  @Test func `every seat of a body and every combining form names a known one`() {
    #expect(lexicon.bodySeats.count == LexiconRows(SeatRows.bodies, fields: 2).rows.count)
    for row in LexiconRows(SeatRows.combiningForms, fields: 2).rows {
      for case .organization(let slug) in lexicon.combiningForms.values(of: row[0]) {
        #expect(lexicon.organizations.contains { $0.slug == slug }, "\(slug)")
      }
    }
  }

  @Test(arguments: [
    ("Standard & Poor's", "standard-poors"), ("Médecins Sans Frontières", "medecins-sans-frontieres"),
    ("G20", "g20"), ("--", ""), ("UN Women!", "un-women"),
  ])
  func `a slug holds letters, digits and single hyphens`(label: String, slug: String) {
    #expect(OrganizationTable.slug(of: label) == slug)
  }

  @Test func `a malformed row is reported and the rest is read`() {
    let table = OrganizationTable(tables: [(.civil, "One | | |\nTwo | |\n~[US] Three | T | |")])
    #expect(table.organizations.map(\.label) == ["One", "US Three"])
    #expect(table.defects == ["Two | |"])
    #expect(table.names.values(of: "US Three").map(\.countryWords) == [1])
  }
}
