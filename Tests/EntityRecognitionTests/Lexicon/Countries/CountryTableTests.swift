import Testing

@testable import EntityRecognition

struct CountryTableTests {
  let lexicon = Lexicon.standard

  /// The officially assigned codes of ISO 3166-1, compared with the list of pycountry 26.2.16 (249 codes).
  static let assignedCodes = """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA \
    CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA \
    GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP \
    KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS \
    MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS \
    RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW \
    TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
    """.split(separator: " ").map(String.init)

  @Test func `every assigned code of ISO 3166-1 is in the table, Kosovo and the dissolved states beside them`() {
    #expect(Self.assignedCodes.count == 249)
    let dissolved = ["ANHH", "CSHH", "CSXX", "DDDE", "SUHH", "YUCS"]
    #expect(lexicon.countries.map(\.code) == (Self.assignedCodes + ["XK"] + dissolved).sorted())
  }

  @Test func `no row is malformed`() {
    #expect(lexicon.defects == [])
  }

  @Test func `every country has a label of its own`() {
    #expect(lexicon.countries.allSatisfy { !$0.label.isEmpty })
    #expect(Set(lexicon.countries.map(\.label)).count == lexicon.countries.count)
  }

  @Test func `every country has a capital, but for those documented to have none`() {
    let without = lexicon.countries.filter(\.capitals.isEmpty).map(\.code)
    #expect(without == CountryRows.withoutCapital.split(separator: " ").map(String.init))
  }

  @Test func `every country has a demonym, but for those for which English has none`() {
    let without = lexicon.countries.filter(\.demonyms.isEmpty).map(\.code)
    #expect(without == CountryRows.withoutDemonym.split(separator: " ").map(String.init))
  }

  @Test func `every code listed as a territory is in the table`() {
    let codes = CountryRows.territories.split(separator: " ").map(String.init)
    #expect(codes == codes.sorted())
    #expect(lexicon.countries.filter { $0.status == .territory }.map(\.code) == codes)
  }

  @Test(arguments: [
    ("Spaniard", "Spaniards"), ("Dutchman", "Dutchmen"), ("Frenchwoman", "Frenchwomen"), ("German", "Germans"),
    ("Turkoman", "Turkomans"), ("Czech", "Czechs"), ("Omani", "Omanis"), ("Filipino", "Filipinos"),
  ])
  func `a demonym's plural is made by rule`(singular: String, plural: String) {
    #expect(CountryTable.plural(of: singular) == plural)
  }

  @Test(arguments: ["Chinese", "British", "French", "Dutch", "Swiss", "Welsh", "Manx", "Icelandic", "Dutchmen"])
  func `an adjective takes no plural`(adjective: String) {
    #expect(CountryTable.plural(of: adjective) == nil)
  }

  @Test func `a row with a field too few is reported and the rest is read`() {
    let table = CountryTable(rows: ["AA | Atlantis | Atlantean\nBB | Borduria | | Bordurian | Szohôd"])
    #expect(table.countries.map(\.label) == ["Borduria"])
    #expect(table.defects == ["AA | Atlantis | Atlantean"])
  }

  @Test func `a code is found by its text, and an unknown one is not`() throws {
    let index = try #require(lexicon.country(withCode: "SY"))
    #expect(lexicon.countries[index].label == "Syria")
    #expect(lexicon.country(withCode: "ZZ") == nil)
    #expect(lexicon.country(withCode: "") == nil)
  }
}
