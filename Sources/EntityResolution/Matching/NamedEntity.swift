public import EntityRecognition

/// An entity as a graph or another file names it.
public struct NamedEntity: Hashable, Sendable {
  /// The identifier: `person.john-kerry`.
  public let id: String
  /// The name that is shown.
  public let label: String
  /// What it is; `nil` in files of other tools that do not say.
  public let kind: EntityKind?
  /// The other forms of the name.
  public let aliases: [String]

  /// Creates an entity from its parts.
  public init(id: String, label: String, kind: EntityKind?, aliases: [String] = []) {
    self.id = id
    self.label = label
    self.kind = kind
    self.aliases = aliases
  }

  /// Whether another entity has the same kind and names to the byte, so that what is read of these holds for those.
  func isNamed(like other: NamedEntity) -> Bool {
    kind == other.kind && label.utf8.elementsEqual(other.label.utf8)
      && aliases.elementsEqual(other.aliases) { $0.utf8.elementsEqual($1.utf8) }
  }
}
