import Cooccurrence
import Testing

@testable import GraphAnalysis

@Suite struct SampledBetweennessTests {
  static let graphs: [CooccurrenceGraph] =
    [.karateClub(weighted: true), .scene, .cycle(nodes: 8), .hanging(core: 9, nodes: 60, seed: 3)]
    + (1...4).map { .random(nodes: 60, links: 50 * $0, seed: UInt64($0)) }

  @Test(arguments: graphs, EdgeLength.allCases)
  func `no score is farther from the exact one than the bound says`(_ graph: CooccurrenceGraph, _ length: EdgeLength) {
    let exact = graph.betweenness(length: length, sampling: .exact).values
    let sampled = graph.betweenness(length: length, sampling: .error(0.04, confidence: 0.99), seed: 7)
    #expect(sampled.values.greatestDifference(from: exact) < 0.04)
    #expect(sampled.errorBound?.error == 0.04)
    #expect(sampled.errorBound?.confidence == 0.99)
  }

  @Test func `a sample is the same for the same seed, whatever the number of threads`() {
    let graph = CooccurrenceGraph.random(nodes: 100, links: 300, seed: 5)
    func scores(seed: UInt64, threads: Int?) -> [UInt64] {
      graph.betweenness(sampling: .error(0.1, confidence: 0.9), seed: seed, threads: threads).values.map(\.bitPattern)
    }
    let first = scores(seed: 1, threads: 1)
    for threads in [2, 5, nil] { #expect(scores(seed: 1, threads: threads) == first) }
    #expect(scores(seed: 2, threads: nil) != first)
  }

  @Test func `each of several shortest paths is as likely as the others`() {
    // Two opposite nodes of a ring of six with a chord: three ways, over 1 and 2, 1 and 4, 5 and 4.
    let graph = CooccurrenceGraph.sample(
      nodes: 6, links: [(0, 1, 1), (1, 2, 1), (2, 3, 1), (3, 4, 1), (4, 5, 1), (5, 0, 1), (1, 4, 1)])
    for length in EdgeLength.allCases {
      let paths = PathGraph(graph, length: length, components: graph.components(), rowOrder: .length)
      let here = (0..<6).map { node in paths.original.firstIndex(of: UInt32(node)) ?? 0 }
      var sampler = PathSampler(paths)
      var random = SplitMix64(seed: 11)
      var counts: [String: Int] = [:]
      for _ in 0..<3000 {
        let between = sampler.nodesBetween(here[0], here[3], by: &random)
        counts["\(between.map { Int(paths.original[Int($0)]) }.sorted())", default: 0] += 1
      }
      #expect(counts.keys.sorted() == ["[1, 2]", "[1, 4]", "[4, 5]"])
      // Five standard deviations of a count of 1000 in 3000.
      for count in counts.values { #expect(abs(count - 1000) < 130) }
    }
  }

  @Test func `the bound asks for as many paths as the paper says`() {
    // 0.5 / 0.01^2 * (floor(log2(10 - 2)) + 1 + ln(10)) = 31512.9
    #expect(SampledBetweenness.sampleCount(mostNodesOnPath: 10, wanted: (0.01, 0.9)) == 31_513)
  }

  @Test(arguments: [-1, 0, .nan, 7, .infinity])
  func `an impossible error or confidence is brought to the nearest possible one`(_ number: Double) {
    let star = CooccurrenceGraph.cycle(nodes: 5)
    let scores = star.betweenness(sampling: .error(0.5, confidence: number))
    #expect(scores.values.allSatisfy { $0 >= 0 && $0 <= 1 })
    if number > 0 { #expect(star.betweenness(sampling: .error(number, confidence: 0.5)).errorBound?.error == 1) }
  }

  @Test func `small graphs are exact unless asked otherwise`() {
    #expect(CooccurrenceGraph.cycle(nodes: 9).betweenness().errorBound == nil)
    #expect(
      CooccurrenceGraph.sample(nodes: 2, links: []).betweenness(sampling: .error(0.1, confidence: 0.9)).values == [
        0, 0,
      ])
  }

  @Test func `above 20,000 nodes a sample is taken unless asked otherwise`() {
    #expect(Sampling.automatic.bound(sourceCount: 20_000) == nil)
    let bound = Sampling.automatic.bound(sourceCount: 20_001)
    #expect(bound?.error == 0.01 && bound?.confidence == 0.9)
    #expect(Sampling.exact.bound(sourceCount: 20_001) == nil)
  }

  @Test func `a large ring with chords keeps within its bound`() {
    // All nodes are alike but for the chords, and none lies on more than a few of the paths.
    let count = 3_000
    let ring = (0..<count).map { ($0, ($0 + 1) % count, 1.0) }
    let chords = (0..<count / 3).map { ($0, ($0 * 17 + 5) % count, 1.0) }
    let graph = CooccurrenceGraph.sample(nodes: count, links: ring + chords)
    let exact = graph.betweenness(length: .hops, sampling: .exact).values
    let sampled = graph.betweenness(length: .hops, sampling: .error(0.05, confidence: 0.9))
    #expect(sampled.values.greatestDifference(from: exact) < 0.05)
    #expect(sampled.errorBound?.confidence == 0.9)
  }
}
