import Testing

@testable import GraphAnalysis

struct RankBiasedOverlapTests {
  // Equation 32 in Python, term by term:
  // X = [0] + [len(set(S[:d]) & set(L[:d])) for d in range(1, l + 1)]
  // (1-p)/p * (sum(X[d]/d*p**d for d in range(1, l+1)) + sum(X[s]*(d-s)/(s*d)*p**d for d in range(s+1, l+1)))
  //   + ((X[l]-X[s])/l + X[s]/s) * p**l
  @Test(
    arguments: [
      ([0, 1, 2, 3, 4], [1, 0, 2, 5, 6, 7, 3], 0.9, 0.695255142857143),
      ([0, 1, 2, 3, 4], [1, 0, 2, 5, 6, 7, 3], 0.5, 0.4616071428571428),
      (Array(0..<10), Array((0..<10).reversed()), 0.9, 0.5116075656428571), ([0], [1, 2, 0], 0.9, 0.27),
      ([0, 1, 2], [0, 1, 2], 0.9, 1), ([0, 1], [2, 3], 0.9, 0), ([], [], 0.9, 1), ([], [0], 0.9, 0),
    ] as [([Int], [Int], Double, Double)])
  func `the overlap is that of the paper, whichever ranking comes first`(
    one: [Int], other: [Int], p: Double, expected: Double
  ) {
    #expect(abs(RankBiasedOverlap.extrapolated(one, other, p: p) - expected) < 1e-12)
    #expect(abs(RankBiasedOverlap.extrapolated(other, one, p: p) - expected) < 1e-12)
  }

  @Test func `equal scores share a rank, and the next has the rank it would have without ties`() {
    #expect(NodeScores(measure: "x", values: [3, 5, 3, 1, 3 - 1e-12]).ranks() == [2, 1, 2, 5, 2])
    #expect(NodeScores(measure: "x", values: []).ranks().isEmpty)
    #expect(NodeScores(measure: "x", values: [0, 0]).ranks() == [1, 1])
  }
}
