public import Cooccurrence

/// One side of a comparison: a graph, with what is known of its links beyond the sentences that it holds.
public struct ComparedGraph: Sendable {
  /// The graph.
  public let graph: CooccurrenceGraph
  /// How many sentences and articles show each link; `nil` where nobody knows.
  public let counts: LinkCounts?

  /// Creates a side.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - counts: How many sentences and articles show each link; the sentences that the graph holds are counted if left
  ///     out. A file may hold fewer than it counts.
  public init(_ graph: CooccurrenceGraph, counts: LinkCounts? = nil) {
    self.graph = graph
    self.counts = counts ?? LinkCounts(evidenceOf: graph)
  }

  /// The sentences read, or the paragraphs or articles where these are the window; 0 where nobody knows.
  var windowCount: Int {
    let made = graph.provenance
    return made.window.hasSuffix("sentences") || made.windowCount == 0 ? made.sentenceCount : made.windowCount
  }

  /// Whether weights can be divided by the number of sentences: they count something, and that number is known.
  var isNormalizable: Bool { graph.provenance.weighting.isCount && graph.provenance.sentenceCount > 0 }

  /// Whether what is not in the graph may be said to be absent: so many articles were read, or nobody knows how many.
  func canMiss(floor: Int) -> Bool {
    let articles = graph.provenance.articleCount
    return articles >= floor || articles == 0 && floor <= 1 && !graph.nodes.isEmpty
  }

  /// Whether the graph says how often its entities are named.
  var knowsMentions: Bool { graph.nodes.contains { $0.mentionCount > 0 } }

  /// The sum of the weights of each node's links.
  var strengths: [Double] { graph.strength().values }
}
