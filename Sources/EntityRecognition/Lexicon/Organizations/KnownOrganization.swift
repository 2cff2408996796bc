/// A body that news names without introducing it.
package struct KnownOrganization: Sendable, Equatable {
  /// What sort of body it is.
  package enum Category: String, Sendable, CaseIterable {
    case international
    case court
    case european
    case civil
    case sport
    case armedGroup = "armed group"
    case government
    case finance
    case media
    case party
    case company
  }

  /// The label in lower-case letters, digits and hyphens: `united-nations`.
  package let slug: String
  /// The name to show: `United Nations`.
  package let label: String
  /// Its acronyms, which count in this case only: `UN`, `ISIS`.
  package let acronyms: [String]
  /// Its other names and spellings.
  package let aliases: [String]
  /// What sort of body it is.
  package let category: Category
  /// The code of the country that it belongs to; `nil` where it belongs to none or to several.
  package let home: String?
}

/// What a name of the table of bodies stands for.
package struct OrganizationName: Sendable, Equatable {
  /// In which way the name points to the body.
  package enum Form: String, Sendable {
    case label
    case alias
    case acronym
  }

  /// The body, as an index into ``Lexicon/organizations``.
  package let organization: Int
  /// How the name points to it.
  package let form: Form
  /// Whether it is also an ordinary word, a place, a person's name, or a name that other bodies bear.
  package let needsEvidence: Bool
  /// The number of words at its start that are a country's name of their own: 1 in "US Senate", mostly 0.
  package let countryWords: Int
}
