import Testing

@testable import NewsText

struct MinHashTests {
  private func signature(_ set: [UInt32]) -> [UInt32] {
    var signature: [UInt32] = []
    MinHash().append(signatureOf: set[...], to: &signature)
    return signature
  }

  // 128 values, each agreeing with the chance of the shared part: three standard errors are 0.13 at most.
  @Test(arguments: [0, 100, 250, 500, 1000])
  func `the share of equal values estimates the share of common elements`(_ common: Int) {
    let one = (0..<1000).map { UInt32(truncatingIfNeeded: UInt64($0).mixed) }
    let other = (1000 - common..<2000 - common).map { UInt32(truncatingIfNeeded: UInt64($0).mixed) }
    let agreeing = zip(signature(one), signature(other)).count { $0 == $1 }
    let estimate = Double(agreeing) / Double(MinHash.length)
    #expect(abs(estimate - Double(common) / Double(2000 - common)) < 0.13)
  }

  @Test func `pairs stay in proportion to articles where all share a band`() {
    let texts = (0..<40).map { StoryReports.text(StoryReports.report, name: "\($0).txt") }
    let pairs = CandidatePairs(of: ShingleSets(of: texts)).pairs
    #expect(pairs.count <= 40 * 8)
    #expect(Set(pairs.flatMap { [$0.0, $0.1] }) == Set(0..<40))
  }
}
