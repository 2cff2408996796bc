import Testing

@testable import Cooccurrence

struct BackboneTests {
  private func graph(_ links: [(Int, Int, Double)]) -> CooccurrenceGraph {
    let count = (links.flatMap { [$0.0, $0.1] }.max() ?? -1) + 1
    return CooccurrenceGraph(
      nodes: (0..<count).map { CooccurrenceGraph.Node(id: "n\($0)", label: "N\($0)", kind: nil) },
      edges: links.map { CooccurrenceGraph.Edge(source: UInt32($0.0), target: UInt32($0.1), weight: $0.2) })
  }

  // Score, standard deviation and their quotient by the lines of the authors' backboning.py (michelecoscia.com),
  // noise_corrected(), on a–b 5, a–c 2, b–c 1, c–d 1 in both directions:
  //   0.363636 0.035733 10.176605336138389; 0.125 0.095066 1.314870202136585;
  //   -0.142857 0.318280 -0.4488405682029658; 0.636364 0.042814 14.863433465464892
  @Test func `the noise-corrected scores are those of the authors' program`() {
    let graph = graph([(0, 1, 5), (0, 2, 2), (1, 2, 1), (2, 3, 1)])
    let expected = [10.176605336138389, 1.314870202136585, -0.4488405682029658, 14.863433465464892]
    let scores = graph.noiseCorrectedScores()
    #expect(scores.measure == "nc")
    #expect(zip(scores.values, expected).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(graph.backbone(.noiseCorrected) == [0, 3])
  }

  // By hand for a–b: n_a = 7, n_b = 6, n = 18, κ = 18/42, κ·5 = 15/7, (15/7 − 1)/(15/7 + 1) = 8/22.
  @Test func `a score by hand`() {
    let correction = NoiseCorrection(weight: 5, one: 7, other: 6, total: 18)
    #expect(abs(correction.score - 8.0 / 22) < 1e-15)
    #expect(abs(correction.variance.squareRoot() - 0.035732579934592314) < 1e-12)
  }

  // At node 0: s = 10, k = 3, so (1 − 8/10)² = 0.04 and (1 − 1/10)² = 0.81; all other ends have one link.
  @Test func `the disparity filter by hand`() {
    let star = graph([(0, 1, 8), (0, 2, 1), (0, 3, 1)])
    #expect(zip(star.disparityScores().values, [0.04, 0.81, 0.81]).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(star.backbone(.disparity) == [0])
  }

  @Test func `a pair that is linked to nobody else is not compared with anything`() {
    #expect(graph([(0, 1, 100)]).disparityScores().values == [1])
    #expect(graph([(0, 1, 100)]).backbone(.disparity) == [])
  }

  @Test(arguments: [1e-300, 0.01, 0.5, 1, 1e150, 1e300])
  func `no weight makes a score that is no number`(_ weight: Double) {
    for links in [[(0, 1, weight)], [(0, 1, weight), (1, 2, 1)], [(0, 1, weight), (1, 2, weight), (0, 2, weight)]] {
      let graph = graph(links)
      #expect(graph.noiseCorrectedScores().values.allSatisfy { $0.isFinite })
      #expect(graph.disparityScores().values.allSatisfy { (0...1).contains($0) })
    }
  }

  @Test func `an empty graph has an empty backbone`() {
    #expect(graph([]).backbone(.noiseCorrected) == [])
    #expect(graph([]).backbone(.disparity) == [])
  }

  @Test func `significant links need counts, and are those with a small q-value`() throws {
    #expect(graph([(0, 1, 1)]).backbone(.significant) == nil)
    #expect(graph([(0, 1, 1)]).keepingBackbone(.significant) == nil)
    let quiet = "\n\nIt rained on the hills." + (1...30).map { " Rain fell for \($0) days." }.joined()
    let news = NewsCollection.graph(
      "Kenya met Peru. Kenya thanked Peru. Kenya paid Peru. Kenya left Peru. Kenya met Chad. Nepal won. Chad lost."
        + quiet)
    let q = try #require(news.qValues())
    let kept = try #require(news.keepingBackbone(.significant))
    #expect(NewsCollection.links(kept) == ["Kenya–Peru 4.0"])
    #expect(q.values.map { $0 < 0.05 } == [true, false])
    #expect(kept.nodes == news.nodes)
    #expect(kept.provenance.filters == ["significant links, 1 of 2 links"])
  }

  @Test func `weights that count nothing leave the noise-corrected backbone to the sentences`() throws {
    let news = NewsCollection.graph("Kenya met Peru. Kenya thanked Peru. Kenya met Chad. Nepal met Chad. Peru won.")
    let weighted = try #require(news.weighted(by: .npmi))
    #expect(weighted.noiseCorrectedScores() == news.noiseCorrectedScores())
    #expect(weighted.disparityScores() != news.disparityScores())
  }
}
