import Testing

@testable import Cooccurrence

struct PairCountsTests {
  private func counts(_ both: Int, _ one: Int, _ other: Int, _ all: Int) throws -> PairCounts {
    try #require(PairCounts(both: both, one: one, other: other, all: all))
  }

  // Dunning 1993, table 1: −2 log λ, k(AB), k(A ~B), k(~A B), k(~A ~B); -2logλ is printed with two decimals.
  @Test(arguments: [
    (270.72, 110, 2442, 111, 29114, "the swiss"), (263.90, 29, 13, 123, 31612, "can be"),
    (256.84, 31, 23, 139, 31584, "previous year"), (167.23, 10, 0, 3, 31764, "mineral water"),
    (157.21, 76, 104, 2476, 29121, "at the"),
  ])
  func `Dunning's own figures`(value: Double, both: Int, one: Int, other: Int, none: Int, words: String) throws {
    let counts = try counts(both, both + one, both + other, both + one + other + none)
    #expect(abs(counts.logLikelihoodRatio - value) < 0.005, "\(words)")
  }

  // Bouma 2009, section 3: 1 where two only occur together, 0 where independent; −1 is the limit without common windows.
  @Test func `Bouma's fixed points`() throws {
    #expect(try counts(5, 5, 5, 100).normalizedMutualInformation == 1)
    #expect(try counts(6, 30, 20, 100).normalizedMutualInformation.magnitude < 1e-15)
    #expect(try counts(100, 100, 100, 100).normalizedMutualInformation == 1)
    #expect(try counts(1, 1, 1, 1).normalizedMutualInformation == 1)
    let rare = try counts(1, 500_000, 500_000, 1_000_000).normalizedMutualInformation
    #expect(rare < -0.89 && rare > -1)
  }

  // scipy 1.17.1: hypergeom.sf(c - 1, N, a, b); the one of a million is 1/comb(10**6, 40), which scipy misses by 3e-11.
  @Test(arguments: [
    (2, 3, 4, 10, 0.3333333333333333), (1, 1, 38, 85, 0.4470588235294117),
    (110, 2552, 221, 31777, 9.763484539246086e-61),
    (1, 5000, 5000, 10000, 1.0), (2400, 5000, 5000, 10000, 0.9999709636299129),
    (2600, 5000, 5000, 10000, 3.438632197445924e-05), (40, 40, 40, 1_000_000, 8.165519538209594e-193),
    (7, 7, 7, 7, 1.0),
  ])
  func `the hypergeometric tail is scipy's`(both: Int, one: Int, other: Int, all: Int, expected: Double) throws {
    let value = try counts(both, one, other, all).chanceOfAtLeast
    #expect(abs(value - expected) <= 1e-11 * expected)
    #expect((0...1).contains(value))
    let swapped = try counts(both, other, one, all).chanceOfAtLeast
    #expect(abs(swapped - value) <= 1e-11 * expected)
  }

  @Test func `the tail is the sum of what it says in small tables`() throws {
    func choose(_ n: Int, _ k: Int) -> Double {
      k < 0 || k > n ? 0 : (0..<k).reduce(1) { $0 * Double(n - $1) / Double($1 + 1) }
    }
    for all in 1...9 {
      for one in 1...all {
        for other in 1...all {
          for both in max(1, one + other - all)...min(one, other) {
            let sum = (both...min(one, other)).reduce(0) {
              $0 + choose(one, $1) * choose(all - one, other - $1) / choose(all, other)
            }
            let value = try counts(both, one, other, all).chanceOfAtLeast
            #expect(abs(value - sum) < 1e-12)
          }
        }
      }
    }
  }

  @Test func `a chance too small for a number is 0`() throws {
    #expect(try counts(5000, 5000, 5000, 1_000_000).chanceOfAtLeast == 0)
    #expect(try counts(5000, 5000, 5000, 1_000_000).logLikelihoodRatio.isFinite)
  }

  @Test(arguments: [
    (0, 1, 1, 2), (2, 1, 3, 4), (2, 3, 1, 4), (1, 5, 1, 4), (1, 3, 3, 4), (1, 1, 1, 0), (-1, 1, 1, 2),
  ])
  func `counts that cannot be are none`(both: Int, one: Int, other: Int, all: Int) {
    #expect(PairCounts(both: both, one: one, other: other, all: all) == nil)
  }
}

struct FalseDiscoveryRateTests {
  // Benjamini and Hochberg 1995, section 3.2: of 15 p-values the first four are significant at 0.05.
  // scipy 1.17.1: false_discovery_control(p)
  @Test func `the example of the paper`() {
    let p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590,
      1.0,
    ]
    let expected = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645, 0.0765, 0.486,
      0.5811818181818181, 0.714875, 0.7532307692307693, 0.8132142857142857, 1.0,
    ]
    let q = FalseDiscoveryRate.qValues(p)
    #expect(zip(q, expected).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(q.count { $0 <= 0.05 } == 4)
    #expect(FalseDiscoveryRate.qValues(p.reversed()) == q.reversed())
  }

  @Test(arguments: [([], []), ([0.2], [0.2]), ([1, 1], [1, 1]), ([0.5, 0.02, 0.01], [0.5, 0.03, 0.03])])
  func `few tests, and equal ones`(_ p: [Double], _ q: [Double]) {
    #expect(FalseDiscoveryRate.qValues(p) == q)
  }
}
