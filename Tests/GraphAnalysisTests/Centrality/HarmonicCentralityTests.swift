import Cooccurrence
import Testing

@testable import GraphAnalysis

@Suite struct HarmonicCentralityTests {
  @Test(arguments: [
    (CooccurrenceGraph.karateClub(weighted: true), EdgeLength.hops, HarmonicValues.karateUnweighted),
    (.karateClub(weighted: true), .inverseWeight, HarmonicValues.karateWeighted),
    (.scene, .hops, HarmonicValues.sceneUnweighted),
    (.scene, .inverseWeight, HarmonicValues.sceneWeighted),
  ])
  func `harmonic centrality is the exact value`(
    _ graph: CooccurrenceGraph, _ length: EdgeLength, _ expected: [Double]
  ) {
    #expect(graph.harmonicCentrality(length: length).values.greatestDifference(from: expected) < 1e-12)
  }

  @Test(arguments: EdgeLength.allCases)
  func `where all are linked, harmonic centrality is one`(_ length: EdgeLength) {
    let values = CooccurrenceGraph.complete(nodes: 7).harmonicCentrality(length: length).values
    #expect(values.greatestDifference(from: [Double](repeating: 1, count: 7)) < 1e-15)
  }

  @Test(arguments: EdgeLength.allCases)
  func `on a path, harmonic centrality is a sum of fractions to both sides`(_ length: EdgeLength) {
    let values = CooccurrenceGraph.path(nodes: 5).harmonicCentrality(length: length).values
    let end = (1 + 1.0 / 2 + 1.0 / 3 + 1.0 / 4) / 4
    let beside = (1 + 1 + 1.0 / 2 + 1.0 / 3) / 4
    #expect(values.greatestDifference(from: [end, beside, 3.0 / 4, beside, end]) < 1e-15)
  }

  @Test(arguments: EdgeLength.allCases)
  func `a node alone has no harmonic centrality`(_ length: EdgeLength) {
    #expect(CooccurrenceGraph.sample(nodes: 0, links: []).harmonicCentrality(length: length).values == [])
    #expect(CooccurrenceGraph.sample(nodes: 1, links: []).harmonicCentrality(length: length).values == [0])
    #expect(CooccurrenceGraph.sample(nodes: 3, links: []).harmonicCentrality(length: length).values == [0, 0, 0])
  }
}
