/// What became of one link.
public struct LinkChange: Sendable, Equatable {
  /// A link as one of the two graphs has it.
  public struct Side: Sendable, Equatable {
    /// The link, as an index into the edges of that graph.
    public let edge: Int
    /// Its weight, as it stands there.
    public let weight: Double
    /// Its weight for each 1,000 sentences read; the weight itself where the two graphs cannot be normalised.
    public let rate: Double
    /// The number of sentences that show it; `nil` where that is not known.
    public let sentences: Int?
    /// The number of articles that show it; `nil` where that is not known.
    public let articles: Int?
  }

  /// The entity that comes first, as an index into the nodes of the comparison.
  public let source: Int
  /// The other entity, an index greater than ``source``.
  public let target: Int
  /// The link in the earlier graph; `nil` where it has none.
  public let before: Side?
  /// The link in the later graph; `nil` where it has none.
  public let after: Side?
  /// What became of it, by the rates.
  public let status: ChangeStatus
  /// log₂ of (rate after + 0.5) / (rate before + 0.5), absence counted as 0: how often the weight doubled.
  public let logRatio: Double
  /// Whether its share of the sentences differs by more than chance; `nil` where counts are not known.
  public internal(set) var sentenceTest: ChangeTest?
  /// Whether its share of the articles differs by more than chance; `nil` where counts are not known.
  public internal(set) var articleTest: ChangeTest?

  /// Whether it changed, and by more than chance: the *q*-value of sentences is below 0.05.
  public var isSignificant: Bool { sentenceTest?.isSignificant ?? false }
}

/// The result of Fisher's exact test of one change among many.
public struct ChangeTest: Sendable, Equatable {
  /// The chance of a difference as unlikely as this or more, where nothing changed but chance, from 0 to 1.
  public let pValue: Double
  /// The share of false discoveries to expect if this change and all less likely ones are believed, from 0 to 1.
  ///
  /// Benjamini and Hochberg 1995 (doi 10.1111/j.2517-6161.1995.tb02031.x), over all links, or all entities, of both
  /// graphs that were tested.
  public let qValue: Double

  /// The *q*-value below which a change is called significant.
  public static let significanceLevel = 0.05

  /// Whether ``qValue`` is below 0.05.
  public var isSignificant: Bool { qValue < ChangeTest.significanceLevel }
}
