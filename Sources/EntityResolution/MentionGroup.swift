import EntityRecognition

/// The mentions of one article that are one entity, before other articles are asked.
struct MentionGroup {
  /// What names the group.
  enum Identity: Hashable {
    /// An entity of the lexicon.
    case referent(Referent)
    /// A person, by the fullest name in the article.
    case person(PersonName)
    /// A body that the lexicon does not know, by its folded name.
    case body(String)
  }

  var identity: Identity
  let kind: EntityKind
  /// Indices into the article's mentions.
  var mentions: [Int]
  /// How often each surface form stands in the article.
  var surfaces: [String: Int]
  /// The gender that titles show.
  var gender: Gender?
  /// The country before a body's name that is no part of it.
  var owner: String?
  /// Acronyms that stand for the body.
  var acronyms: Set<String> = []
}
