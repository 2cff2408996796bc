import Cooccurrence

extension GraphFile {
  /// What the file says that a link counts, which may be more than the sentences that it holds.
  ///
  /// - Parameter edge: An index into the graph's edges.
  /// - Returns: The numbers of sentences (or paragraphs or articles, by the graph's window) and of the articles that
  ///   they stand in; `nil` where the file neither says nor holds them.
  /// - Complexity: O(*n*) in the number of sentences of the whole graph.
  package func counts(ofEdge edge: Int) -> (sentences: Int, articles: Int)? {
    EdgeSummaries(of: graph, recorded: recorded)[edge].map { ($0.sentenceCount, $0.articleCount) }
  }

  /// The number of articles behind every link, by what the file says or holds; 0 where it does neither.
  ///
  /// - Complexity: O(*m*) plus the evidence.
  package var articleCountsOfLinks: [Int] {
    let summaries = EdgeSummaries(of: graph, recorded: recorded)
    return graph.edges.indices.map { summaries[$0]?.articleCount ?? 0 }
  }
}
