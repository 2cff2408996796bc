import Testing

@testable import Cooccurrence

@Suite struct CooccurrenceGraphTests {
  typealias Edge = CooccurrenceGraph.Edge

  private func nodes(_ ids: String...) -> [CooccurrenceGraph.Node] {
    ids.map { CooccurrenceGraph.Node(id: $0, label: $0.uppercased(), kind: nil) }
  }

  private func sentence(_ text: String) -> Evidence {
    Evidence(article: "a.txt", date: nil, characterOffset: 0, text: text)
  }

  @Test func `nodes are sorted by identifier and edges follow them`() {
    let graph = CooccurrenceGraph(
      nodes: nodes("c", "a", "b"),
      edges: [Edge(source: 0, target: 1, weight: 2), Edge(source: 1, target: 2, weight: 3)])
    #expect(graph.nodes.map(\.id) == ["a", "b", "c"])
    #expect(graph.edges == [Edge(source: 0, target: 1, weight: 3), Edge(source: 0, target: 2, weight: 2)])
  }

  @Test func `parallel links are added up, in either direction`() {
    let graph = CooccurrenceGraph(
      nodes: nodes("a", "b"),
      edges: [
        Edge(source: 0, target: 1, weight: 2), Edge(source: 1, target: 0, weight: 3),
        Edge(source: 0, target: 1, weight: 0.5),
      ])
    #expect(graph.edges == [Edge(source: 0, target: 1, weight: 5.5)])
  }

  @Test func `of two nodes with one identifier the first is kept, with the links of both`() {
    let twice = [
      CooccurrenceGraph.Node(id: "b", label: "first", kind: nil),
      CooccurrenceGraph.Node(id: "a", label: "other", kind: nil),
      CooccurrenceGraph.Node(id: "b", label: "second", kind: nil),
    ]
    let graph = CooccurrenceGraph(
      nodes: twice, edges: [Edge(source: 2, target: 1, weight: 1), Edge(source: 0, target: 1, weight: 1)])
    #expect(graph.nodes.map(\.label) == ["other", "first"])
    #expect(graph.edges == [Edge(source: 0, target: 1, weight: 2)])
  }

  @Test(arguments: [0, -1, -Double.infinity, .nan, .infinity])
  func `a link whose weight is no number over zero is left out`(_ weight: Double) {
    let graph = CooccurrenceGraph(nodes: nodes("a", "b"), edges: [Edge(source: 0, target: 1, weight: weight)])
    #expect(graph.edges.isEmpty)
    #expect(graph.adjacency.neighbors.isEmpty)
  }

  @Test func `a sum of weights never becomes infinite`() {
    let link = Edge(source: 0, target: 1, weight: 1.7e308)
    #expect(CooccurrenceGraph(nodes: nodes("a", "b"), edges: [link, link]).edges[0].weight == .greatestFiniteMagnitude)
  }

  @Test func `a link of a node to itself is dropped`() {
    #expect(CooccurrenceGraph(nodes: nodes("a"), edges: [Edge(source: 0, target: 0, weight: 1)]).edges.isEmpty)
  }

  @Test func `evidence follows its edge and is joined where links are parallel`() {
    let graph = CooccurrenceGraph(
      nodes: nodes("c", "b", "a"),
      edges: [
        Edge(source: 0, target: 1, weight: 1), Edge(source: 2, target: 1, weight: 2),
        Edge(source: 1, target: 0, weight: 2),
      ],
      sentences: ["one", "two", "three"].map { sentence($0) }, evidence: [[2], [0, 1], [1, 2]])
    #expect(graph.evidence(ofEdge: 0).map(\.text) == ["one", "two"])
    #expect(graph.evidence(ofEdge: 1).map(\.text) == ["two", "three"])
  }

  @Test func `an edge without evidence has none, and so has an edge that is not there`() {
    let graph = CooccurrenceGraph(nodes: nodes("a", "b"), edges: [Edge(source: 0, target: 1, weight: 1)])
    #expect(graph.evidence(ofEdge: 0).isEmpty)
    #expect(graph.evidence(ofEdge: 7).isEmpty)
    #expect(graph.evidence(ofEdge: -1).isEmpty)
  }

  @Test(arguments: [("a", 0), ("b", 1), ("d", 2), ("c", nil), ("", nil), ("e", nil)])
  func `a node is found by its identifier`(_ id: String, _ expected: Int?) {
    let graph = CooccurrenceGraph(nodes: nodes("d", "b", "a"), edges: [])
    #expect(graph.node(withID: id) == expected)
  }

  @Test func `an empty graph is a graph`() {
    let graph = CooccurrenceGraph(nodes: [], edges: [])
    #expect(graph.nodes.isEmpty && graph.edges.isEmpty)
    #expect(graph.adjacency.offsets == [0])
    #expect(graph.node(withID: "a") == nil)
  }

  @Test func `the order of the input does not matter`() {
    let given = [
      Edge(source: 0, target: 1, weight: 1), Edge(source: 2, target: 1, weight: 2),
      Edge(source: 0, target: 2, weight: 4),
    ]
    let forwards = CooccurrenceGraph(nodes: nodes("a", "b", "c"), edges: given)
    let backwards = CooccurrenceGraph(
      nodes: nodes("c", "b", "a"),
      edges: given.reversed().map { Edge(source: 2 - $0.source, target: 2 - $0.target, weight: $0.weight) })
    #expect(forwards.nodes == backwards.nodes)
    #expect(forwards.edges == backwards.edges)
  }
}
