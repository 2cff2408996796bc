/// Finds the passages that a paper puts under all its articles: "The Herald is published daily in …", "Sign up for …".
///
/// A reprint shares its last passages with the original too, but then the passage before them is the same, unless it is
/// a lead of the paper's own. Standing text follows on something else each time, and on more than a lead.
enum StandingText {
  /// The most passages that are taken for standing text in one article.
  private static let greatestDepth = 12
  /// The fewest different passages before it, where at least a fifth of the article is not standing text.
  private static let leastDifferent = 3
  /// The fewest different passages before it, however short the articles: no report has so many leads.
  private static let manyDifferent = 10

  /// For each article the number of its passages that are its own, from the first on.
  ///
  /// - Complexity: near O(*n*) in the number of articles.
  static func ownPassages(of texts: [StoryText]) -> [Int] {
    let hashes = texts.map(passageHashes)
    var own = hashes.map(\.count)
    // How an article ends, and what stands before that ending.
    struct Ending {
      let hash: UInt64
      let before: UInt64
      let article: Int
    }
    for depth in 1...greatestDepth {
      var endings: [Ending] = []
      for (article, passages) in hashes.enumerated() where passages.count > depth {
        let ending = passages.suffix(depth).reduce(0) { ($0 ^ $1).mixed }
        endings.append(Ending(hash: ending, before: passages[passages.count - depth - 1], article: article))
      }
      endings.sort { ($0.hash, $0.before, $0.article) < ($1.hash, $1.before, $1.article) }
      var start = 0
      while start < endings.count {
        var end = start + 1
        var different = 1
        while end < endings.count, endings[end].hash == endings[start].hash {
          if endings[end].before != endings[end - 1].before { different += 1 }
          end += 1
        }
        if different >= leastDifferent, different * 2 > end - start {
          for ending in endings[start..<end] {
            let kept = hashes[ending.article].count - depth
            let text = texts[ending.article]
            guard different >= manyDifferent || text.passageEnds[kept - 1] * 5 >= text.shingles.count else { continue }
            own[ending.article] = min(own[ending.article], kept)
          }
        }
        start = end
      }
    }
    return own
  }

  private static func passageHashes(of text: StoryText) -> [UInt64] {
    var start = 0
    return text.passageEnds.map { end in
      defer { start = end }
      return text.shingles[start..<end].reduce(0) { ($0 ^ UInt64($1)).mixed }
    }
  }
}
