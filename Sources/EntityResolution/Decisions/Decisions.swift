/// A form of a name that counts as an entity, and why.
public struct Merge: Hashable, Sendable {
  /// The entity, as an index into ``ResolvedEntities/entities``.
  public let entity: Int
  /// The form as the text writes it.
  public let surface: String
  /// Why it is this entity.
  public let reason: MergeReason
  /// The first article, by name, in which it is so.
  public let article: String
  /// The number of mentions of this form that count for this reason, in the whole collection.
  public let mentionCount: Int
}

/// A form of a name that is not an entity that it looks like, and what forbids it.
public struct Refusal: Hashable, Sendable {
  /// The entity that the form is, as an index into ``ResolvedEntities/entities``.
  public let entity: Int
  /// The form as the text writes it.
  public let surface: String
  /// The entity that it is not, as an index into ``ResolvedEntities/entities``.
  public let candidate: Int
  /// What forbids it.
  public let veto: Veto
}

/// A short form that fits several entities, and stays an entity of its own.
public struct AmbiguousName: Hashable, Sendable {
  /// The entity of its own, as an index into ``ResolvedEntities/entities``.
  public let entity: Int
  /// The form as the text writes it.
  public let surface: String
  /// The entities that it could be, as indices into ``ResolvedEntities/entities``, in order; at most eight.
  public let candidates: [Int]
}
