/// A state or territory that has an ISO 3166-1 code, Kosovo, or a dissolved state, with its names in English.
package struct Country: Sendable, Equatable {
  /// What a country is today.
  package enum Status: String, Sendable {
    case state
    case territory
    case dissolved
  }

  /// A capital city.
  package struct Capital: Sendable, Equatable {
    /// One spelling of its name.
    package let name: String
    /// Whether news uses the bare name for the government.
    package let standsForGovernment: Bool
  }

  /// Two letters of ISO 3166-1, `XK`, or four letters of ISO 3166-3: `SY`, `SUHH`.
  package let code: String
  /// The common English short name: `Syria`.
  package let label: String
  /// What it is today.
  package let status: Status
  /// Other names and spellings: formal, former, abbreviated, and parts of the state that count as it.
  package let names: [String]
  /// Adjectives and nouns for its people, plurals included; the first is the usual adjective.
  package let demonyms: [String]
  /// Its capitals in their spellings, the usual one first, and cities that common usage treats as one.
  package let capitals: [Capital]
}
