import Testing

@testable import GraphAnalysis

struct MutualInformationTests {
  // scipy: c = crosstab(a, b)[1] / len(a); ha, hb, h = entropy(c.sum(1)), entropy(c.sum(0)), entropy(c.ravel())
  //        2 * (ha + hb - h) / (ha + hb)
  @Test(
    arguments: [
      ([0, 0, 0, 1, 1, 1, 2, 2], [0, 0, 1, 1, 1, 1, 2, 0], 0.5468828911699957),
      ([0, 1, 2, 3], [0, 0, 1, 1], 0.6666666666666666), ([0, 0, 1, 1], [0, 1, 0, 1], 0), ([5, 5, 7], [1, 1, 0], 1),
      ([0, 0], [0, 0], 1), ([], [], 1), ([0, 0], [0, 1], 0),
    ] as [([Int], [Int], Double)])
  func `the information is that of the formula`(one: [Int], other: [Int], expected: Double) {
    #expect(abs(MutualInformation.normalized(one, other) - expected) < 1e-12)
    #expect(abs(MutualInformation.normalized(other, one) - expected) < 1e-12)
  }
}
