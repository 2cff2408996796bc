public import Cooccurrence

/// How many sentences and articles show each link of a graph, in the order of its edges.
public struct LinkCounts: Sendable, Equatable {
  /// The number of sentences (or other windows) that name both ends.
  public let sentences: [Int]
  /// The number of articles that these stand in.
  public let articles: [Int]

  /// Takes counts that are known already.
  ///
  /// - Parameters:
  ///   - sentences: One number a link.
  ///   - articles: One number a link.
  public init(sentences: [Int], articles: [Int]) {
    self.sentences = sentences
    self.articles = articles
  }

  /// Counts the sentences that a graph holds; `nil` where it came without them.
  ///
  /// - Complexity: O(*k* log *k*) in the number of sentences.
  public init?(evidenceOf graph: CooccurrenceGraph) {
    guard !graph.edges.isEmpty, graph.evidenceOffsets.count == graph.edges.count + 1, !graph.sentences.isEmpty else {
      return nil
    }
    let articleOfSentence = ArticleNumbers(of: graph).ofSentence
    var sentences: [Int] = []
    var articles: [Int] = []
    for edge in graph.edges.indices {
      let shown = graph.evidenceSentences[Int(graph.evidenceOffsets[edge])..<Int(graph.evidenceOffsets[edge + 1])]
      let numbers = shown.map { articleOfSentence[Int($0)] }.sorted()
      sentences.append(shown.count)
      articles.append(zip(numbers, numbers.dropFirst()).count { $0 != $1 } + (numbers.isEmpty ? 0 : 1))
    }
    self.init(sentences: sentences, articles: articles)
  }
}

/// The articles that a graph's sentences stand in, numbered in the order of the sentences.
struct ArticleNumbers {
  let names: [String]
  let ofSentence: [Int]

  init(of graph: CooccurrenceGraph) {
    var names: [String] = []
    var numbers: [String: Int] = [:]
    ofSentence = graph.sentences.map { sentence in
      if let number = numbers[sentence.article] { return number }
      numbers[sentence.article] = names.count
      names.append(sentence.article)
      return names.count - 1
    }
    self.names = names
  }
}
