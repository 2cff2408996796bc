/// A set of hashes of words, asked for every word of every text.
///
/// The keys are hashes already: a table with open addressing finds one by one read, where `Set` would hash it again.
struct KeySet: Sendable {
  /// The keys at the places that their bits say, or after them; 0 where there is none.
  private var slots: [UInt64]
  private(set) var count = 0

  /// Creates a set of keys; 0, which no word has, is left out.
  init(_ keys: some Sequence<UInt64>) {
    slots = [UInt64](repeating: 0, count: 8)
    for key in keys where key != 0 { insert(key) }
  }

  /// Whether a key is in the set.
  ///
  /// - Complexity: O(1).
  func contains(_ key: UInt64) -> Bool { key != 0 && slots[slot(of: key)] == key }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key ^ key >> 29) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func insert(_ key: UInt64) {
    let place = slot(of: key)
    guard slots[place] == 0 else { return }
    slots[place] = key
    count += 1
    guard count * 2 > slots.count else { return }
    let old = slots.filter { $0 != 0 }
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    for key in old { slots[slot(of: key)] = key }
  }
}
