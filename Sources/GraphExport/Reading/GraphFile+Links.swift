import Cooccurrence
package import GraphAnalysis

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

  /// What the file says that its links count, one entry a link; `nil` where it neither says nor holds any.
  ///
  /// - Complexity: O(*n* log *n*) in the number of sentences.
  package var linkCounts: LinkCounts? {
    let summaries = EdgeSummaries(of: graph, recorded: recorded)
    let found = graph.edges.indices.map { summaries[$0] }
    guard found.contains(where: { $0 != nil }) else { return nil }
    return LinkCounts(
      sentences: found.map { $0?.sentenceCount ?? 0 }, articles: found.map { $0?.articleCount ?? 0 })
  }
}
