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

  /// A phrase: its words in ``words``, and what it stands for.
  private struct Entry: Sendable {
    let words: Range<Int32>
    var values: [Value]
  }

  private var entries: [Entry] = []
  /// The words of all phrases, one after another.
  private var words: [WordKey] = []
  /// The caseless keys of first words, by hash with open addressing; 0 where there is none.
  private var slots: [UInt64] = [0]
  /// For each slot its entries, as places in ``order``.
  private var runs: [Range<Int32>] = [0..<0]
  /// The entries by their first words, longest first; in the order given where they are equally long.
  private var order: [Int32] = []

  /// The caseless keys of the words with which phrases begin.
  var firstWords: [UInt64] { slots.filter { $0 != 0 } }

  /// The number of different phrases.
  package var count: Int { entries.count }

  /// Creates a table of phrases; a phrase without a word is left out.
  package init(_ phrases: some Sequence<(String, Value)>) {
    self.init(keyed: phrases.lazy.map { (PhraseWords.words(of: $0).map { WordKey($0) }, $1) })
  }

  /// Creates a table of phrases that are already cut into the keys of their words.
  init(keyed phrases: some Sequence<([WordKey], Value)>) {
    var byFirstWord: [UInt64: [Int32]] = [:]
    var firstWords: [UInt64] = []
    for (phrase, value) in phrases {
      guard let first = phrase.first else { continue }
      let sharing = byFirstWord[first.caseless] ?? []
      if let known = sharing.first(where: { words[entries[Int($0)].words.asIndices].elementsEqual(phrase) }) {
        entries[Int(known)].values.append(value)
        continue
      }
      if sharing.isEmpty { firstWords.append(first.caseless) }
      byFirstWord[first.caseless, default: []].append(Int32(truncatingIfNeeded: entries.count))
      let start = Int32(truncatingIfNeeded: words.count)
      words += phrase
      entries.append(Entry(words: start..<Int32(truncatingIfNeeded: words.count), values: [value]))
    }
    fill(firstWords, byFirstWord)
  }

  private mutating func fill(_ firstWords: [UInt64], _ byFirstWord: [UInt64: [Int32]]) {
    var capacity = 16
    while capacity < firstWords.count * 2 { capacity *= 2 }
    slots = [UInt64](repeating: 0, count: capacity)
    runs = [Range<Int32>](repeating: 0..<0, count: capacity)
    for word in firstWords {
      let start = Int32(truncatingIfNeeded: order.count)
      order += (byFirstWord[word] ?? []).sorted {
        (entries[Int($1)].words.count, $0) < (entries[Int($0)].words.count, $1)
      }
      let slot = slot(of: word)
      slots[slot] = word
      runs[slot] = start..<Int32(truncatingIfNeeded: order.count)
    }
  }

  /// The slot of a first word, or the free one where it would be.
  private func slot(of word: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: word ^ word >> 29) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != word { slot = (slot + 1) & (slots.count - 1) }
    return slot
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

  private func visitMatches(in text: [WordKey], from start: Int, matchingCase: Bool, _ body: (Match) -> Void) {
    guard text.indices.contains(start) else { return }
    for candidate in order[runs[slot(of: text[start].caseless)].asIndices] {
      guard let (end, isExact) = end(of: entries[Int(candidate)].words.asIndices, in: text, from: start),
        isExact || !matchingCase
      else { continue }
      body(Match(length: end - start, values: entries[Int(candidate)].values, isExactCase: isExact))
    }
  }

  /// The place after a phrase's last word, and whether the case is right all along.
  private func end(of phrase: Range<Int>, in text: [WordKey], from start: Int) -> (end: Int, isExact: Bool)? {
    var place = start
    var isExact = true
    for index in phrase {
      if index > phrase.lowerBound { while place < text.count, text[place].isJoiner { place += 1 } }
      guard place < text.count, text[place].caseless == words[index].caseless else { return nil }
      if text[place].cased != words[index].cased, words[index].caseless != articleKey { isExact = false }
      place += 1
    }
    return (place, isExact)
  }
}

extension Range<Int32> {
  /// The same range as indices of an array.
  fileprivate var asIndices: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}

/// The key of "the", which may be capitalised at the start of a sentence.
private let articleKey = WordKey("the").caseless
