import Testing

@testable import NewsText

struct SideBySideTests {
  @Test func `both results come back in their order, whichever is done first`() {
    let slow: @Sendable () -> Int = { (0..<100_000).reduce(0) { ($0 + $1) % 7919 } }
    let number = slow()
    #expect(sideBySide(slow, { "b" }) == (number, "b"))
    #expect(sideBySide({ "a" }, slow) == ("a", number))
  }

  @Test func `work at the same time can itself be parted`() {
    @Sendable func sum(_ range: Range<Int>) -> Int {
      guard range.count > 8 else { return range.reduce(0, +) }
      let middle = (range.lowerBound + range.upperBound) / 2
      let halves = sideBySide({ sum(range.lowerBound..<middle) }, { sum(middle..<range.upperBound) })
      return halves.0 + halves.1
    }
    #expect(sum(0..<1000) == 499_500)
  }

  @Test func `each piece of work is done once`() {
    let (left, right) = (ResultSlots<Int>(count: 2), ResultSlots<Int>(count: 2))
    _ = sideBySide({ left.set(left.values.count, to: 1) }, { right.set(right.values.count, to: 1) })
    #expect(left.values.count == 1 && right.values.count == 1)
  }
}
