public import EntityRecognition

/// What became of one entity.
public struct NodeChange: Sendable, Equatable {
  /// An entity as one of the two graphs has it.
  public struct Side: Sendable, Equatable {
    /// The entity, as an index into the nodes of that graph.
    public let node: Int
    /// Its identifier there.
    public let id: String
    /// The number of times it is named; 0 in graphs that do not say.
    public let mentions: Int
    /// The number of articles that name it; 0 in graphs that do not say.
    public let articles: Int
    /// The sum of the weights of its links.
    public let strength: Double
    /// What decides whether it became stronger: its mentions for each 1,000 sentences; its strength, normalised where
    /// links are, in graphs that do not say how often it is named.
    public let rate: Double
  }

  /// The identifier, unique in the comparison: that of the later graph, where it is in both.
  public let id: String
  /// The name, that of the later graph where it is in both.
  public let label: String
  /// What it is; `nil` where neither graph says.
  public let kind: EntityKind?
  /// The entity in the earlier graph; `nil` where it is not there.
  public let before: Side?
  /// The entity in the later graph; `nil` where it is not there.
  public let after: Side?
  /// What became of it, by the rates.
  public let status: ChangeStatus
  /// log₂ of (rate after + 0.5) / (rate before + 0.5), absence counted as 0.
  public let logRatio: Double
  /// Whether the share of sentences that name it differs by more than chance; `nil` where counts are not known.
  public internal(set) var test: ChangeTest?

  /// Whether it changed, and by more than chance.
  public var isSignificant: Bool { test?.isSignificant ?? false }
}
