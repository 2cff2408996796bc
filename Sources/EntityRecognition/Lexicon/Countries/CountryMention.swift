/// What a name of the country table stands for.
package struct CountryMention: Sendable, Equatable {
  /// In which way a name points to a country.
  package enum Role: String, Sendable {
    /// Its name: `Syria`, `U.S.`.
    case name
    /// A word for its people: `Syrian`, `Dutchmen`.
    case demonym
    /// Its capital: a place, and the government where ``CountryMention/isMetonym`` is set and the grammar allows it.
    case capital
    /// A building or street that stands for the government: `Kremlin`.
    case seat
  }

  /// The country, as an index into ``Lexicon/countries``.
  package let country: Int
  /// How the name points to it.
  package let role: Role
  /// Whether it may stand for the government without naming the country.
  package let isMetonym: Bool
  /// What else the name may be; `nil` where nothing else is likely.
  package let ambiguity: NameAmbiguity?
}
