/// Nodes with distances, of which the nearest is taken out first: a heap in which every entry has four children.
///
/// A node may stand in it more than once; whoever takes it out tells which entry still holds.
struct NearestFirstHeap {
  struct Entry {
    let distance: Double
    let node: UInt32
  }

  private var entries: [Entry] = []

  /// The entry with the least distance, whether it holds or not.
  var first: Entry? { entries.first }

  /// The least distance, of entries that hold and of others; infinite where there is none.
  var nearest: Double { entries.first?.distance ?? .infinity }

  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  mutating func insert(_ entry: Entry) {
    entries.append(entry)
    var span = entries.mutableSpan
    var place = span.count - 1
    while place > 0 {
      let parent = (place - 1) / 4
      let above = span[parent]
      guard entry.distance < above.distance else { break }
      span[place] = above
      place = parent
    }
    span[place] = entry
  }

  /// Takes out the entry with the least distance, or `nil` where there is none.
  mutating func removeFirst() -> Entry? {
    guard let last = entries.popLast() else { return nil }
    guard let first = entries.first else { return last }
    var span = entries.mutableSpan
    let count = span.count
    var place = 0
    while true {
      let child = 4 * place + 1
      guard child < count else { break }
      var least = child
      var below = span[child]
      for other in (child + 1)..<max(child + 1, min(child + 4, count)) {
        let candidate = span[other]
        if candidate.distance < below.distance {
          least = other
          below = candidate
        }
      }
      guard below.distance < last.distance else { break }
      span[place] = below
      place = least
    }
    span[place] = last
    return first
  }
}
