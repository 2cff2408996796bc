/// A generator of random numbers with a seed, the same on every machine (Steele, Lea, Flood 2014,
/// doi 10.1145/2660193.2660195).
struct SplitMix64: RandomNumberGenerator {
  private static let step: UInt64 = 0x9e37_79b9_7f4a_7c15
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A generator of its own for one of many jobs, whoever does them and in whatever order.
  init(seed: UInt64, job: Int) {
    var start = SplitMix64(seed: seed)
    state = start.next() ^ SplitMix64.mixed(UInt64(truncatingIfNeeded: job) &* SplitMix64.step)
  }

  mutating func next() -> UInt64 {
    state &+= SplitMix64.step
    return SplitMix64.mixed(state)
  }

  /// A whole number from 0 to below a bound, all equally likely but for one part in 2^64 / bound.
  mutating func index(below bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(max(1, bound))).high)
  }

  /// A number from 0 to below 1.
  mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
