import Testing

@testable import GraphAnalysis

struct FisherExactTestTests {
  // scipy 1.17: fisher_exact([[before, total - before], [after, total - after]]).pvalue
  @Test(arguments: [
    (1, 10, 11, 14, 0.0027594561852200836), (0, 39, 5, 26, 0.007963788370980331),
    (12, 1000, 40, 900, 1.4656679303036177e-05), (300, 50_000, 200, 20_000, 3.934486287792986e-08),
    (3, 3, 0, 3, 0.1), (10, 24, 10, 39, 0.26535932016871827), (1, 2, 1, 2, 1),
    (5000, 100_000, 5400, 100_000, 5.84882524117561e-05),
  ])
  func `the chance is scipy's`(before: Int, beforeTotal: Int, after: Int, afterTotal: Int, expected: Double) throws {
    let p = try #require(FisherExactTest.pValue(before: before, of: beforeTotal, after: after, of: afterTotal))
    #expect(abs(p - expected) < 1e-9 * expected)
    let swapped = try #require(FisherExactTest.pValue(before: after, of: afterTotal, after: before, of: beforeTotal))
    #expect(abs(p - swapped) < 1e-9 * expected)
  }

  @Test func `the chance is the sum over all tables that are no likelier`() throws {
    func choose(_ n: Int, _ k: Int) -> Double { (0..<k).reduce(1) { $0 * Double(n - $1) / Double($1 + 1) } }
    for (n, m) in [(4, 6), (7, 7), (1, 9)] {
      for a in 0...n {
        for b in 0...m {
          func chance(_ x: Int) -> Double { choose(n, x) * choose(m, a + b - x) / choose(n + m, a + b) }
          let possible = max(0, a + b - m)...min(n, a + b)
          let sum = possible.map(chance).filter { $0 <= chance(a) * (1 + 1e-7) }.reduce(0, +)
          let p = try #require(FisherExactTest.pValue(before: a, of: n, after: b, of: m))
          #expect(abs(p - min(1, sum)) < 1e-12)
        }
      }
    }
  }

  @Test func `counts that cannot be have no chance, and nothing at all is certain`() {
    #expect(FisherExactTest.pValue(before: -1, of: 3, after: 0, of: 3) == nil)
    #expect(FisherExactTest.pValue(before: 4, of: 3, after: 0, of: 3) == nil)
    #expect(FisherExactTest.pValue(before: 0, of: 3, after: 1, of: -1) == nil)
    #expect(FisherExactTest.pValue(before: 0, of: 0, after: 0, of: 0) == 1)
    #expect(FisherExactTest.pValue(before: 0, of: 3, after: 0, of: 5) == 1)
    #expect(FisherExactTest.pValue(before: 3, of: 3, after: 5, of: 5) == 1)
  }

  @Test func `a difference beyond all doubt has a chance near 0, and none is NaN`() throws {
    let p = try #require(FisherExactTest.pValue(before: 0, of: 1_000_000, after: 1_000_000, of: 1_000_000))
    #expect(p >= 0 && p < 1e-300)
  }
}
