import Cooccurrence
import GraphAnalysis
import Testing

@testable import entente

struct NodeMeasuresTests {
  /// Two triangles with one link between them, and a node alone.
  private let graph = CooccurrenceGraph(
    nodes: "abcdefg".map { CooccurrenceGraph.Node(id: String($0), label: String($0), kind: nil) },
    edges: [(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5), (2, 3)].map {
      CooccurrenceGraph.Edge(source: $0, target: $1, weight: 2)
    })

  @Test func `every centrality gives its scores under its own name`() {
    for centrality in Centrality.allCases {
      #expect(centrality.scores(of: graph).measure == centrality.rawValue)
    }
  }

  @Test func `a file has the weighted measures, and what describes the nodes`() {
    #expect(
      NodeMeasures(of: graph, and: .strength).scores.map(\.measure) == [
        "betweenness", "closeness", "harmonic", "degree", "strength", "eigenvector", "pagerank", "core",
        "participation", "clustering", "community", "component", "articulation",
      ])
  }

  @Test func `a measure that is chosen is there once`() {
    let names = NodeMeasures(of: graph, and: .harmonicUnweighted).scores.map(\.measure)
    #expect(names.count { $0 == "harmonic_unweighted" } == 1)
    #expect(NodeMeasures(of: graph, and: .core).scores.count { $0.measure == "core" } == 1)
  }

  // By hand: the two ends of the bridge are articulation points, and half of a third of their weight leaves.
  @Test(arguments: [
    ("core", [2.0, 2, 2, 2, 2, 2, 0]), ("community", [0.0, 0, 0, 1, 1, 1, 2]), ("component", [0.0, 0, 0, 0, 0, 0, 1]),
    ("articulation", [0.0, 0, 1, 1, 0, 0, 0]), ("strength", [4.0, 4, 6, 6, 4, 4, 0]),
  ])
  func `two triangles and a bridge are told apart`(measure: String, values: [Double]) {
    let scores = NodeMeasures(of: graph, and: .strength).scores.first { $0.measure == measure }
    #expect(scores?.values == values)
  }

  @Test func `participation and clustering of two triangles and a bridge`() throws {
    let scores = NodeMeasures(of: graph, and: .strength).scores
    let clustering = try #require(scores.first { $0.measure == "clustering" }).values
    let participation = try #require(scores.first { $0.measure == "participation" }).values
    #expect(zip(clustering, [1, 1, 1.0 / 3, 1.0 / 3, 1, 1, 0]).allSatisfy { abs($0 - $1) < 1e-12 })
    // 1 − (2/3)² − (1/3)²
    #expect(zip(participation, [0, 0, 4.0 / 9, 4.0 / 9, 0, 0, 0]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test func `above 20,000 nodes what searches from each is left out, unless it was chosen`() {
    func nodes(_ count: Int) -> CooccurrenceGraph {
      CooccurrenceGraph(
        nodes: (0..<count).map { CooccurrenceGraph.Node(id: String($0), label: "", kind: nil) },
        edges: [CooccurrenceGraph.Edge(source: 0, target: 1, weight: 1)])
    }
    #expect(NodeMeasures(of: nodes(20_000), [.closeness], and: .degree).leftOut == [])
    let large = NodeMeasures(of: nodes(20_001), Centrality.allCases, and: .harmonic)
    #expect(large.leftOut == [.closeness, .closenessUnweighted, .harmonicUnweighted])
    #expect(large.scores.contains { $0.measure == "harmonic" })
    #expect(large.scores.contains { $0.measure == "betweenness" })
    #expect(
      large.notes(nodeCount: 20_001) == [
        "20001 nodes: closeness, closeness_unweighted, harmonic_unweighted left out, which search from each of them"
      ])
  }

  @Test func `an estimate says how far it may be off`() {
    let bound = ErrorBound(error: 0.01, confidence: 0.9, sampleCount: 26517)
    let scores = NodeScores(measure: "betweenness", values: [0.5], errorBound: bound)
    #expect(
      scores.estimateInWords
        == "betweenness is an estimate from 26517 shortest paths, for a graph this large: with a probability of 0.9 no "
        + "score is wrong by more than 0.01")
    #expect(NodeScores(measure: "betweenness", values: [0.5]).estimateInWords == nil)
  }
}
