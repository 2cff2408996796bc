import Cooccurrence
import Testing

@testable import GraphAnalysis

@Suite struct LeidenTests {
  @Test(arguments: 1...40)
  func `every community is connected`(_ seed: UInt64) {
    let graph = CooccurrenceGraph.random(nodes: 20 + 10 * Int(seed), links: 15 * Int(seed) + 30, seed: seed)
    for resolution in [0.2, 1, 3] {
      let communities = graph.communities(resolution: resolution, seed: seed)
      for community in 0..<communities.count {
        let members = communities.nodes(of: community)
        #expect(graph.keepingNodes(members, filter: "").components().count == 1)
      }
      let counted = graph.modularity(of: communities.communityOfNode, resolution: resolution)
      #expect(communities.modularity == counted)
    }
  }

  @Test(arguments: 1...20)
  func `no node gains by going elsewhere`(_ seed: UInt64) {
    let graph = CooccurrenceGraph.random(nodes: 60, links: 200, seed: seed)
    let communities = graph.communities(seed: seed)
    for node in graph.nodes.indices {
      for other in 0..<communities.count {
        var labels = communities.communityOfNode
        labels[node] = other
        #expect(graph.modularity(of: labels) <= communities.modularity + 1e-9)
      }
    }
  }

  @Test func `the karate club falls into four parts, as well as with other programs`() {
    // igraph: max of Graph.community_leiden(objective_function="modularity", weights="weight", n_iterations=-1) over
    // 50 seeds: 0.44490358126721763, and without weights 0.41978961209730437
    let weighted = (1...10).map { CooccurrenceGraph.karateClub(weighted: true).communities(seed: $0) }
    #expect(abs((weighted.map(\.modularity).max() ?? 0) - 0.44490358126721763) < 1e-12)
    #expect(weighted.allSatisfy { $0.modularity > 0.44 && $0.count == 4 })
    let plain = (1...10).map { CooccurrenceGraph.karateClub(weighted: false).communities(seed: $0).modularity }
    #expect(abs((plain.max() ?? 0) - 0.41978961209730437) < 1e-12)
  }

  @Test func `two triangles with one link between them are two communities`() {
    let graph = CooccurrenceGraph.sample(
      nodes: 6, links: [(0, 1, 1), (1, 2, 1), (2, 0, 1), (3, 4, 1), (4, 5, 1), (5, 3, 1), (2, 3, 1)])
    let communities = graph.communities()
    #expect(communities.communityOfNode == [0, 0, 0, 1, 1, 1])
    // 6/7 - 2 * (7/14)^2
    #expect(abs(communities.modularity - (6.0 / 7 - 0.5)) < 1e-15)
    #expect(graph.communities(resolution: 0.1).count == 1)
    #expect(graph.communities(resolution: 9).count == 6)
  }

  @Test func `communities are numbered by size, then by their first node`() {
    let graph = CooccurrenceGraph.sample(nodes: 8, links: [(1, 2, 1), (3, 6, 1), (4, 5, 1), (5, 7, 1), (4, 7, 1)])
    #expect(graph.communities().communityOfNode == [3, 1, 1, 2, 0, 0, 2, 0])
    #expect(graph.communities().nodes(of: 0) == [4, 5, 7])
    #expect(graph.communities().nodes(of: 9) == [])
    #expect(graph.communities().scores.measure == "community")
  }

  @Test func `the same seed gives the same communities, in whatever order links are given`() {
    let graph = CooccurrenceGraph.random(nodes: 200, links: 900, seed: 3)
    let turned = CooccurrenceGraph.sample(
      nodes: 200, links: graph.edges.reversed().map { (Int($0.target), Int($0.source), $0.weight) })
    #expect(graph.communities(seed: 5) == turned.communities(seed: 5))
    #expect(graph.communities(seed: 5) == graph.communities(seed: 5))
  }

  @Test func `other numbers for the nodes give communities that are about as good`() {
    let graph = CooccurrenceGraph.random(nodes: 200, links: 900, seed: 3)
    var random = SplitMix64(seed: 1)
    let relabelled = graph.relabelled(graph.nodes.indices.shuffled(using: &random))
    #expect(abs(relabelled.communities().modularity - graph.communities().modularity) < 0.02)
  }

  @Test func `graphs without links, and impossible resolutions`() {
    #expect(CooccurrenceGraph.sample(nodes: 0, links: []).communities().count == 0)
    #expect(CooccurrenceGraph.sample(nodes: 1, links: []).communities().communityOfNode == [0])
    let apart = CooccurrenceGraph.sample(nodes: 3, links: []).communities()
    #expect(apart.communityOfNode == [0, 1, 2])
    #expect(apart.modularity == 0)
    let karate = CooccurrenceGraph.karateClub(weighted: true)
    for resolution in [Double.nan, .infinity, 0, -3] {
      #expect(karate.communities(resolution: resolution) == karate.communities())
    }
  }

  @Test(arguments: [1e-300, 1e300, 1.7e308, Double.leastNonzeroMagnitude])
  func `extreme weights give a finite modularity`(_ extreme: Double) {
    let graph = CooccurrenceGraph.sample(
      nodes: 6, links: [(0, 1, extreme), (1, 2, 1), (2, 0, extreme), (3, 4, 1), (4, 5, extreme), (5, 3, 1), (2, 3, 1)])
    let communities = graph.communities()
    #expect(communities.modularity.isFinite)
    #expect(communities.modularity >= -0.5 && communities.modularity <= 1)
    #expect(graph.participation(in: communities).values.allSatisfy { $0.isFinite && $0 >= 0 && $0 < 1 })
  }

  @Test func `a star of 100,000 is one community`() {
    let communities = CooccurrenceGraph.star(leaves: 100_000).communities()
    #expect(communities.count == 1)
  }
}
