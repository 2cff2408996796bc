/// Numbers features as they come, and counts them: a hash table of 64-bit features by open addressing.
struct FeatureIndex {
  private var slots: [Int32]
  /// The features, in the order in which they came.
  private(set) var features: [UInt64] = []
  /// How often each came.
  private(set) var counts: [Int32] = []

  init() {
    slots = [Int32](repeating: -1, count: 1 << 16)
  }

  /// Counts a feature.
  mutating func count(_ feature: UInt64) {
    let slot = slot(of: feature)
    if slots[slot] >= 0 {
      counts[Int(slots[slot])] += 1
      return
    }
    slots[slot] = Int32(truncatingIfNeeded: features.count)
    features.append(feature)
    counts.append(1)
    if features.count * 2 > slots.count { grow() }
  }

  /// The number of a feature; `nil` where it never came.
  func number(of feature: UInt64) -> Int? {
    let number = slots[slot(of: feature)]
    return number < 0 ? nil : Int(number)
  }

  /// The features that came a number of times at least, numbered anew.
  func keeping(countsFrom minimum: Int32) -> FeatureIndex {
    var kept = FeatureIndex()
    for (feature, count) in zip(features, counts) where count >= minimum { kept.count(feature) }
    return kept
  }

  private func slot(of feature: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: feature) & mask
    while slots[slot] >= 0, features[Int(slots[slot])] != feature { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    let mask = slots.count - 1
    for (number, feature) in features.enumerated() {
      var slot = Int(truncatingIfNeeded: feature) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }
}
