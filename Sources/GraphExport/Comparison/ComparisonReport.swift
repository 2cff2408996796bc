public import GraphAnalysis
public import NewsText

/// A comparison with all that its files say beside it.
public struct ComparisonReport: Sendable {
  /// One side, as people call it.
  public struct Side: Sendable, Equatable {
    /// The period, or the graph's file: `2015-12-15`.
    public let name: String
    /// What it was read from: `seeds`.
    public let source: String

    /// Creates a side.
    public init(name: String, source: String) {
      self.name = name
      self.source = source
    }
  }

  /// The result of the permutation test, or why there is none.
  public typealias Test = Result<PermutationTest, PermutationTest.Obstacle>

  /// What changed.
  public let comparison: GraphComparison
  /// The ranks by each centrality, the most important first.
  public let ranks: [RankComparison]
  /// How alike the two are as a whole.
  public let similarity: GraphSimilarity
  /// Whether the two differ by more than chance.
  public let test: Test
  /// The earlier side.
  public let before: Side
  /// The later side.
  public let after: Side
  /// Days that were inferred for articles of either side.
  public let inferredDates: [DateInference.Inferred]
  /// What a reader has to know, each in one sentence.
  public let notes: [String]
  /// The program and its version.
  public let generator: String

  /// Puts a report together.
  public init(
    _ comparison: GraphComparison, ranks: [RankComparison], similarity: GraphSimilarity, test: Test, before: Side,
    after: Side, inferredDates: [DateInference.Inferred] = [], notes: [String] = [], generator: String = "Entente"
  ) {
    self.comparison = comparison
    self.ranks = ranks
    self.similarity = similarity
    self.test = test
    self.before = before
    self.after = after
    self.inferredDates = inferredDates
    self.notes = notes
    self.generator = generator
  }

  /// The changes of entities with some status, the most certain first, then the greatest.
  public func nodes(_ status: ChangeStatus) -> [Int] {
    let nodes = comparison.nodes
    return ComparisonReport.clearestFirst(
      nodes.indices.lazy.filter { nodes[$0].status == status }.map { index in
        let change = nodes[index]
        return (change.test?.pValue, (change.after?.rate ?? 0) - (change.before?.rate ?? 0), index)
      })
  }

  /// All links that changed, the most certain first, then the greatest.
  public var changedLinks: [Int] {
    let links = comparison.links
    return ComparisonReport.clearestFirst(
      links.indices.lazy.filter { links[$0].status != .same }.map { index in
        let change = links[index]
        return (change.sentenceTest?.pValue, (change.after?.rate ?? 0) - (change.before?.rate ?? 0), index)
      })
  }

  private static func clearestFirst(
    _ changes: some Sequence<(pValue: Double?, difference: Double, index: Int)>
  ) -> [Int] {
    let keys = changes.map { (pValue: $0.pValue ?? 2, difference: -abs($0.difference), index: $0.index) }
    return keys.sorted { $0 < $1 }.map(\.index)
  }

  /// How weights were made comparable, in words.
  public var normalization: String {
    comparison.isNormalized ? "per 1,000 sentences" : "none: weights as they stand in the graphs"
  }
}

extension PermutationTest.Obstacle: CustomStringConvertible {
  /// The obstacle in words: `an article, a.txt, is on both sides`.
  public var description: String {
    switch self {
    case .noEvidence: "the graphs do not hold every sentence with its article"
    case .sharedArticle(let name): "an article, \(name), is on both sides"
    case .noArticles: "a side has no articles"
    }
  }
}
