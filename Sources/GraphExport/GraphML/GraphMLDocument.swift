import Cooccurrence
import EntityRecognition
import GraphAnalysis
import NewsText

/// The parts of a GraphML file.
struct GraphMLDocument {
  private let graph: CooccurrenceGraph
  private let scores: [(key: String, values: [Double])]
  private let linkScores: [(key: String, values: [Double])]
  private let keys: [GraphMLKey]
  private let evidenceKeys: [(text: String, source: String)]
  private let identifiers: PortableIdentifiers
  private let summaries: EdgeSummaries
  /// How yEd is to draw the graph; `nil` where the file is for other programs.
  private let graphics: YEdGraphics?

  init(_ content: GraphContent, evidenceLimit: Int, graphics: YEdGraphics? = nil) {
    graph = content.graph
    scores = content.scores.enumerated().map { ("n_score\($0)", $1.values) }
    linkScores = content.linkScores.enumerated().map { ("e_score\($0)", $1.values) }
    evidenceKeys = (0..<evidenceLimit).map { ("e_evidence\($0 + 1)", "e_evidence\($0 + 1)_source") }
    identifiers = PortableIdentifiers(of: content.graph)
    keys = GraphMLKey.keys(
      scores: content.scores, linkScores: content.linkScores, evidenceLimit: evidenceLimit,
      renames: identifiers.areRewritten)
    summaries = content.summaries
    self.graphics = graphics
  }

  /// Writes the file piece by piece.
  func write<Failure: Error>(
    generator: String, to sink: (borrowing [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var bytes: [UInt8] = .piece()
    appendHead(generator: generator, to: &bytes)
    for node in graph.nodes.indices {
      append(node: node, to: &bytes)
      try bytes.hand(to: sink)
    }
    for edge in graph.edges.indices {
      append(edge: edge, to: &bytes)
      try bytes.hand(to: sink)
    }
    bytes.append(markup: "  </graph>\n</graphml>\n")
    try sink(bytes)
  }

  private func appendHead(generator: String, to bytes: inout [UInt8]) {
    bytes.append(
      markup: """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        """)
    bytes.append(markup: graphics == nil ? GraphMLDocument.schema : YEdGraphics.schema)
    for key in keys { key.appendDeclaration(to: &bytes) }
    graphics?.appendKeys(to: &bytes)
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

  private func append(node index: Int, to bytes: inout [UInt8]) {
    let node = graph.nodes[index]
    let identifier = identifiers[index]
    bytes.append(markup: "    <node id=\"")
    bytes.append(markup: identifier)
    bytes.append(markup: "\">")
    bytes.appendData("n_label", node.label)
    bytes.appendData("n_name", node.label)
    bytes.appendData("n_type", node.kind?.rawValue)
    if !node.aliases.isEmpty { bytes.appendData("n_aliases", node.aliases.joined(separator: "; ")) }
    bytes.appendData("n_mentions", node.mentionCount)
    bytes.appendData("n_articles", node.articleCount)
    if node.windowCount > 0 { bytes.appendData("n_windows", node.windowCount) }
    bytes.appendData("n_first_date", node.firstDate?.description)
    bytes.appendData("n_last_date", node.lastDate?.description)
    if identifiers.areRewritten, identifier != node.id { bytes.appendData("n_original_id", node.id) }
    for (key, values) in scores where index < values.count && values[index].isFinite {
      bytes.appendData(key, values[index])
    }
    graphics?.append(node: index, to: &bytes)
    bytes.append(markup: "</node>\n")
  }

  private func append(edge index: Int, to bytes: inout [UInt8]) {
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
    for (key, values) in linkScores where index < values.count && values[index].isFinite {
      bytes.appendData(key, values[index])
    }
    for (key, sentence) in zip(evidenceKeys, summaries.sentences(ofEdge: index)) {
      let evidence = graph.sentences[Int(sentence)]
      bytes.appendData(key.text, evidence.text)
      bytes.appendData(key.source, "\(evidence.article):\(evidence.characterOffset)")
    }
    graphics?.append(edge: index, to: &bytes)
    bytes.append(markup: "</edge>\n")
  }

  /// The place of GraphML's schema, to the end of the outermost tag.
  private static let schema = """
     xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
    http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">

    """
}
