import Cooccurrence
import NewsText

/// What the sentences behind a link add up to.
struct EdgeSummary: Equatable {
  /// The number of sentences (or paragraphs or articles, by the graph's window) that name both ends.
  var sentenceCount = 0
  /// The number of articles that they stand in.
  var articleCount = 0
  /// The first day on which a dated article names both.
  var firstDate: CalendarDate?
  /// The last day on which a dated article names both.
  var lastDate: CalendarDate?
}

/// Adds up the sentences of every link of a graph.
struct EdgeSummaries {
  private let graph: CooccurrenceGraph
  /// For each sentence of the graph a number for its article, so that articles are counted without comparing names.
  private let articles: [Int]
  /// What a file said of links beyond the sentences in it.
  private let recorded: RecordedSummaries

  init(of graph: CooccurrenceGraph, recorded: RecordedSummaries = RecordedSummaries()) {
    self.graph = graph
    self.recorded = recorded
    var numbers: [String: Int] = [:]
    self.articles = graph.sentences.map { sentence in
      let number = numbers[sentence.article, default: numbers.count]
      numbers[sentence.article] = number
      return number
    }
  }

  /// Indices into the graph's sentences; none where the graph came without sentences.
  func sentences(ofEdge edge: Int) -> ArraySlice<UInt32> {
    guard edge + 1 < graph.evidenceOffsets.count else { return [] }
    return graph.evidenceSentences[Int(graph.evidenceOffsets[edge])..<Int(graph.evidenceOffsets[edge + 1])]
  }

  /// The sum over a link's sentences; `nil` where the graph came without sentences.
  ///
  /// - Complexity: O(*k* log *k*) in the number of sentences.
  subscript(edge: Int) -> EdgeSummary? {
    if let recorded = recorded[edge] { return recorded }
    let indices = sentences(ofEdge: edge)
    guard !indices.isEmpty else { return nil }
    var summary = EdgeSummary(sentenceCount: indices.count)
    for index in indices {
      guard let date = graph.sentences[Int(index)].date else { continue }
      summary.firstDate = summary.firstDate.map { min($0, date) } ?? date
      summary.lastDate = summary.lastDate.map { max($0, date) } ?? date
    }
    let numbers = indices.map { articles[Int($0)] }.sorted()
    summary.articleCount = 1 + zip(numbers, numbers.dropFirst()).count { $0 != $1 }
    return summary
  }
}
