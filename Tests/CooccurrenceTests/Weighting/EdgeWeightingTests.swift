import EntityResolution
import NewsText
import Testing

@testable import Cooccurrence

struct EdgeWeightingTests {
  // Kenya and Peru stand in 2 sentences together, Kenya in 3, Peru in 4, of 10.
  private let graph = NewsCollection.graph(
    "Kenya met Peru. Kenya thanked Peru. Kenya won. It rained.", "Peru lost. Peru slept. It snowed. So it goes.",
    "Nobody came. Nothing happened.")

  // Python: c, a, b, n = 2, 3, 4, 10
  //   log(c*n/(a*b)) / -log(c/n), c*n/(a*b), c/(a+b-c), c/sqrt(a*b),
  //   2*sum(k*log(k/e) for k, e in ((2, 1.2), (1, 1.8), (2, 2.8), (5, 4.2)))
  @Test(
    arguments: [
      (.sentences, 2), (.articles, 1), (.stories, 1), (.proximity, 1), (.fractional, 2), (.npmi, 0.31739380551401464),
      (.association, 1.6666666666666667), (.jaccard, 0.4), (.salton, 0.5773502691896258), (.g2, 1.265374090222651),
    ] as [(EdgeWeighting, Double)])
  func `two of ten sentences name both, three the one, four the other`(_ weighting: EdgeWeighting, _ value: Double)
    throws
  {
    #expect(graph.edges.count == 1)
    let scores = try #require(graph.scores(weighting))
    #expect(scores.measure == weighting.rawValue)
    #expect(abs(scores[0] - value) < 1e-12)
    let weighted = try #require(graph.weighted(by: weighting))
    #expect(weighted.edges.map(\.weight) == scores.values)
    #expect(weighted.provenance.weighting == weighting)
    #expect(weighted.evidence(ofEdge: 0).count == 2)
  }

  // C(3,2)·C(7,2) + C(3,3)·C(7,1) = 70 of C(10,4) = 210.
  @Test func `the chance of so many common sentences is a third`() throws {
    let p = try #require(graph.pValues())
    #expect(p.measure == "p_value")
    #expect(abs(p[0] - 1.0 / 3) < 1e-14)
    #expect(graph.qValues()?.values == p.values)
  }

  @Test func `a reprint adds sentences and articles, but no story`() {
    let texts = ["Kenya met Peru.", "Kenya met Peru.", "Chad met Peru and Kenya."]
    let stories = StoryClusters(reprints: [["0.txt", "1.txt"]])
    let graph = CooccurrenceGraph(NewsCollection.entities(texts.map { ($0, nil) }), within: .sentence, stories: stories)
    func links(_ weighting: EdgeWeighting) -> [String] {
      NewsCollection.links(graph, graph.scores(weighting)?.values)
    }
    #expect(links(.sentences) == ["Kenya–Peru 3.0", "Kenya–Chad 1.0", "Peru–Chad 1.0"])
    #expect(links(.articles) == ["Kenya–Peru 3.0", "Kenya–Chad 1.0", "Peru–Chad 1.0"])
    #expect(links(.stories) == ["Kenya–Peru 2.0", "Kenya–Chad 1.0", "Peru–Chad 1.0"])
    #expect(links(.proximity) == ["Kenya–Peru 2.0", "Kenya–Chad 1.0", "Peru–Chad 1.0"])
    #expect(links(.fractional) == ["Kenya–Peru 2.5", "Kenya–Chad 0.5", "Peru–Chad 0.5"])
  }

  @Test func `a link below chance keeps a weight over 0, and its negative scores`() throws {
    // Each is in 3 of 4 sentences, and both in 2 of them; by chance it would be 2.25.
    let graph = NewsCollection.graph("Kenya met Peru. Kenya thanked Peru. Kenya won. Peru lost.")
    let npmi = try #require(graph.scores(.npmi))
    // Python: log(2*4/(3*3)) / -log(2/4)
    #expect(abs(npmi[0] - -0.16992500144231237) < 1e-12)
    let g2 = try #require(graph.scores(.g2))
    #expect(g2[0] < 0)
    for weighting in [EdgeWeighting.npmi, .g2] {
      #expect(graph.weighted(by: weighting)?.edges.map(\.weight) == [EdgeWeighting.leastWeight])
    }
  }

