/// Makes an article's names agree: what is one name is of one kind, a surname follows the full name, and what is named in
/// one sentence is named wherever it stands again.
///
/// It runs after the tagger; every change is against a reading with a smaller margin than that of the names that it
/// follows.
struct NameConsistency {
  /// What speaks for each kind of a name, as sums of margins; repeats count, a single doubtful reading does not.
  private struct Votes {
    var kinds = SIMD3<Float>.zero
    /// The keys of the name's words.
    var words: [UInt64] = []

    var best: Int {
      var best = 0
      for kind in 1..<3 where kinds[kind] > kinds[best] { best = kind }
      return best
    }
  }

  private let article: ArticleForms
  private var votes: [Votes] = []
  private var voteOfName: [UInt64: Int] = [:]
  /// The surnames of persons that are named in full, with the margins of their names.
  private var surnames: [UInt64: Float] = [:]
  /// For the first word of each name, the names of more than one word, as indices into `votes`.
  private var longNames: [UInt64: [Int]] = [:]

  init(_ article: ArticleForms) {
    self.article = article
  }

  /// The names of all sentences, made to agree.
  ///
  /// - Complexity: O(*n*) in the number of words.
  mutating func agreed(_ names: [[TaggedName]]) -> [[TaggedName]] {
    for (sentence, found) in names.enumerated() { for name in found { vote(name, in: sentence) } }
    for (number, vote) in votes.enumerated() {
      guard vote.words.count > 1, let first = vote.words.first, let last = vote.words.last else { continue }
      longNames[first, default: []].append(number)
      if vote.best == 0, vote.words.count <= 4 { surnames[last, default: 0] += vote.kinds[0] }
    }
    return names.enumerated().map { sentence, found in
      completed(found.map { revised($0, in: sentence) }, in: sentence)
    }
  }

  private func keys(_ words: Range<Int>, in sentence: Int) -> [UInt64] {
    let start = article.sentences[sentence].lowerBound
    return words.map { article.forms[start + $0].key.caseless }
  }

  private static func hash(_ keys: [UInt64]) -> UInt64 {
    keys.reduce(0x5EED) { FeatureHash.mix(100, $0, $1) }
  }

  private mutating func vote(_ name: TaggedName, in sentence: Int) {
    guard let kind = NameTag.kinds.firstIndex(of: name.kind) else { return }
    let keys = keys(name.words, in: sentence)
    let hash = Self.hash(keys)
    let number = voteOfName[hash] ?? votes.count
    if number == votes.count {
      voteOfName[hash] = number
      votes.append(Votes(words: keys))
    }
    votes[number].kinds[kind] += name.margin
  }

  /// A name with the kind that most speaks for.
  private func revised(_ name: TaggedName, in sentence: Int) -> TaggedName {
    let keys = keys(name.words, in: sentence)
    guard let own = NameTag.kinds.firstIndex(of: name.kind), let number = voteOfName[Self.hash(keys)] else {
      return name
    }
    var kinds = votes[number].kinds
    if keys.count == 1, let last = keys.last, let margin = surnames[last] { kinds[0] += margin }
    var best = own
    for kind in 0..<3 where kinds[kind] > kinds[best] { best = kind }
    guard best != own, kinds[best] > 2 * kinds[own] else { return name }
    var result = name
    result.kind = NameTag.kinds[best]
    return result
  }

  /// Adds the repeats of names that the tagger passed over.
  private func completed(_ names: [TaggedName], in sentence: Int) -> [TaggedName] {
    let range = article.sentences[sentence]
    guard !range.isEmpty, !article.forms[range.lowerBound].traits.contains(.unusualCasing) else { return names }
    var taken = [Bool](repeating: false, count: range.count)
    for name in names { for word in name.words { taken[word] = true } }
    var result = names
    var index = 0
    while index < range.count {
      guard !taken[index], article.forms[range.lowerBound + index].traits.contains(.capitalized),
        let found = repeated(at: index, in: range, taken: taken)
      else {
        index += 1
        continue
      }
      result.append(found)
      index = found.words.upperBound
    }
    if result.count > names.count { result.sort { $0.words.lowerBound < $1.words.lowerBound } }
    return result
  }

  private func repeated(at index: Int, in range: Range<Int>, taken: [Bool]) -> TaggedName? {
    let form = article.forms[range.lowerBound + index]
    var best: Int?
    for number in longNames[form.key.caseless] ?? []
    where votes[number].words.count > (best.map { votes[$0].words.count } ?? 0) {
      let words = votes[number].words
      guard index + words.count <= range.count, !taken[index..<index + words.count].contains(true),
        words.indices.allSatisfy({ article.forms[range.lowerBound + index + $0].key.caseless == words[$0] }),
        article.forms[range.lowerBound + index + words.count - 1].traits.contains(.capitalized)
      else { continue }
      best = number
    }
    if let best {
      let kind = votes[best].best
      return TaggedName(
        words: index..<index + votes[best].words.count, kind: NameTag.kinds[kind], margin: votes[best].kinds[kind])
    }
    // A single word is a name again where it stands as one, and not where it is a part of another run of capitals.
    guard form.runEnd - form.runStart == 1, !form.traits.contains(.opensSentence) else { return nil }
    if let margin = surnames[form.key.caseless], margin > Self.sure {
      return TaggedName(words: index..<index + 1, kind: .person, margin: margin)
    }
    guard let number = voteOfName[Self.hash([form.key.caseless])] else { return nil }
    let kind = votes[number].best
    guard votes[number].kinds[kind] > Self.sure else { return nil }
    return TaggedName(words: index..<index + 1, kind: NameTag.kinds[kind], margin: votes[number].kinds[kind])
  }

  /// The margin from which a single word is named again.
  private static let sure: Float = 20
}
