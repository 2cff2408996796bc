/// The features of many sentences as numbers, made once and used in every epoch.
struct FeatureRows {
  /// The numbers of the features, word after word.
  private(set) var numbers: [Int32] = []
  /// Where the features of each word begin in ``numbers``; one place more than there are words.
  private(set) var starts: [Int] = [0]
  /// The words of each sentence.
  private(set) var sentences: [Range<Int>] = []
  /// The right tag of each word.
  private(set) var tags: [UInt8] = []

  /// Adds a sentence whose words' features are listed by a function.
  mutating func append(
    _ sentence: Range<Int>, tags gold: [UInt8], index: FeatureIndex, buffer: inout [UInt64],
    list: (Int, inout [UInt64]) -> Void
  ) {
    let first = tags.count
    for place in sentence {
      list(place, &buffer)
      for feature in buffer {
        if let number = index.number(of: feature) { numbers.append(Int32(truncatingIfNeeded: number)) }
      }
      starts.append(numbers.count)
    }
    tags += gold
    sentences.append(first..<tags.count)
  }
}
