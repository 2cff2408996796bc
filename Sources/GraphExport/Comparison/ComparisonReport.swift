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
    comparison.nodes.indices.filter { comparison.nodes[$0].status == status }.sorted { one, other in
      let (left, right) = (comparison.nodes[one], comparison.nodes[other])
      return ComparisonReport.isBefore(
        (left.test?.pValue, (left.after?.rate ?? 0) - (left.before?.rate ?? 0), one),
        (right.test?.pValue, (right.after?.rate ?? 0) - (right.before?.rate ?? 0), other))
    }
  }

  /// All links that changed, the most certain first, then the greatest.
  public var changedLinks: [Int] {
    comparison.links.indices.filter { comparison.links[$0].status != .same }.sorted { one, other in
      let (left, right) = (comparison.links[one], comparison.links[other])
      return ComparisonReport.isBefore(
        (left.sentenceTest?.pValue, (left.after?.rate ?? 0) - (left.before?.rate ?? 0), one),
        (right.sentenceTest?.pValue, (right.after?.rate ?? 0) - (right.before?.rate ?? 0), other))
    }
  }

  private static func isBefore(
    _ one: (pValue: Double?, difference: Double, index: Int), _ other: (pValue: Double?, difference: Double, index: Int)
  ) -> Bool {
    (one.pValue ?? 2, -abs(one.difference), one.index) < (other.pValue ?? 2, -abs(other.difference), other.index)
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
