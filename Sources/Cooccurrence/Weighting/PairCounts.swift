/// How often two entities are named, together and at all: the four numbers from which association is measured.
struct PairCounts: Sendable, Equatable {
  /// The number of windows that name both, from 1.
  let both: Int
  /// The number of windows that name the one.
  let one: Int
  /// The number of windows that name the other.
  let other: Int
  /// The number of all windows.
  let all: Int

  /// Counts that fit together; `nil` where they cannot be those of one collection.
  init?(both: Int, one: Int, other: Int, all: Int) {
    guard both >= 1, both <= min(one, other), max(one, other) <= all, one - both <= all - other else { return nil }
    self.both = both
    self.one = one
    self.other = other
    self.all = all
  }

  /// The number of windows that would name both by chance.
  var expected: Double { Double(one) * Double(other) / Double(all) }
}
