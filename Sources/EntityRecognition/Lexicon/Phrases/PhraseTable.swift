/// Phrases of one or more words, each with what it stands for; finds the longest one at a place in a text.
///
/// Words are compared folded (``Folding``). A hyphen or a lone apostrophe in the text between two words of a phrase is
/// stepped over, so that "Al Qaeda" and "Al-Qaeda", "Workers Party" and "Workers' Party" are one phrase. A phrase may
/// stand for several things: "Korean" gives two values, in the order in which they were given.
package struct PhraseTable<Value: Sendable>: Sendable {
  /// A phrase found in a text.
  package struct Match: Sendable {
    /// The number of words of the text that it covers, joiners included.
    package let length: Int
    /// What it stands for: one value, or several where the phrase is shared.
    package let values: [Value]
    /// Whether the case is that of the lexicon ("the" and "The" count as one).
    package let isExactCase: Bool
  }

  private struct Entry: Sendable {
    let words: [WordKey]
    var values: [Value]
  }

  private var entries: [Entry] = []
  /// For the first word's caseless key, its entries, longest first; in the order given where they are equally long.
  private var entriesByFirstWord: [UInt64: [Int32]] = [:]

  /// The number of different phrases.
  package var count: Int { entries.count }

  /// Creates a table of phrases; a phrase without a word is left out.
  package init(_ phrases: some Sequence<(String, Value)>) {
    self.init(keyed: phrases.lazy.map { (PhraseWords.words(of: $0).map { WordKey($0) }, $1) })
  }

  /// Creates a table of phrases that are already cut into the keys of their words.
  init(keyed phrases: some Sequence<([WordKey], Value)>) {
    for (words, value) in phrases { insert(words, value) }
    entriesByFirstWord = entriesByFirstWord.mapValues { indices in
      indices.sorted { (entries[Int($1)].words.count, $0) < (entries[Int($0)].words.count, $1) }
    }
  }

  private mutating func insert(_ words: [WordKey], _ value: Value) {
    guard let first = words.first else { return }
    let known = entriesByFirstWord[first.caseless, default: []].first { entries[Int($0)].words == words }
    if let known {
      entries[Int(known)].values.append(value)
    } else {
      entriesByFirstWord[first.caseless, default: []].append(Int32(entries.count))
      entries.append(Entry(words: words, values: [value]))
    }
  }

  /// The longest phrase that starts at a word of the text.
  ///
  /// - Parameters:
  ///   - words: The keys of the text's words, in order.
  ///   - start: The place of the first word.
  ///   - matchingCase: Whether the case must be that of the lexicon. Where it need not be, a phrase in the right case
  ///     comes before an equally long one that is not.
  /// - Returns: The match, or nothing.
  /// - Complexity: O(*k*) in the number of phrases with the same first word.
  package func longestMatch(in words: [WordKey], from start: Int = 0, matchingCase: Bool = true) -> Match? {
    var best: Match?
    visitMatches(in: words, from: start, matchingCase: matchingCase) { match in
      guard let known = best else {
        best = match
        return
      }
      if match.length > known.length || (match.length == known.length && match.isExactCase && !known.isExactCase) {
        best = match
      }
    }
    return best
  }

  /// All phrases that start at a word of the text, longest first.
  package func matches(in words: [WordKey], from start: Int = 0, matchingCase: Bool = true) -> [Match] {
    var found: [Match] = []
    visitMatches(in: words, from: start, matchingCase: matchingCase) { found.append($0) }
    return found
  }

  /// What a whole phrase stands for; nothing where it is not in the table in this case.
  package func values(of phrase: some StringProtocol, matchingCase: Bool = true) -> [Value] {
    let words = PhraseWords.words(of: phrase).map { WordKey($0) }
    let match = longestMatch(in: words, matchingCase: matchingCase)
    return match.map { $0.length == words.count ? $0.values : [] } ?? []
  }

  private func visitMatches(in words: [WordKey], from start: Int, matchingCase: Bool, _ body: (Match) -> Void) {
    guard words.indices.contains(start), let candidates = entriesByFirstWord[words[start].caseless] else { return }
    for candidate in candidates {
      let entry = entries[Int(candidate)]
      guard let (end, isExact) = end(of: entry.words, in: words, from: start), isExact || !matchingCase else {
        continue
      }
      body(Match(length: end - start, values: entry.values, isExactCase: isExact))
    }
  }

  /// The place after a phrase's last word, and whether the case is right all along.
  private func end(of phrase: [WordKey], in words: [WordKey], from start: Int) -> (end: Int, isExact: Bool)? {
    var place = start
    var isExact = true
    for (index, word) in phrase.enumerated() {
      if index > 0 { while place < words.count, words[place].isJoiner { place += 1 } }
      guard place < words.count, words[place].caseless == word.caseless else { return nil }
      if words[place].cased != word.cased, word.caseless != articleKey { isExact = false }
      place += 1
    }
    return (place, isExact)
  }
}

/// The key of "the", which may be capitalised at the start of a sentence.
private let articleKey = WordKey("the").caseless
