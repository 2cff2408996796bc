/// An entity of the lexicon: one that is the same in every collection, whatever the text calls it.
public struct Referent: Hashable, Sendable {
  /// The identifier of its node: `country.sy`, `organization.united-nations`.
  public let id: String
  /// The name to show: `Syria`, `United Nations`.
  public let label: String

  /// Creates a reference to an entity of the lexicon.
  public init(id: String, label: String) {
    self.id = id
    self.label = label
  }
}
