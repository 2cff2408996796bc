/// Finds the best legal row of tags for a sentence: the Viterbi algorithm over the scores of tags and of pairs of tags.
///
/// Forney, "The Viterbi algorithm", Proceedings of the IEEE 61, 1973, https://doi.org/10.1109/PROC.1973.9030
struct NameDecoder: Sendable {
  /// A score for each tag; the last three lanes are of no tag.
  typealias Scores = SIMD16<Float>

  /// What no path may cost.
  static let never: Float = -1e7

  /// For each tag, what each tag after it is worth.
  private(set) var transitions: [Scores]
  private let start: Scores
  private let end: Scores

  /// Creates a decoder from the worth of each pair of tags; illegal pairs are never chosen, whatever their worth.
  init(transitions weights: [Scores]) {
    transitions = (0..<NameTag.count).map { previous in
      var row = Scores(repeating: Self.never)
      for next in 0..<NameTag.count where NameTag.isLegal(previous, next) { row[next] = weights[previous][next] }
      return row
    }
    var start = Scores(repeating: Self.never)
    var end = Scores(repeating: Self.never)
    for tag in 0..<NameTag.count {
      if NameTag.startsName(tag) { start[tag] = 0 }
      if NameTag.endsName(tag) { end[tag] = 0 }
    }
    self.start = start
    self.end = end
  }

  /// Room for the work on a sentence, kept from one to the next.
  struct Space {
    fileprivate var forward: [Scores] = []
    fileprivate var sources: [SIMD16<Int32>] = []
    /// The tags of the words decoded last.
    fileprivate(set) var tags: [UInt8] = []
    /// For each word decoded last, how much worse the best path is that gives it another tag.
    fileprivate(set) var margins: [Float] = []
  }

  /// Finds the best tags; leaves them in `space.tags`.
  ///
  /// - Complexity: O(*n*) in the number of words.
  func decode(_ emissions: ArraySlice<Scores>, in space: inout Space) {
    space.forward.removeAll(keepingCapacity: true)
    space.sources.removeAll(keepingCapacity: true)
    space.tags.removeAll(keepingCapacity: true)
    guard let first = emissions.first else { return }
    var current = first + start
    space.forward.append(current)
    space.sources.append(SIMD16(repeating: 0))
    for emission in emissions.dropFirst() {
      var best = Scores(repeating: current[0]) + transitions[0]
      var source = SIMD16<Int32>(repeating: 0)
      for previous in 1..<NameTag.count {
        let candidate = Scores(repeating: current[previous]) + transitions[previous]
        let isBetter = candidate .> best
        best.replace(with: candidate, where: isBetter)
        source.replace(with: Int32(truncatingIfNeeded: previous), where: isBetter)
      }
      current = best + emission
      space.forward.append(current)
      space.sources.append(source)
    }
    var tag = Self.best(current + end)
    for index in stride(from: space.sources.count - 1, through: 0, by: -1) {
      space.tags.append(UInt8(truncatingIfNeeded: tag))
      tag = Int(space.sources[index][tag])
    }
    space.tags.reverse()
  }

  /// Measures how sure the tags are that were decoded last; leaves the result in `space.margins`.
  ///
  /// - Complexity: O(*n*) in the number of words.
  func measureMargins(_ emissions: ArraySlice<Scores>, in space: inout Space) {
    let count = space.tags.count
    space.margins = [Float](repeating: 0, count: count)
    var backward = end
    for index in stride(from: count - 1, through: 0, by: -1) {
      var through = space.forward[index] + backward
      let tag = Int(space.tags[index])
      let chosen = through[tag]
      through[tag] = Self.never
      space.margins[index] = min(chosen - through[Self.best(through)], 1000)
      let ahead = emissions[emissions.startIndex + index] + backward
      for previous in 0..<NameTag.count {
        let sums = transitions[previous] + ahead
        backward[previous] = sums[Self.best(sums)]
      }
    }
  }

  /// The tag with the highest score; the first of those that are equal.
  private static func best(_ scores: Scores) -> Int {
    var best = 0
    var bestScore = scores[0]
    for tag in 1..<NameTag.count where scores[tag] > bestScore {
      best = tag
      bestScore = scores[tag]
    }
    return best
  }
}
