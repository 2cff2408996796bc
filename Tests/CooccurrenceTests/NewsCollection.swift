import EntityRecognition
import EntityResolution
import NewsText

@testable import Cooccurrence

/// Collections of short articles, for tests of what their graph is.
enum NewsCollection {
  /// The entities of plain texts, which are named `0.txt`, `1.txt` and so on.
  static func entities(_ texts: [(String, CalendarDate?)]) -> ResolvedEntities {
    let articles = texts.enumerated().map { index, item in
      let plain = Article(name: "\(index).txt", plainText: item.0)
      let date = item.1.map { PublicationDate(day: $0, evidence: .fileName, words: $0.description) }
      return Article(name: plain.name, text: plain.text, publication: date, passages: plain.passages)
    }
    return EntityResolver().resolve(EntityRecognizer.standard.mentions(in: articles))
  }

  /// The graph of undated texts.
  static func graph(
    _ texts: String..., within window: CooccurrenceWindow = .sentence, stories: StoryClusters = StoryClusters()
  ) -> CooccurrenceGraph {
    CooccurrenceGraph(entities(texts.map { ($0, nil) }), within: window, stories: stories)
  }

  /// The links with a value each, as `Kenya–Peru 2.0`.
  static func links(_ graph: CooccurrenceGraph, _ values: [Double]? = nil) -> [String] {
    zip(graph.edges, values ?? graph.edges.map(\.weight)).map { edge, value in
      "\(graph.nodes[Int(edge.source)].label)–\(graph.nodes[Int(edge.target)].label) \(value)"
    }
  }
}
