import Cooccurrence

/// Whether two graphs differ by more than the division of their articles into two by chance would make them.
///
/// The articles of both sides are put together and dealt out again at random, as many to each side as it had, and the
/// difference is measured each time: the total variation distance ½ Σ|*p* − *p*′| of the shares that the links have in all
/// sentences of links, from 0 to 1, which does not depend on how much either side has written. The *p*-value is the
/// part of all divisions, the true one included, that differ as much or more (Pitman 1937, doi 10.2307/2984124).
public struct PermutationTest: Sendable, Equatable {
  /// The difference of the two graphs, from 0 to 1.
  public let difference: Double
  /// The mean difference of the divisions by chance.
  public let meanByChance: Double
  /// The chance of a difference as great or greater, over 0 and up to 1.
  public let pValue: Double
  /// The number of divisions that were looked at.
  public let divisions: Int
  /// Whether these are all that there are, so that the *p*-value is exact.
  public let isExhaustive: Bool

  /// Why articles cannot be dealt out.
  public enum Obstacle: Error, Hashable, Sendable {
    /// A graph does not hold all its sentences, so that nobody knows which article is behind a link.
    case noEvidence
    /// An article is on both sides.
    case sharedArticle(String)
    /// A side has no articles.
    case noArticles
  }
}

extension GraphComparison {
  /// Tests whether the two graphs differ by more than chance.
  ///
  /// - Parameters:
  ///   - permutations: How often articles are dealt out; where there are no more divisions than that, each is looked at.
  ///   - seed: What chance starts from; the same seed gives the same result.
  /// - Returns: The difference, and its *p*-value.
  /// - Throws: ``PermutationTest/Obstacle`` where articles cannot be dealt out.
  /// - Complexity: O(*m* + *k*) for each division, with *m* links and *k* pairs of a link and an article.
  public func permutationTest(
    permutations: Int = 1000, seed: UInt64 = 1
  ) throws(PermutationTest.Obstacle) -> PermutationTest {
    let deck = try ArticleDeck(self)
    let observed = deck.difference(after: Array(deck.beforeCount..<deck.count))
    let chosen = deck.count - deck.beforeCount
    let ways = Self.ways(of: chosen, from: deck.count, limit: max(1, permutations))
    var (asGreat, sum, divisions) = (0, 0.0, 0)
    func look(_ articles: [Int]) {
      let difference = deck.difference(after: articles)
      if difference >= observed - 1e-12 { asGreat += 1 }
      sum += difference
      divisions += 1
    }
    if let ways {
      var articles = Array(0..<chosen)
      for _ in 0..<ways {
        look(articles)
        Self.advance(&articles, below: deck.count)
      }
    } else {
      var order = Array(0..<deck.count)
      for permutation in 0..<max(1, permutations) {
        var random = SplitMix64(seed: seed, job: permutation)
        for place in 0..<chosen { order.swapAt(place, place + random.index(below: order.count - place)) }
        look(Array(order[..<chosen]))
      }
      // The true division is one of those that chance could have made (Phipson and Smyth 2010, doi 10.2202/1544-6115.1585).
      asGreat += 1
    }
    return PermutationTest(
      difference: observed, meanByChance: sum / Double(divisions),
      pValue: Double(asGreat) / Double(ways ?? divisions + 1), divisions: divisions, isExhaustive: ways != nil)
  }

  /// The number of ways to choose some of all; `nil` where there are more than a limit.
  private static func ways(of chosen: Int, from count: Int, limit: Int) -> Int? {
    var ways = 1
    for step in 1...max(1, min(chosen, count - chosen)) where min(chosen, count - chosen) > 0 {
      let (product, overflows) = ways.multipliedReportingOverflow(by: count - step + 1)
      if overflows { return nil }
      ways = product / step
      if ways > limit { return nil }
    }
    return ways
  }

  /// The next choice of ascending numbers in the order of a dictionary.
  private static func advance(_ numbers: inout [Int], below count: Int) {
    guard let place = numbers.indices.last(where: { numbers[$0] < count - (numbers.count - $0) }) else { return }
    numbers[place] += 1
    for later in numbers.indices.dropFirst(place + 1) { numbers[later] = numbers[later - 1] + 1 }
  }
}

/// The articles of both sides of a comparison, with the sentences that each has for each link.
private struct ArticleDeck {
  /// How many articles the earlier side has; they come first.
  let beforeCount: Int
  /// How many there are.
  let count: Int
  /// Where each article's counts start; those without links are the last of their side.
  private var starts: [Int] = [0]
  private var links: [Int] = []
  private var counts: [Double] = []
  private var totals: [Double]
  private let whole: Double

  init(_ comparison: GraphComparison) throws(PermutationTest.Obstacle) {
    let (before, after) = (comparison.before, comparison.after)
    guard before.holdsAllEvidence, after.holdsAllEvidence else { throw .noEvidence }
    beforeCount = before.graph.provenance.articleCount
    count = beforeCount + after.graph.provenance.articleCount
    guard beforeCount > 0, count > beforeCount else { throw .noArticles }
    var linkOfEdge = (
      [Int](repeating: 0, count: before.graph.edges.count), [Int](repeating: 0, count: after.graph.edges.count)
    )
    for (index, link) in comparison.links.enumerated() {
      if let edge = link.before?.edge { linkOfEdge.0[edge] = index }
      if let edge = link.after?.edge { linkOfEdge.1[edge] = index }
    }
    totals = Array(repeating: 0, count: comparison.links.count)
    var names: Set<String> = []
    for (graph, linkOfEdge, articleCount) in [
      (before.graph, linkOfEdge.0, beforeCount), (after.graph, linkOfEdge.1, count - beforeCount),
    ] {
      let articles = ArticleNumbers(of: graph)
      if let shared = articles.names.first(where: { !names.insert($0).inserted }) { throw .sharedArticle(shared) }
      guard articles.names.count <= articleCount else { throw .noEvidence }
      var entries: [(article: Int, link: Int)] = []
      for edge in graph.edges.indices {
        let shown = Int(graph.evidenceOffsets[edge])..<Int(graph.evidenceOffsets[edge + 1])
        for place in shown {
          entries.append((articles.ofSentence[Int(graph.evidenceSentences[place])], linkOfEdge[edge]))
        }
      }
      entries.sort { ($0.article, $0.link) < ($1.article, $1.link) }
      var place = 0
      for article in 0..<articleCount {
        while place < entries.count, entries[place].article == article {
          let link = entries[place].link
          if links.count > starts[starts.count - 1], links.last == link {
            counts[counts.count - 1] += 1
          } else {
            links.append(link)
            counts.append(1)
          }
          totals[link] += 1
          place += 1
        }
        starts.append(links.count)
      }
    }
    whole = totals.reduce(0, +)
  }

  /// The difference if the later side had these articles.
  func difference(after articles: [Int]) -> Double {
    var part = [Double](repeating: 0, count: totals.count)
    var sum = 0.0
    for article in articles {
      for place in starts[article]..<starts[article + 1] {
        part[links[place]] += counts[place]
        sum += counts[place]
      }
    }
    let rest = whole - sum
    if sum == 0 || rest == 0 { return sum == rest ? 0 : 1 }
    var distance = 0.0
    for link in totals.indices { distance += abs(part[link] / sum - (totals[link] - part[link]) / rest) }
    return distance / 2
  }
}

extension ComparedGraph {
  /// Whether every sentence that is counted is there.
  fileprivate var holdsAllEvidence: Bool {
    graph.edges.isEmpty
      ? graph.provenance.articleCount > 0 : LinkCounts(evidenceOf: graph).map { $0 == counts } ?? false
  }
}
