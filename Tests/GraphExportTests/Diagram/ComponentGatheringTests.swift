import Testing

@testable import GraphExport

struct ComponentGatheringTests {
  private let square = [SIMD2(0.0, 0.0), SIMD2(10, 0), SIMD2(10, 10), SIMD2(0, 10)]
  private let ring = [(0, 1), (1, 2), (2, 3), (3, 0)]

  @Test func `what is in one part stays where it is`() {
    #expect(ComponentGathering.gathered(square, links: ring) == square)
    #expect(ComponentGathering.gathered([], links: []) == [])
  }

  @Test func `a part far away comes to the edge of the largest, as a whole`() {
    let far = square + [SIMD2(1005, 5), SIMD2(1007, 5)]
    let gathered = ComponentGathering.gathered(far, links: ring + [(4, 5)])
    #expect(Array(gathered[..<4]) == square)
    // The corners are √50 from the middle, the two ends 1 from theirs: 5 + 1.5 · (√50 + 1) is the new middle.
    let middle = (gathered[4] + gathered[5]) / 2
    #expect(abs(middle.x - (5 + 1.5 * (50.0.squareRoot() + 1))) < 1e-9 && middle.y == 5)
    #expect(abs((gathered[5] - gathered[4]).x - 2) < 1e-9)
  }

  @Test func `a part that is near stays where it is`() {
    let near = square + [SIMD2(14, 5)]
    #expect(ComponentGathering.gathered(near, links: ring) == near)
  }
}
