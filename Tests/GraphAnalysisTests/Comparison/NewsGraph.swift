import Cooccurrence
import EntityRecognition
import NewsText

/// Graphs of articles that are given as who each of their sentences names.
enum NewsGraph {
  /// A graph with all its sentences and counts, as reading the articles would make it.
  static func of(_ articles: [(name: String, sentences: [[String]])]) -> CooccurrenceGraph {
    let names = Set(articles.flatMap { $0.sentences.flatMap { $0 } }).sorted()
    let place = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var (mentions, windows) = ([Int](repeating: 0, count: names.count), [Int](repeating: 0, count: names.count))
    var inArticles = windows
    var edges: [CooccurrenceGraph.Edge] = []
    var evidence: [[UInt32]] = []
    var sentences: [Evidence] = []
    for article in articles {
      for name in Set(article.sentences.flatMap { $0 }) { inArticles[place[name] ?? 0] += 1 }
      for (offset, sentence) in article.sentences.enumerated() {
        let named = Set(sentence).sorted()
        for name in sentence { mentions[place[name] ?? 0] += 1 }
        for name in named { windows[place[name] ?? 0] += 1 }
        guard named.count > 1 else { continue }
        sentences.append(
          Evidence(article: article.name, date: nil, characterOffset: offset, text: named.joined(separator: " met ")))
        for (index, one) in named.enumerated() {
          for other in named[(index + 1)...] {
            edges.append(
              CooccurrenceGraph.Edge(source: UInt32(place[one] ?? 0), target: UInt32(place[other] ?? 0), weight: 1))
            evidence.append([UInt32(sentences.count - 1)])
          }
        }
      }
    }
    let count = articles.reduce(0) { $0 + $1.sentences.count }
    return CooccurrenceGraph(
      nodes: names.enumerated().map { index, name in
        CooccurrenceGraph.Node(
          id: name, label: name, kind: nil, mentionCount: mentions[index], articleCount: inArticles[index],
          windowCount: windows[index])
      },
      edges: edges, sentences: sentences, evidence: evidence,
      provenance: CooccurrenceGraph.Provenance(
        articleCount: articles.count, sentenceCount: count, windowCount: count))
  }

  /// Articles by chance, whose sentences name two or three of some people.
  static func articles(
    _ count: Int, prefix: String, people: Int, sentences: Int = 4, seed: UInt64
  ) -> [(name: String, sentences: [[String]])] {
    var random = Lottery(state: seed)
    return (0..<count).map { number in
      let named = (0..<sentences).map { _ in
        (0..<Int.random(in: 2...3, using: &random)).map { _ in "p\(Int.random(in: 10..<10 + people, using: &random))" }
      }
      return ("\(prefix)\(number)", named)
    }
  }

  /// Numbers that are the same in every run.
  private struct Lottery: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }
}
