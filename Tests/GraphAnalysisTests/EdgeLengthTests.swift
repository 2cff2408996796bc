import Testing

@testable import GraphAnalysis

@Suite struct EdgeLengthTests {
  @Test(arguments: [(4.0, 0.25), (1, 1), (0.5, 2), (1e300, 1e-300), (1e-300, 1e300)])
  func `a link twice as strong is half as long`(_ weight: Double, _ distance: Double) {
    #expect(abs(EdgeLength.inverseWeight.distance(forWeight: weight) / distance - 1) < 1e-15)
    #expect(EdgeLength.hops.distance(forWeight: weight) == 1)
  }

  @Test(arguments: [
    (Double.leastNonzeroMagnitude, 1e300), (0, 1e300), (.greatestFiniteMagnitude, 1e-300), (.infinity, 1e-300),
  ])
  func `a weight that is out of range counts as the bound of the range`(_ weight: Double, _ distance: Double) {
    #expect(abs(EdgeLength.inverseWeight.distance(forWeight: weight) / distance - 1) < 1e-15)
  }

  @Test func `the name of a measure says when weights were not used`() {
    #expect(EdgeLength.inverseWeight.name(of: "closeness") == "closeness")
    #expect(EdgeLength.hops.name(of: "closeness") == "closeness_unweighted")
  }
}
