/// What speaks for each kind of the names of an article, all that are written alike together: a name is of the kind of
/// which it is most probable.
struct KindVotes {
  private var votes: [[UInt64]: SIMD3<Float>] = [:]

  /// Counts a name with the mean of its words' probabilities.
  mutating func add(
    _ name: TaggedName, in sentence: SentenceWords, shares: ArraySlice<NameDecoder.Scores>,
    units: ArraySlice<EncoderText.Unit>
  ) {
    var sum = SIMD3<Float>.zero
    for (share, unit) in zip(shares, units) {
      guard let word = unit.word, name.words.contains(word) else { continue }
      for kind in NameTag.kinds.indices {
        let first = NameTag.tag(.beginning, kind)
        sum[kind] += share[first] + share[first + 1] + share[first + 2] + share[first + 3]
      }
    }
    votes[keys(name, in: sentence), default: .zero] += sum / Float(name.words.count)
  }

  /// A name with the kind that most speaks for.
  func agreed(_ name: TaggedName, in sentence: SentenceWords) -> TaggedName {
    guard let vote = votes[keys(name, in: sentence)] else { return name }
    var best = 0
    for kind in 1..<3 where vote[kind] > vote[best] { best = kind }
    var name = name
    name.kind = NameTag.kinds[best]
    return name
  }

  private func keys(_ name: TaggedName, in sentence: SentenceWords) -> [UInt64] {
    sentence.words[name.words].map(\.key.caseless)
  }
}
