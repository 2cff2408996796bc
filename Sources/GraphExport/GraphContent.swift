public import Cooccurrence
public import GraphAnalysis

/// What is written to a file: a graph, the measures beside it, and what an older file said of its links.
public struct GraphContent: Sendable {
  /// The graph.
  public let graph: CooccurrenceGraph
  /// Measures of its nodes, in order; values that are no numbers are left out of files.
  public let scores: [NodeScores]
  /// Measures of its links, likewise.
  public let linkScores: [EdgeScores]
  /// What a file that the graph was read from says of links beyond the sentences in it.
  let recorded: RecordedSummaries

  /// Puts together what is to be written.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - scores: Measures of its nodes.
  ///   - linkScores: Measures of its links.
  public init(_ graph: CooccurrenceGraph, scores: [NodeScores] = [], linkScores: [EdgeScores] = []) {
    self.init(graph, scores: scores, linkScores: linkScores, recorded: RecordedSummaries())
  }

  /// Takes all that was read from a file, so that it can be written in another format.
  ///
  /// - Parameter file: What was read.
  public init(_ file: GraphFile) {
    self.init(file.graph, scores: file.scores, linkScores: file.linkScores, recorded: file.recorded)
  }

  /// Puts together a part of what was read from a file, with other measures.
  ///
  /// - Parameters:
  ///   - part: The file's graph, or one made from it by leaving out nodes or links.
  ///   - file: What was read.
  ///   - scores: Measures of the part's nodes.
  ///   - linkScores: Measures of its links.
  package init(_ part: CooccurrenceGraph, of file: GraphFile, scores: [NodeScores], linkScores: [EdgeScores]) {
    var recorded = RecordedSummaries()
    if !file.recorded.isEmpty {
      for (link, index) in file.graph.indices(ofLinksOf: part).enumerated() {
        recorded[link] = index.flatMap { file.recorded[$0] }
      }
    }
    self.init(part, scores: scores, linkScores: linkScores, recorded: recorded)
  }

  private init(
    _ graph: CooccurrenceGraph, scores: [NodeScores], linkScores: [EdgeScores], recorded: RecordedSummaries
  ) {
    self.graph = graph
    self.scores = scores
    self.linkScores = linkScores
    self.recorded = recorded
  }

  /// What the sentences behind each link add up to.
  var summaries: EdgeSummaries { EdgeSummaries(of: graph, recorded: recorded) }
}
