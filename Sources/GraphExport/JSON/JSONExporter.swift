import Cooccurrence

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
public struct JSONExporter: GraphExporter {
  /// The program and its version, written into the file.
  public var generator: String

  /// Creates an exporter.
  ///
  /// - Parameter generator: The program and its version, written into the file.
  public init(generator: String = "Entente") {
    self.generator = generator
  }

  /// Writes the file piece by piece.
  public func write<Failure: Error>(
    _ content: GraphContent, to sink: (borrowing [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let document = JSONDocument(content)
    let graph = content.graph
    var bytes: [UInt8] = .piece()
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
        try bytes.hand(to: sink)
      }
      bytes.append(markup: list.count == 0 ? "]" : "\n]")
    }
    bytes.append(markup: "\n}\n")
    try sink(bytes)
  }
}
