/// The table of countries as text: code | label | other names | demonyms | capitals.
///
/// The codes and their states are facts of ISO 3166-1 and 3166-3, names and demonyms those of English-language news.
/// A demonym's regular plural is made by rule; irregular ones stand in the row. Before a capital, `~` means that its
/// bare name does not stand for the government, and `+` that it does although it is not the capital.
enum CountryRows {
  /// All rows, region by region.
  static let all = [africa, americas, asia, europe, oceania, dissolved]

  /// The codes of territories: their capitals are places, never governments.
  static let territories = """
    AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU \
    PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT
    """

  /// The codes for which English has no demonym: uninhabited, or known by no adjective of their own.
  static let withoutDemonym = "AQ BV CSXX GG GS HM JE SJ TF UM"

  /// The codes without a capital or chief town.
  static let withoutCapital = "AQ BV HM UM"
}
