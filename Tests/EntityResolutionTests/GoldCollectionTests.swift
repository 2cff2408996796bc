import EntityRecognition
import Testing

@testable import EntityResolution

struct GoldCollectionTests {
  @Test func `the entities of twenty articles from six regions agree with the gold ones`() {
    #expect(GoldCollection.articles.count == 20)
    let resolution = MarkedResolution(GoldCollection.articles)
    let comparison = GoldComparison(resolution.texts, resolution.resolved)
    let wrong = zip(resolution.texts.flatMap(\.gold), resolution.labels).map { "\($0)=\($1)" }.joined(separator: " ")
    #expect(comparison.f1 >= 0.95, "P \(comparison.precision) R \(comparison.recall): \(wrong)")
  }

  @Test func `the comparison counts a split and a melting by hand`() {
    let texts = ["[Ann Lee|p.1] [Ann Lee|p.1] [Bo Ray|p.2] [Bo Ray|p.1]"]
    let resolution = MarkedResolution(texts)
    let comparison = GoldComparison(resolution.texts, resolution.resolved)
    // Precision (1 + 1 + 1/2 + 1/2) / 4, recall (2/3 + 2/3 + 1 + 1/3) / 4.
    #expect(comparison.precision == 0.75)
    #expect(abs(comparison.recall - 2.0 / 3) < 1e-12)
  }

  @Test func `the same collection gives the same entities, decisions and order`() {
    let first = MarkedResolution(GoldCollection.articles).resolved
    let second = MarkedResolution(GoldCollection.articles).resolved
    #expect(first.entities == second.entities)
    #expect(first.assignments == second.assignments)
    #expect(first.merges == second.merges)
    #expect(first.refusals == second.refusals)
  }

  @Test func `the benchmark's collection has the mentions and names that were asked for`() {
    let benchmark = ResolutionBenchmark(mentions: 2000, names: 100)
    #expect(benchmark.mentionCount == 2000)
    #expect(EntityResolver().resolve(benchmark.articles).entities.count <= 110)
  }
}