  @Test(arguments: EdgeWeighting.allCases)
  func `weights are over 0 and finite, and no order of the articles changes a digit`(_ weighting: EdgeWeighting) throws
  {
    let texts = [
      "Kenya met Peru and Chad. Nepal slept. Peru met Nepal.", "Chad, Nepal and Mali met Kenya. It rained. Peru won.",
      "Mali lost. Kenya met Chad, Peru, Mali and Niger.", "Kenya met Peru and Chad. Nepal slept. Mali met Nepal.",
    ]
    let stories = StoryClusters(reprints: [["0.txt", "3.txt"]])
    func graph(_ order: [Int]) throws -> CooccurrenceGraph {
      let all = NewsCollection.entities(texts.map { ($0, nil) })
      let entities = ResolvedEntities(
        entities: all.entities, articles: order.map { all.articles[$0] }, assignments: order.map { all.assignments[$0] }
      )
      return try #require(
        CooccurrenceGraph(entities, within: .sentence, stories: stories).weighted(by: weighting))
    }
    let forwards = try graph([0, 1, 2, 3])
    #expect(forwards.edges.allSatisfy { $0.weight > 0 && $0.weight.isFinite })
    #expect(try graph([3, 1, 0, 2]).edges == forwards.edges)
    #expect(try graph([2, 3, 1, 0]).linkScores() == forwards.linkScores())
  }

  @Test(arguments: CooccurrenceWindow.allCases + [.sentences(2), .sentences(5)])
  func `in every window the counts fit together, and measures keep to their ranges`(_ window: CooccurrenceWindow) throws
  {
    let graph = NewsCollection.graph(
      "Kenya to sign\n\nKenya met Peru and Chad. Nepal slept.\n\nPeru met Nepal. Mali won. Kenya left.",
      "Chad, Nepal and Mali met Kenya. It rained. Peru won.\n\nNiger lost. Kenya met Mali.", within: window)
    let all = Double(graph.provenance.windowCount)
    let ranges: [(EdgeWeighting, ClosedRange<Double>)] = [
      (.npmi, -1...1), (.association, 0...all), (.jaccard, 0...1), (.salton, 0...1),
    ]
    for (weighting, range) in ranges {
      let scores = try #require(graph.scores(weighting))
      #expect(scores.values.allSatisfy { range.contains($0) })
    }
    let (p, q) = (try #require(graph.pValues()), try #require(graph.qValues()))
    #expect(zip(p.values, q.values).allSatisfy { $0 > 0 && $0 <= $1 && $1 <= 1 })
    #expect(graph.scores(.sentences)?.values == graph.edges.map(\.weight))
    let (stories, articles) = (try #require(graph.scores(.stories)), try #require(graph.scores(.articles)))
    #expect(stories.values == articles.values)
    #expect(zip(articles.values, graph.edges).allSatisfy { $0 <= $1.weight })
  }

  @Test func `a graph without counts has no other weights`() {
    let nodes = ["a", "b"].map { CooccurrenceGraph.Node(id: $0, label: $0, kind: nil) }
    let foreign = CooccurrenceGraph(nodes: nodes, edges: [CooccurrenceGraph.Edge(source: 0, target: 1, weight: 2)])
    #expect(EdgeWeighting.allCases.allSatisfy { foreign.scores($0) == nil })
    #expect(foreign.qValues() == nil)
    #expect(foreign.linkScores().map(\.measure) == ["nc", "disparity"])
  }

  @Test func `an empty graph can be weighed`() {
    let empty = NewsCollection.graph("It rained.")
    #expect(EdgeWeighting.allCases.allSatisfy { empty.weighted(by: $0)?.edges.isEmpty == true })
    #expect(empty.linkScores().allSatisfy { $0.values.isEmpty })
  }

  @Test func `scores of the whole are found again for a part`() throws {
    let whole = NewsCollection.graph("Kenya met Peru. Kenya met Chad. Chad met Peru and Kenya.")
    let scores = try #require(whole.scores(.sentences))
    let part = whole.keepingNodes([1, 2], filter: "two")
    #expect(NewsCollection.links(part, scores.restricted(to: part, of: whole).values) == ["Peru–Chad 1.0"])
    #expect(scores.restricted(to: whole, of: whole) == scores)
  }
}

struct ProximityTests {
  // e^-1 = 0.36787944117144233, e^-2 = 0.1353352832366127, e^-3 = 0.049787068367863944
  @Test(arguments: [
    ("Kenya met Peru.", 1), ("Kenya won. It rained. Peru lost.", 0.1353352832366127),
    ("Kenya won. It rained. It snowed. Peru lost.", 0.049787068367863944),
    ("Kenya won. It rained. It snowed. It hailed. Peru lost.", 0),
    ("Kenya won. Peru lost. It rained. Peru met Kenya.", 1),
  ])
  func `the nearest sentences of a story count`(_ text: String, _ value: Double) throws {
    let graph = NewsCollection.graph(text, within: .article)
    #expect(graph.scores(.proximity)?.values == [value])
  }

  @Test func `stories add up, and of two reprints the nearer one counts`() {
    let texts = ["Kenya won. Peru lost.", "Kenya met Peru.", "Kenya won. Peru lost."]
    let apart = CooccurrenceGraph(NewsCollection.entities(texts.map { ($0, nil) }), within: .article)
    #expect(apart.scores(.proximity)?.values == [1 + 2 * 0.36787944117144233])
    let joined = CooccurrenceGraph(
      NewsCollection.entities(texts.map { ($0, nil) }), within: .article,
      stories: StoryClusters(reprints: [["0.txt", "1.txt"]]))
    #expect(joined.scores(.proximity)?.values == [1 + 0.36787944117144233])
  }

  @Test func `a headline is near to nothing but itself`() {
    let graph = NewsCollection.graph("Kenya to sign\n\nPeru lost the game on Friday.", within: .article)
    #expect(graph.scores(.proximity)?.values == [0])
    #expect(graph.weighted(by: .proximity)?.edges.map(\.weight) == [EdgeWeighting.leastWeight])
  }
}
