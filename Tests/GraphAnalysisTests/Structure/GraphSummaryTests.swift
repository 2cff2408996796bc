import Cooccurrence
import EntityRecognition
import Testing

@testable import GraphAnalysis

@Suite struct GraphSummaryTests {
  @Test func `the numbers of the karate club are those of other programs`() {
    let graph = CooccurrenceGraph.karateClub(weighted: true)
    let summary = graph.summary()
    #expect(summary.nodeCount == 34)
    #expect(summary.edgeCount == 78)
    #expect(summary.componentCount == 1)
    #expect(summary.giantComponentSize == 34)
    #expect(summary.isolatedNodeCount == 0)
    // networkx: density(K), transitivity(K), diameter(K), average_shortest_path_length(K),
    // degree_assortativity_coefficient(K), degree_histogram(K)
    #expect(abs(summary.density - 0.13903743315508021) < 1e-15)
    #expect(abs(summary.transitivity - 0.2556818181818182) < 1e-15)
    #expect(summary.distances.diameter == 5)
    #expect(abs(summary.distances.meanDistance - 2.408199643493761) < 1e-14)
    #expect(summary.distances.isExact)
    #expect(abs((summary.assortativityByDegree ?? 0) - -0.47561309768461413) < 1e-12)
    #expect(summary.degreeDistribution == [0, 1, 11, 6, 6, 3, 2, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 1])
    #expect(summary.assortativityByKind == nil)
  }

  @Test func `assortativity by kind is that of other programs`() throws {
    // networkx.attribute_assortativity_coefficient(K, "club")
    let karate = CooccurrenceGraph.karateClub(weighted: true)
    let clubs = ModularityTests.clubs
    let graph = CooccurrenceGraph(
      nodes: karate.nodes.indices.map { node in
        CooccurrenceGraph.Node(
          id: karate.nodes[node].id, label: "", kind: clubs[node] == 0 ? EntityKind.person : .organization)
      }, edges: karate.edges)
    #expect(abs(try #require(graph.assortativityByKind()) - 0.717530864197531) < 1e-12)
  }

  @Test func `kinds that seek each other are at minus one, and links to no kind do not count`() {
    let kinds: [EntityKind?] = [.person, .country, .person, nil]
    let graph = CooccurrenceGraph(
      nodes: kinds.enumerated().map { CooccurrenceGraph.Node(id: "\($0.offset)", label: "", kind: $0.element) },
      edges: [(0, 1), (1, 2), (2, 3)].map { CooccurrenceGraph.Edge(source: $0.0, target: $0.1, weight: 1) })
    #expect(graph.assortativityByKind() == -1)
  }

  @Test func `a scene in two pieces`() {
    // networkx: transitivity(S), density(S), degree_assortativity_coefficient(S)
    let summary = CooccurrenceGraph.scene.summary()
    #expect(abs(summary.transitivity - 0.42857142857142855) < 1e-15)
    #expect(abs(summary.density - 0.24444444444444444) < 1e-15)
    #expect(abs((summary.assortativityByDegree ?? 0) - 0.175) < 1e-12)
    #expect(summary.componentCount == 3)
    #expect(summary.isolatedNodeCount == 1)
    #expect(CooccurrenceGraph.scene.articulationPoints() == [])
  }

  @Test(arguments: [0, 1, 5])
  func `a graph without links has numbers, and none that is NaN`(_ count: Int) {
    let summary = CooccurrenceGraph.sample(nodes: count, links: []).summary()
    #expect(summary.density == 0)
    #expect(summary.transitivity == 0)
    #expect(summary.distances.diameter == 0)
    #expect(summary.distances.meanDistance == 0)
    #expect(summary.assortativityByDegree == nil)
    #expect(summary.componentCount == count)
    #expect(summary.isolatedNodeCount == count)
  }

  @Test func `where all nodes have as many neighbours, nothing can be said of degrees`() {
    #expect(CooccurrenceGraph.cycle(nodes: 7).assortativityByDegree() == nil)
    #expect(abs((CooccurrenceGraph.star(leaves: 3).assortativityByDegree() ?? 0) + 1) < 1e-12)
  }

  @Test func `distances of a large graph are from a sample, which is said`() {
    let ring = CooccurrenceGraph.cycle(nodes: 10_002)
    let distances = ring.hopDistances()
    #expect(!distances.isExact)
    #expect(distances.sourceCount == 500)
    // All nodes of a ring see the same: half of it at most, and a quarter on the average.
    #expect(distances.diameter == 5001)
    #expect(abs(distances.meanDistance - 5001.0 * 5001 / 10_001) < 1e-9)
    #expect(ring.hopDistances(threads: 1) == ring.hopDistances(threads: 3))
  }

  @Test(arguments: 1...6)
  func `other numbers for the nodes do not change what is said of the whole`(_ seed: UInt64) {
    let graph = CooccurrenceGraph.random(nodes: 80, links: 120, seed: seed)
    var random = SplitMix64(seed: 99)
    let order = graph.nodes.indices.shuffled(using: &random)
    let relabelled = graph.relabelled(order)
    let (one, other) = (graph.summary(threads: 1), relabelled.summary(threads: 4))
    #expect(one.distances.diameter == other.distances.diameter)
    #expect(abs(one.distances.meanDistance - other.distances.meanDistance) < 1e-12)
    #expect(one.transitivity == other.transitivity)
    #expect(abs((one.assortativityByDegree ?? 0) - (other.assortativityByDegree ?? 0)) < 1e-9)
    #expect(one.degreeDistribution == other.degreeDistribution)
    #expect(graph.articulationPoints().map { order[$0] }.sorted() == relabelled.articulationPoints())
    let groups = Communities(labels: graph.nodes.indices.map { $0 % 5 }, modularity: 0)
    var moved = [Int](repeating: 0, count: order.count)
    for node in order.indices { moved[order[node]] = node % 5 }
    let participation = relabelled.participation(in: Communities(labels: moved, modularity: 0)).values
    let difference = order.map { participation[$0] }.greatestDifference(from: graph.participation(in: groups).values)
    #expect(difference < 1e-12)
  }
}
