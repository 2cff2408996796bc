public import Cooccurrence
import EntityRecognition
public import GraphAnalysis
import NewsText

/// Writes a graph as GraphML that Gephi, Cytoscape, yEd, networkx, igraph, NetworKit and Neo4j load.
///
/// Readers differ in what they accept, so the file keeps to what all of them do: keys of type `int`, `double` or
/// `string`, declared before the graph, with identifiers unique across nodes, edges and graph; no defaults, no empty
/// data, no NaN; nodes before edges; each pair once.
///
/// Each node holds `label` and `name` (the same text under the two names that programs look for), `type`, `aliases`,
/// `mentions`, `articles`, `windows`, `first_date`, `last_date` and the scores that are handed in; `original_id` too,
/// where the graph's identifier is not one that every reader takes. Each edge holds `weight`, `sentences`, `articles`,
/// `first_date`, `last_date`, the scores of links that are handed in and up to three sentences that show the link:
/// `evidence1` is the text and `evidence1_source` where it stands, as `ARTICLE:OFFSET`, the offset counted in Unicode
/// scalars from 0. The graph holds what made it, `weighting` among it: which measure of the links `weight` is.
///
/// ```swift
/// let text = GraphMLExporter(generator: "Entente 1.0").text(for: graph, scores: [betweenness])
/// // "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=…"
/// ```
public struct GraphMLExporter: Sendable {
  /// The program and its version, written into the file.
  public var generator: String
  /// The most sentences to write for one link.
  public var evidenceLimit: Int

  /// Creates an exporter.
  ///
  /// - Parameters:
  ///   - generator: The program and its version, written into the file.
  ///   - evidenceLimit: The most sentences to write for one link.
  public init(generator: String = "Entente", evidenceLimit: Int = 3) {
    self.generator = generator
    self.evidenceLimit = max(0, evidenceLimit)
  }

  /// The whole file as text.
  ///
  /// - Parameters:
  ///   - graph: The graph to write.
  ///   - scores: Measures of its nodes, in the order in which their keys are declared.
  ///   - linkScores: Measures of its links, likewise.
  /// - Returns: The file's text, UTF-8 by its declaration.
  /// - Complexity: O(*n* + *m*) plus the evidence.
  public func text(
    for graph: CooccurrenceGraph, scores: [NodeScores] = [], linkScores: [EdgeScores] = []
  ) -> String {
    var text = ""
    write(graph, scores: scores, linkScores: linkScores) { text += String(decoding: $0, as: UTF8.self) }
    return text
  }

  /// Writes the file piece by piece, so that a graph of millions of links needs no more memory than a small one.
  ///
  /// - Parameters:
  ///   - graph: The graph to write.
  ///   - scores: Measures of its nodes; a value that is no number is left out.
  ///   - linkScores: Measures of its links, likewise.
  ///   - sink: Takes the bytes of the file in order, some 64 KiB at a time, cut between elements.
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
    let identifiers = PortableIdentifiers(of: graph)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(GraphMLExporter.pieceSize * 2)
    appendHead(for: graph, scores: scores, linkScores: linkScores, renames: identifiers.areRewritten, to: &bytes)
    for node in graph.nodes.indices {
      append(node: node, of: graph, as: identifiers[node], scores: scores, to: &bytes)
      if bytes.count >= GraphMLExporter.pieceSize {
        try sink(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    for edge in graph.edges.indices {
      append(edge: edge, of: graph, identifiers: identifiers, summaries: summaries, scores: linkScores, to: &bytes)
      if bytes.count >= GraphMLExporter.pieceSize {
        try sink(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    bytes.append(markup: "  </graph>\n</graphml>\n")
    try sink(bytes)
  }

  private static let pieceSize = 1 << 16
}

extension GraphMLExporter {
  private func appendHead(
    for graph: CooccurrenceGraph, scores: [NodeScores], linkScores: [EdgeScores], renames: Bool,
    to bytes: inout [UInt8]
  ) {
    bytes.append(
      markup: """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
        http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">

        """)
    let keys = GraphMLKey.keys(
      scores: scores, linkScores: linkScores, evidenceLimit: evidenceLimit, renames: renames)
    for key in keys {
      key.appendDeclaration(to: &bytes)
    }
    bytes.append(markup: "  <graph id=\"entente\" edgedefault=\"undirected\">\n")
    let made = graph.provenance
    bytes.appendData("g_generator", generator)
    bytes.appendData("g_window", made.window)
    bytes.appendData("g_weighting", made.weighting.rawValue)
    bytes.appendData("g_filters", made.filters.joined(separator: "; "))
    bytes.appendData("g_articles", made.articleCount)
    bytes.appendData("g_undated_articles", made.undatedArticleCount)
    bytes.appendData("g_sentences", made.sentenceCount)
    if made.windowCount > 0 { bytes.appendData("g_windows", made.windowCount) }
    bytes.appendData("g_first_date", made.firstDate?.description)
    bytes.appendData("g_last_date", made.lastDate?.description)
    bytes.append(markup: "\n")
  }

  private func append(
    node index: Int, of graph: CooccurrenceGraph, as identifier: String, scores: [NodeScores],
    to bytes: inout [UInt8]
  ) {
    let node = graph.nodes[index]
    bytes.append(markup: "    <node id=\"\(identifier)\">")
    bytes.appendData("n_label", node.label)
    bytes.appendData("n_name", node.label)
    bytes.appendData("n_type", node.kind?.rawValue)
    bytes.appendData("n_aliases", node.aliases.joined(separator: "; "))
    bytes.appendData("n_mentions", node.mentionCount)
    bytes.appendData("n_articles", node.articleCount)
    if node.windowCount > 0 { bytes.appendData("n_windows", node.windowCount) }
    bytes.appendData("n_first_date", node.firstDate?.description)
    bytes.appendData("n_last_date", node.lastDate?.description)
    if identifier != node.id { bytes.appendData("n_original_id", node.id) }
    for (place, score) in scores.enumerated() where index < score.values.count && score.values[index].isFinite {
      bytes.appendData("n_score\(place)", score.values[index])
    }
    bytes.append(markup: "</node>\n")
  }

  private func append(
    edge index: Int, of graph: CooccurrenceGraph, identifiers: PortableIdentifiers, summaries: EdgeSummaries,
    scores: [EdgeScores], to bytes: inout [UInt8]
  ) {
    let edge = graph.edges[index]
    bytes.append(markup: "    <edge source=\"")
    bytes.append(markup: identifiers[Int(edge.source)])
    bytes.append(markup: "\" target=\"")
    bytes.append(markup: identifiers[Int(edge.target)])
    bytes.append(markup: "\">")
    bytes.appendData("e_weight", edge.weight)
    if let summary = summaries[index] {
      bytes.appendData("e_sentences", summary.sentenceCount)
      bytes.appendData("e_articles", summary.articleCount)
      bytes.appendData("e_first_date", summary.firstDate?.description)
      bytes.appendData("e_last_date", summary.lastDate?.description)
    }
    for (place, score) in scores.enumerated() where index < score.values.count && score.values[index].isFinite {
      bytes.appendData("e_score\(place)", score.values[index])
    }
    for (place, sentence) in summaries.sentences(ofEdge: index).prefix(evidenceLimit).enumerated() {
      let evidence = graph.sentences[Int(sentence)]
      bytes.appendData("e_evidence\(place + 1)", evidence.text)
      bytes.appendData("e_evidence\(place + 1)_source", "\(evidence.article):\(evidence.characterOffset)")
    }
    bytes.append(markup: "</edge>\n")
  }
}
