import EntityRecognition
import Testing

@testable import Cooccurrence

struct CooccurrenceGraphFilteringTests {
  // A path a–b–c–d, a triangle e–f–g, and h alone.
  private let graph = CooccurrenceGraph(
    nodes: zip(
      "abcdefgh", [.person, .person, .country, .organization, .person, .place, nil, .country] as [EntityKind?]
    )
    .enumerated().map { index, node in
      CooccurrenceGraph.Node(id: "\(node.0)", label: node.0.uppercased(), kind: node.1, mentionCount: index)
    },
    edges: [(0, 1, 3), (1, 2, 1), (2, 3, 2), (4, 5, 1), (5, 6, 1), (4, 6, 2)].map {
      CooccurrenceGraph.Edge(source: $0.0, target: $0.1, weight: $0.2)
    })

  private func names(_ graph: CooccurrenceGraph) -> String { graph.nodes.map(\.id).joined() }

  private func ends(_ graph: CooccurrenceGraph) -> [String] {
    graph.edges.map { graph.nodes[Int($0.source)].id + graph.nodes[Int($0.target)].id }
  }

  @Test(arguments: [
    (0, "a"), (1, "ab"), (2, "abc"), (3, "abcd"), (9, "abcd"), (-1, "a"),
  ])
  func `around an entity, so many links far`(_ radius: Int, _ nodes: String) {
    let part = graph.neighborhood(of: [0], radius: radius)
    #expect(names(part) == nodes)
    #expect(part.provenance.filters.count == 1)
  }

  @Test func `around several entities, and around nobody`() {
    let part = graph.neighborhood(of: [3, 7], radius: 1)
    #expect(names(part) == "cdh")
    #expect(part.provenance.filters == ["entities within 1 link of D, H"])
    #expect(ends(part) == ["cd"])
    #expect(graph.neighborhood(of: [99, -1], radius: 2).nodes.isEmpty)
  }

  @Test func `the giant component is the largest, and the first of equal ones`() {
    let giant = graph.giantComponent()
    #expect(names(giant) == "abcd")
    #expect(giant.provenance.filters == ["the giant component, 4 of 8 entities"])
    #expect(names(graph.keepingNodes([0, 1, 4, 5, 7], filter: "some").giantComponent()) == "ab")
    #expect(graph.giantComponent().giantComponent().provenance.filters.count == 1)
    #expect(CooccurrenceGraph(nodes: [], edges: []).giantComponent().nodes.isEmpty)
  }

  @Test func `the strongest links, the first of equal ones`() {
    let part = graph.keepingStrongestLinks(4)
    #expect(ends(part) == ["ab", "bc", "cd", "eg"])
    #expect(part.provenance.filters == ["the 4 strongest links"])
    #expect(part.nodes.count == 8)
    #expect(graph.keepingStrongestLinks(6).provenance.filters.isEmpty)
    #expect(graph.keepingStrongestLinks(0).edges.isEmpty)
  }

  @Test func `kinds, mentions and weights`() {
    #expect(names(graph.keepingNodes(ofKinds: [.country, .person])) == "abceh")
    #expect(graph.keepingNodes(ofKinds: [.country, .person]).provenance.filters == ["kinds: person, country"])
    #expect(graph.keepingNodes(ofKinds: []).nodes.isEmpty)
    #expect(names(graph.keepingNodes(namedAtLeast: 5)) == "fgh")
    #expect(ends(graph.keepingLinks(ofWeightAtLeast: 1.5)) == ["ab", "cd", "eg"])
  }

  @Test func `links in several articles`() {
    let news = NewsCollection.graph("Kenya met Peru. Kenya thanked Peru.", "Kenya met Peru and Chad.")
    let part = news.keepingLinks(inArticlesAtLeast: 2)
    #expect(NewsCollection.links(part) == ["Kenya–Peru 3.0"])
    #expect(part.provenance.filters == ["links in 2 articles or more"])
    #expect(graph.keepingLinks(inArticlesAtLeast: 1).edges.isEmpty)
  }

  @Test(arguments: [CooccurrenceWindow.sentence, .sentences(2)])
  func `what is kept keeps its counts`(_ window: CooccurrenceWindow) throws {
    let news = NewsCollection.graph(
      "Kenya met Peru. Chad left. Kenya met Chad.", "Kenya met Peru, Chad and Mali.", within: window)
    let part = news.keepingNodes(namedAtLeast: 2).keepingLinks(ofWeightAtLeast: 2)
    for weighting in EdgeWeighting.allCases {
      let scores = try #require(news.scores(weighting))
      #expect(part.scores(weighting) == scores.restricted(to: part, of: news))
    }
  }
}
