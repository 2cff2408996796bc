/// What forbids that two names are one entity, whatever else speaks for it.
public enum Veto: Hashable, Sendable {
  /// A title or a given name shows another gender: Mr Clinton is not Hillary Clinton.
  case gender
  /// The given names differ: Raúl Castro is not Fidel Castro.
  case givenName
  /// The names in the middle differ: George W. Bush is not George H. W. Bush.
  case middleName
  /// Generational suffixes differ: Jr. and Sr.
  case suffix
  /// One is a person, the other a body or a country.
  case kind
  /// The bodies belong to two countries.
  case country
  /// The user's registry forbids it.
  case registry(line: Int)
}

extension Veto: CustomStringConvertible {
  /// The veto in words: `a title or a given name shows another gender`.
  public var description: String {
    switch self {
    case .gender: "a title or a given name shows another gender"
    case .givenName: "the given names differ"
    case .middleName: "the names in the middle differ"
    case .suffix: "the generational suffixes differ"
    case .kind: "they are of different kinds"
    case .country: "they belong to two countries"
    case .registry(let line): "registry line \(line) forbids it"
    }
  }
}
