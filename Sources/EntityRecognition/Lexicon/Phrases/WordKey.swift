/// A word as two 64-bit hashes of its folded UTF-8 bytes: one that keeps case, one that does not.
///
/// Tables are searched by these numbers, so that no `String` is made for a token. Two words of the lexicon never share
/// a key (a test checks it); that a word outside it meets one by chance has a probability of about 10⁻¹⁵.
package struct WordKey: Hashable, Sendable {
  /// Equal for words that ``Folding/folded(_:)`` makes equal: "Élysée" and "Elysee".
  package let cased: UInt64
  /// Equal for words that ``Folding/lowercased(_:)`` makes equal: "ELYSEE" and "Élysée".
  package let caseless: UInt64

  /// The key of a hyphen, an apostrophe that stands alone, or nothing: what a phrase table steps over inside a name.
  package static let joiner = WordKey(cased: 0, caseless: 0)

  /// Creates a key from hashes that are already known.
  private init(cased: UInt64, caseless: UInt64) {
    self.cased = cased
    self.caseless = caseless
  }

  /// Creates the key of a word.
  package init(_ word: some StringProtocol) {
    self.init(utf8: String(word).utf8.span)
  }

  /// Creates the key of a word from its UTF-8 bytes.
  ///
  /// - Complexity: O(*n*), without a copy.
  package init(utf8 bytes: Span<UInt8>) {
    // FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
    var cased: UInt64 = 0xCBF2_9CE4_8422_2325
    var caseless = cased
    var count = 0
    var isJoiner = true
    Folding.forEachByte(of: bytes) { byte, lower in
      cased = (cased ^ UInt64(byte)) &* 0x100_0000_01B3
      caseless = (caseless ^ UInt64(lower)) &* 0x100_0000_01B3
      count += 1
      if byte != UInt8(ascii: "-"), byte != UInt8(ascii: "'") { isJoiner = false }
    }
    self = isJoiner && count <= 1 ? .joiner : WordKey(cased: cased, caseless: caseless)
  }

  /// Whether this is a hyphen or an apostrophe that stands alone.
  package var isJoiner: Bool { self == .joiner }
}
