/// A set of single words, asked by key.
package struct WordSet: Sendable {
  private let keys: KeySet

  /// Creates a set from words parted by white space.
  package init(_ text: String) {
    var keys: Set<UInt64> = []
    for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      keys.insert(WordKey(Substring(word)).caseless)
    }
    self.keys = KeySet(keys)
  }

  /// The number of different words.
  package var count: Int { keys.count }

  /// Whether a word is in the set, in any case.
  package func contains(_ word: WordKey) -> Bool { keys.contains(word.caseless) }

  /// Whether a word is in the set, in any case.
  package func contains(_ word: some StringProtocol) -> Bool { contains(WordKey(word)) }
}
