/// The table of known bodies as text: label | acronyms | other names | home country's code.
///
/// A `~` before a name means that it is also an ordinary word, a place, a person's name or another body's name, and
/// needs more evidence than its letters. `[US] Senate` means that the country in brackets, where the text has it, is a
/// mention of its own beside the body.
enum OrganizationRows {
  /// The tables with the category of their bodies.
  static let all: [(category: KnownOrganization.Category, rows: String)] = [
    (.international, unitedNations), (.court, courts), (.european, europeanUnion), (.international, alliances),
    (.civil, civil), (.sport, sport), (.armedGroup, armedGroups), (.government, governments), (.finance, finance),
    (.media, media), (.party, parties), (.company, technologyAndEnergy), (.company, business),
  ]
}
