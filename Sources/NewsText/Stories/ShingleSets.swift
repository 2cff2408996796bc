/// The shingles of every article of a collection as sets, one after the other in one array.
struct ShingleSets: Sendable {
  /// Where each set starts; one entry more than there are sets.
  private let offsets: [Int]
  /// Each set in ascending order.
  private let elements: [UInt32]

  /// Makes the sets, standing text left out.
  ///
  /// - Complexity: O(*n* log *k*) for *n* shingles, *k* of them in one article.
  init(of texts: [StoryText]) {
    let own = StandingText.ownPassages(of: texts)
    var offsets = [0]
    var elements: [UInt32] = []
    elements.reserveCapacity(texts.reduce(0) { $0 + $1.shingles.count })
    for (text, passages) in zip(texts, own) {
      let end = passages > 0 ? text.passageEnds[passages - 1] : 0
      var last: UInt32?
      for shingle in text.shingles[..<end].sorted() where shingle != last {
        elements.append(shingle)
        last = shingle
      }
      offsets.append(elements.count)
    }
    self.offsets = offsets
    self.elements = elements
  }

  var count: Int { offsets.count - 1 }

  subscript(index: Int) -> ArraySlice<UInt32> { elements[offsets[index]..<offsets[index + 1]] }

  func size(of index: Int) -> Int { offsets[index + 1] - offsets[index] }

  /// The part of the smaller of two sets that is in the other, from 0 to 1; 0 where one is empty.
  ///
  /// - Complexity: O(*k*) in the sizes of the two.
  func containment(_ one: Int, _ other: Int) -> Double {
    let smaller = min(size(of: one), size(of: other))
    guard smaller > 0 else { return 0 }
    let (left, right) = (self[one], self[other])
    var (first, second) = (left.startIndex, right.startIndex)
    var shared = 0
    while first < left.endIndex, second < right.endIndex {
      if left[first] == right[second] {
        shared += 1
        first += 1
        second += 1
      } else if left[first] < right[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return Double(shared) / Double(smaller)
  }
}
