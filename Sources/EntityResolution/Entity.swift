public import EntityRecognition

/// Somebody or something that a collection names: all mentions that are one, under one name.
public struct Entity: Hashable, Sendable {
  /// The identifier, made of the kind and the label: `person.john-kerry`; `country.sy` for a country.
  public let id: String
  /// The fullest form of the name in the collection, without titles; a country's common English short name.
  public let label: String
  /// What it is.
  public let kind: EntityKind
  /// The other forms under which the collection names it, in alphabetical order.
  public let aliases: [String]

  /// Creates an entity from its parts.
  public init(id: String, label: String, kind: EntityKind, aliases: [String]) {
    self.id = id
    self.label = label
    self.kind = kind
    self.aliases = aliases
  }
}
