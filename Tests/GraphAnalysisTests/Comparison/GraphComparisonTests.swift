import Cooccurrence
import EntityRecognition
import EntityResolution
import Testing

@testable import GraphAnalysis

struct GraphComparisonTests {
  /// 4 sentences before; 8 after, so that equal counts are half as much.
  private let before = NewsGraph.of([("b0", [["a", "b"], ["a", "b"], ["b", "c"], ["d", "c"]])])
  private let after = NewsGraph.of([
    ("a0", [["a", "b"], ["a", "b"], ["b", "c"], ["b", "c"]]), ("a1", [["b", "c"], ["a", "e"], [], []]),
  ])

  private func link(_ change: GraphComparison, _ one: String, _ other: String) -> LinkChange? {
    change.links.first { change.nodes[$0.source].id == one && change.nodes[$0.target].id == other }
  }

  @Test func `entities and links are added, removed, stronger and weaker by their share of the sentences`() throws {
    let change = after.compared(to: before)
    #expect(change.nodes.map(\.id) == ["a", "b", "c", "d", "e"])
    // Mentions for 1,000 sentences: a 500 and 375, b 750 and 625, c 500 and 375.
    #expect(change.nodes.map(\.status) == [.weaker, .weaker, .weaker, .removed, .added])
    #expect(change.isNormalized && change.countsMentions)
    let pair = try #require(link(change, "a", "b"))
    #expect(pair.status == .weaker && pair.before?.rate == 500 && pair.after?.rate == 250)
    #expect(pair.before?.weight == 2 && pair.after?.weight == 2)
    // log2((250 + 0.5) / (500 + 0.5)) in Python
    #expect(abs(pair.logRatio - -0.998559465640785) < 1e-12)
    #expect(link(change, "b", "c")?.status == .stronger)
    #expect(link(change, "c", "d")?.status == .removed && link(change, "a", "e")?.status == .added)
    #expect(link(change, "c", "d")?.after == nil)
  }
  // scipy: p = [fisher_exact([[b, 100 - b], [a, 80 - a]]).pvalue for b, a in [(30, 2), (5, 6), (0, 12), (9, 0)]]
  //        false_discovery_control(p)
  @Test func `links are tested by Fisher's test, with Benjamini and Hochberg's correction over all of them`() throws {
    func side(_ links: [(Int, Int, Double)], sentences: Int) -> ComparedGraph {
      let plain = CooccurrenceGraph.sample(nodes: 5, links: links)
      let graph = CooccurrenceGraph(
        nodes: plain.nodes, edges: plain.edges,
        provenance: CooccurrenceGraph.Provenance(articleCount: 9, sentenceCount: sentences, windowCount: sentences))
      return ComparedGraph(
        graph, counts: LinkCounts(sentences: links.map { Int($0.2) }, articles: links.map { _ in 1 }))
    }
    let change = GraphComparison(
      before: side([(0, 1, 30), (0, 2, 5), (1, 4, 9)], sentences: 100),
      after: side([(0, 1, 2), (0, 2, 6), (0, 3, 12)], sentences: 80))
    let tests = try change.links.map { try #require($0.sentenceTest) }
    let p = [3.7020363654991235e-07, 0.5421707298287651, 3.628647335466037e-05, 0.004783998255647108]
    let q = [1.4808145461996494e-06, 0.5421707298287651, 7.257294670932074e-05, 0.00637866434086281]
    for (index, test) in tests.enumerated() {
      #expect(abs(test.pValue - p[index]) < 1e-9 * p[index] && abs(test.qValue - q[index]) < 1e-9 * q[index])
    }
    #expect(change.links.map(\.isSignificant) == [true, false, true, true])
    #expect(change.links.map(\.articleTest?.pValue) == [1, 1, 1, 1])
  }

  @Test func `a graph compared with itself has not changed`() {
    for graph in [before, after, CooccurrenceGraph.karateClub(weighted: true), CooccurrenceGraph(nodes: [], edges: [])]
    {
      let change = graph.compared(to: graph)
      #expect(change.isEmpty && change.links.count == graph.edges.count && change.nodes.count == graph.nodes.count)
      #expect(change.links.allSatisfy { $0.logRatio == 0 && !$0.isSignificant })
      let likeness = change.similarity()
      #expect(likeness.nodeJaccard == 1 && likeness.edgeJaccard == 1 && likeness.weightedJaccard == 1)
      #expect(likeness.deltaCon == 1 && likeness.communityInformation ?? 1 == 1)
      let ranks = change.ranks { $0.betweenness() }
      #expect(abs(ranks.rankBiasedOverlap - 1) < 1e-12)
      #expect(change.nodes.indices.allSatisfy { ranks.shift(ofNode: $0) == 0 })
    }
  }

  @Test func `communities that are known already change nothing`() {
    let change = CooccurrenceGraph.karateClub(weighted: true).compared(to: .karateClub(weighted: false))
    let known = (before: change.before.graph.communities(), after: change.after.graph.communities())
    #expect(change.similarity(communities: known) == change.similarity())
    let none = Communities(labels: Array(repeating: 0, count: 34), modularity: 0)
    #expect(change.similarity(communities: (none, none)).communityCount == (1, 1))
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func `applying a comparison to the earlier graph gives the later one`(seed: UInt64) {
    let earlier = CooccurrenceGraph.random(nodes: 30, links: 60, seed: seed)
    let later = CooccurrenceGraph.random(nodes: 25 + Int(seed) * 5, links: 80, seed: seed + 100)
    let news = NewsGraph.of(NewsGraph.articles(9, prefix: "x", people: 12, seed: seed))
    for (one, other) in [(earlier, later), (later, earlier), (earlier, news), (news, news), (news, before)] {
      let result = other.compared(to: one).applied(to: one)
      #expect(result.nodes == other.nodes && result.edges == other.edges)
      #expect(result.provenance == other.provenance)
    }
  }

  @Test func `what is new, and what is gone, is the same told from the other side`() {
    let (there, back) = (after.compared(to: before), before.compared(to: after))
    #expect(there.nodes.count { $0.status == .added } == back.nodes.count { $0.status == .removed })
    for (one, other) in zip(there.links, back.links) {
      #expect(abs(one.logRatio + other.logRatio) < 1e-12 && one.before?.weight == other.after?.weight)
      #expect(one.sentenceTest?.qValue == other.sentenceTest?.qValue)
    }
  }

  @Test func `absence means nothing where a side has too few articles`() {
    let change = after.compared(to: before, floor: 2)
    #expect(change.nodes.map(\.status) == [.weaker, .weaker, .weaker, .removed, .insufficient])
    let nothing = NewsGraph.of([])
    #expect(before.compared(to: nothing).nodes.allSatisfy { $0.status == .insufficient })
    #expect(nothing.compared(to: before).links.allSatisfy { $0.status == .insufficient })
  }

  @Test func `graphs that do not say what was read are compared by their weights, without tests`() {
    let one = CooccurrenceGraph.sample(nodes: 3, links: [(0, 1, 2), (1, 2, 1)])
    let other = CooccurrenceGraph.sample(nodes: 3, links: [(0, 1, 2), (0, 2, 5)])
    let change = other.compared(to: one)
    #expect(!change.isNormalized && !change.countsMentions)
    #expect(change.links.map(\.status) == [.same, .added, .removed])
    #expect(change.links.allSatisfy { $0.sentenceTest == nil && $0.articleTest == nil })
    #expect(change.nodes.map(\.status) == [.stronger, .weaker, .stronger])
  }

  @Test func `an entity with another identifier is the same by its name, and one identifier of two kinds is two`() {
    func node(_ id: String, _ label: String, _ kind: EntityKind) -> CooccurrenceGraph.Node {
      CooccurrenceGraph.Node(id: id, label: label, kind: kind)
    }
    let one = CooccurrenceGraph(
      nodes: [node("x", "Georgia", .country), node("old", "John Kerry", .person)],
      edges: [CooccurrenceGraph.Edge(source: 0, target: 1, weight: 1)])
    let other = CooccurrenceGraph(
      nodes: [node("x", "Georgia Brown", .person), node("new", "John Kerry", .person)],
      edges: [CooccurrenceGraph.Edge(source: 0, target: 1, weight: 1)])
    let change = other.compared(to: one)
    #expect(change.nodes.map(\.id) == ["new", "x", "x~before"])
    #expect(change.nodes[0].before?.id == "old" && change.matching.match(ofFirst: 0)?.reason == .name("John Kerry"))
    #expect(change.links.map(\.status) == [.added, .removed])
    #expect(change.applied(to: one).nodes == other.nodes)
    #expect(change.union.nodes.map(\.id) == change.nodes.map(\.id))
    #expect(change.union.edges.count == change.links.count)
  }

  // By hand: entities a b c of a b c d e; links a-b and b-c of a-b a-e b-c c-d;
  // rates a-b 500 and 250, a-e 0 and 125, b-c 250 and 375, c-d 250 and 0: (250 + 250) / (500 + 125 + 375 + 250).
  @Test func `likeness as a whole is that calculated by hand`() {
    let likeness = after.compared(to: before).similarity()
    #expect(abs(likeness.nodeJaccard - 3.0 / 5) < 1e-12 && abs(likeness.edgeJaccard - 2.0 / 4) < 1e-12)
    #expect(abs(likeness.weightedJaccard - 500.0 / 1250) < 1e-12)
    #expect(likeness.density == (0.5, 0.5) && likeness.giantShare == (1, 1) && likeness.deltaConGroups == nil)
  }

  @Test func `ranks before and after are those of the measure, and a rise is a positive shift`() {
    let ranks = after.compared(to: before).ranks { $0.strength() }
    // Before a 2, b 3, c 2, d 1; after a 3, b 5, c 3, e 1.
    #expect(ranks.measure == "strength" && ranks.ranksBefore == [2, 1, 2, 4, nil])
    #expect(ranks.ranksAfter == [2, 1, 2, nil, 4] && ranks.scoresAfter == [3, 5, 3, nil, 1])
    #expect(ranks.shift(ofNode: 0) == 0 && ranks.shift(ofNode: 3) == nil)
    let turned = CooccurrenceGraph.sample(nodes: 3, links: [(0, 1, 1), (1, 2, 5)]).compared(
      to: .sample(nodes: 3, links: [(0, 1, 5), (1, 2, 1)]))
    #expect(turned.ranks { $0.strength() }.shift(ofNode: 2) == 1)
  }
}
