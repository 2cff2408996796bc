import EntityRecognition

/// The mentions of one article that are one entity, before other articles are asked.
struct MentionGroup {
  /// What names the group.
  enum Identity {
    /// An entry of the user's registry.
    case entry(Int)
    /// An entity of the lexicon.
    case known(Referent)
    /// A person, by the fullest name in the article.
    case person(PersonUnit)
    /// A part of a person's name that no full name of the article explains.
    case part(PersonPart)
    /// A body that the lexicon does not know.
    case body(BodyUnit)
    /// An acronym or a short form that nothing in the article explains.
    case shortBody(BodyUnit)
    /// Any other name, by its kind and folded form.
    case other(String)
  }

  /// A mention, its surface form and why it is here.
  struct Member {
    let mention: Int32
    let surface: Int32
    var ground: Ground
  }

  var identity: Identity
  let kind: EntityKind
  var members: [Member]
  /// The country before a body's name that is no part of it.
  var owner: String?

  /// The place of the first mention.
  var start: Int32 { members.first?.mention ?? 0 }
}

/// Why a mention belongs to a group; names are indices into the table of surface forms.
enum Ground: Hashable {
  case itself
  case lexicon
  case likeness(MergeReason.Likeness, Int32)
  case part(Int32)
  case nearest(Int32)
  case givenName(Int32)
  case onlyInCollection(Int32)
  case definition(Int32)
  case initials(Int32)
  case withoutCountry(Int32)
  case withoutForm(Int32)
  case registry(Int32)

  /// The reason in words that a user can read.
  func reason(_ names: NameTable) -> MergeReason {
    switch self {
    case .itself: .itself
    case .lexicon: .lexicon
    case .likeness(let likeness, let name): .likeness(likeness, of: names.surface(name))
    case .part(let name): .part(of: names.surface(name))
    case .nearest(let name): .nearest(names.surface(name))
    case .givenName(let name): .givenName(of: names.surface(name))
    case .onlyInCollection(let name): .onlyInCollection(names.surface(name))
    case .definition(let name): .definition(of: names.surface(name))
    case .initials(let name): .initials(of: names.surface(name))
    case .withoutCountry(let name): .withoutCountry(of: names.surface(name))
    case .withoutForm(let name): .withoutForm(of: names.surface(name))
    case .registry(let line): .registry(line: Int(line))
    }
  }
}

/// A part of a person's name, with what stands around it.
struct PersonPart {
  let name: PersonName
  let gender: Gender?
  /// Whether a title before it goes with given names: "King", "Pope".
  let isGivenName: Bool

  /// Parts with the same key and gender are one, where no full name explains them.
  var key: String { name.key }
}

/// A body's name, with the country that it belongs to where the text says so.
struct BodyUnit: Hashable {
  let name: BodyName
  let owner: String?

  /// Units with the same key are the same body.
  var key: String { owner.map { name.key + " (" + $0 + ")" } ?? name.key }
}
