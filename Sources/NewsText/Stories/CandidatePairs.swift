/// Pairs of articles that may be one story, found without comparing every article with every other.
///
/// Locality-sensitive hashing by bands (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3): what
/// agrees in one band of its signature is a pair. Where many articles agree in a band, each is paired with its
/// neighbours and the first few only, so that the number of pairs stays in proportion to that of articles.
struct CandidatePairs {
  /// Pairs of articles, the smaller index first, in ascending order.
  let pairs: [(Int, Int)]

  /// The size up to which every two articles of a bucket are a pair.
  private static let smallBucket = 8
  /// In a larger bucket, how many of the next and how many of the first each is paired with.
  private static let neighbors = 4

  /// Finds the pairs.
  ///
  /// - Complexity: O(*n* log *n*) in the number of sets, with ``MinHash/bandCount`` as the factor.
  init(of sets: ShingleSets, hash: MinHash = MinHash()) {
    var signatures: [UInt32] = []
    signatures.reserveCapacity(sets.count * MinHash.length)
    for index in 0..<sets.count { hash.append(signatureOf: sets[index], to: &signatures) }

    var found: [UInt64] = []
    var compacted = 0
    for band in 0..<MinHash.bandCount {
      var keyed: [(key: UInt64, article: Int)] = []
      keyed.reserveCapacity(sets.count)
      for index in 0..<sets.count where sets.size(of: index) > 0 {
        let place = index * MinHash.length + band * MinHash.rowsPerBand
        keyed.append((UInt64(signatures[place]) << 32 | UInt64(signatures[place + 1]), index))
      }
      keyed.sort { ($0.key, $0.article) < ($1.key, $1.article) }
      var start = 0
      while start < keyed.count {
        var end = start + 1
        while end < keyed.count, keyed[end].key == keyed[start].key { end += 1 }
        CandidatePairs.pair(keyed[start..<end].map(\.article)) { one, other in
          if CandidatePairs.mayMatch(one, other, sets, signatures) { found.append(UInt64(one) << 32 | UInt64(other)) }
        }
        start = end
      }
      if found.count > 2 * compacted + 1_000_000 {
        found = CandidatePairs.sortedUnique(found)
        compacted = found.count
      }
    }
    pairs = CandidatePairs.sortedUnique(found).map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  private static func pair(_ bucket: [Int], _ body: (Int, Int) -> Void) {
    guard bucket.count > 1 else { return }
    let isSmall = bucket.count <= smallBucket
    for (place, one) in bucket.enumerated() {
      let next = isSmall ? bucket.count : min(bucket.count, place + 1 + neighbors)
      for other in bucket[(place + 1)..<next] { body(one, other) }
      if !isSmall, place > neighbors {
        for first in bucket.prefix(min(neighbors, place - neighbors)) { body(first, one) }
      }
    }
  }

  /// Whether two sets may share enough, by their signatures and with a margin of two standard errors.
  private static func mayMatch(_ one: Int, _ other: Int, _ sets: ShingleSets, _ signatures: [UInt32]) -> Bool {
    let sizes = (Double(sets.size(of: one)), Double(sets.size(of: other)))
    let smaller = min(sizes.0, sizes.1)
    guard smaller >= StoryMatch.leastSizeRatio * max(sizes.0, sizes.1) else { return false }
    var agreeing = 0
    let (left, right) = (one * MinHash.length, other * MinHash.length)
    for place in 0..<MinHash.length where signatures[left + place] == signatures[right + place] { agreeing += 1 }
    let shared = min(1, Double(agreeing) / Double(MinHash.length) + 0.09)
    return shared / (1 + shared) * (sizes.0 + sizes.1) / smaller >= StoryMatch.leastContainment
  }

  private static func sortedUnique(_ given: [UInt64]) -> [UInt64] {
    var result: [UInt64] = []
    for value in given.sorted() where value != result.last { result.append(value) }
    return result
  }
}
