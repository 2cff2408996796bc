/// Why a form of a name counts as an entity.
public enum MergeReason: Hashable, Sendable {
  /// What makes two full names one.
  public enum Likeness: String, Hashable, Sendable {
    /// Spelt alike but for accents, doubled letters, or what transliterations disagree about.
    case spelling
    /// The same words with the family's name at the other end.
    case order
    /// Names in the middle, or a second surname, are left out.
    case shorter
    /// Two surnames without the given names.
    case surnames
    /// Initials stand for given names.
    case initials
    /// A nickname stands for a given name.
    case nickname
  }

  /// It is the name that the entity bears here.
  case itself
  /// The lexicon knows it by this name.
  case lexicon
  /// It is another full form of a name.
  case likeness(Likeness, of: String)
  /// It is the surname, or another part, of the only full name in its article that it fits.
  case part(of: String)
  /// It is part of the nearest earlier full name of its article that it fits.
  case nearest(String)
  /// It is a given name after a title that goes with given names: "King Salman".
  case givenName(of: String)
  /// It is part of the only full name in the whole collection that it fits.
  case onlyInCollection(String)
  /// It is an acronym that the text defines in brackets.
  case definition(of: String)
  /// It is formed by the initials of a name.
  case initials(of: String)
  /// It is a body's name without the country before it.
  case withoutCountry(of: String)
  /// It is a body's name without "Group", "Party", "Inc" and the like.
  case withoutForm(of: String)
  /// The user's registry says so.
  case registry(line: Int)
}

extension MergeReason: CustomStringConvertible {
  /// The reason in words: `surname or part of the only full name in its article, John Kerry`.
  public var description: String {
    switch self {
    case .itself: "its own name"
    case .lexicon: "a name that the lexicon knows"
    case .likeness(.spelling, let name): "another spelling of \(name)"
    case .likeness(.order, let name): "\(name) in another order"
    case .likeness(.shorter, let name): "\(name), shorter or longer"
    case .likeness(.surnames, let name): "the surnames of \(name)"
    case .likeness(.initials, let name): "\(name) with initials"
    case .likeness(.nickname, let name): "\(name) with a nickname"
    case .part(let name): "part of the only full name that it fits in its article, \(name)"
    case .nearest(let name): "part of the nearest earlier full name, \(name)"
    case .givenName(let name): "given name of \(name), after a title that goes with given names"
    case .onlyInCollection(let name): "part of the only full name that it fits in the collection, \(name)"
    case .definition(let name): "defined in brackets for \(name)"
    case .initials(let name): "initials of \(name)"
    case .withoutCountry(let name): "\(name) without its country"
    case .withoutForm(let name): "\(name), with or without a word such as Group, Party, Inc"
    case .registry(let line): "registry line \(line)"
    }
  }
}
