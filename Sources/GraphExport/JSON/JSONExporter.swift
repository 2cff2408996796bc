public import Cooccurrence
import EntityRecognition
public import GraphAnalysis
import NewsText

/// Writes a graph as JSON with all that is known of it: the one format from which nothing is missing.
///
/// It is node-link JSON, as D3 and networkx's `node_link_graph(data, edges="links")` read it. Beside `nodes` and
/// `links` stand `articles` and `sentences`: each link lists, under `evidence`, the places in `sentences` of all that
/// show it, and each sentence has its article, its offset in Unicode scalars from 0, and its text. Sentences that no
/// link shows are left out. `graph` says how the graph was made, `measures` names the scores.
/// The file `graph.schema.json` in this package describes every member.
///
/// ```swift
/// let text = JSONExporter(generator: "Entente 1.0").text(for: graph, scores: [betweenness])
/// // "{\n\"format\": \"entente-graph\",\n\"version\": 1, …"
/// ```
public struct JSONExporter: Sendable {
  /// The program and its version, written into the file.
  public var generator: String

  /// Creates an exporter.
  ///
  /// - Parameter generator: The program and its version, written into the file.
  public init(generator: String = "Entente") {
    self.generator = generator
  }

  /// The whole file as text.
  ///
  /// - Parameters:
  ///   - graph: The graph to write.
  ///   - scores: Measures of its nodes, in order; of two with one name the first is written.
  ///   - linkScores: Measures of its links, likewise.
  /// - Returns: The file's text.
  /// - Complexity: O(*n* + *m*) plus the evidence.
  public func text(
    for graph: CooccurrenceGraph, scores: [NodeScores] = [], linkScores: [EdgeScores] = []
  ) -> String {
    var text = ""
    write(graph, scores: scores, linkScores: linkScores) { text += String(decoding: $0, as: UTF8.self) }
    return text
  }

  /// Writes the file piece by piece.
  ///
  /// - Parameters:
  ///   - graph: The graph to write.
  ///   - scores: Measures of its nodes; a value that is no number is left out.
  ///   - linkScores: Measures of its links, likewise.
  ///   - sink: Takes the bytes of the file in order, some 64 KiB at a time, cut between lines.
  /// - Throws: What the sink throws, at once; nothing more is written then.
  public func write<Failure: Error>(
    _ graph: CooccurrenceGraph, scores: [NodeScores] = [], linkScores: [EdgeScores] = [],
    to sink: (borrowing [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try write(graph, scores: scores, linkScores: linkScores, summaries: EdgeSummaries(of: graph), to: sink)
  }

  /// Writes the file, with what is known of links beyond the graph's sentences.
  func write<Failure: Error>(
    _ graph: CooccurrenceGraph, scores: [NodeScores], linkScores: [EdgeScores], summaries: EdgeSummaries,
    to sink: (borrowing [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let document = JSONDocument(graph: graph, scores: scores, linkScores: linkScores, summaries: summaries)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(JSONExporter.pieceSize * 2)
    document.appendHead(generator: generator, to: &bytes)
    let lists: [(name: String, count: Int, append: (Int, inout [UInt8]) -> Void)] = [
      ("nodes", graph.nodes.count, document.append(node:to:)), ("links", graph.edges.count, document.append(link:to:)),
      ("articles", document.articles.count, document.append(article:to:)),
      ("sentences", document.sentences.count, document.append(sentence:to:)),
    ]
    for list in lists {
      bytes.append(markup: ",\n\"\(list.name)\": [")
      for index in 0..<list.count {
        bytes.append(markup: index == 0 ? "\n" : ",\n")
        list.append(index, &bytes)
        if bytes.count >= JSONExporter.pieceSize {
          try sink(bytes)
          bytes.removeAll(keepingCapacity: true)
        }
      }
      bytes.append(markup: list.count == 0 ? "]" : "\n]")
    }
    bytes.append(markup: "\n}\n")
    try sink(bytes)
  }

  private static let pieceSize = 1 << 16
}
