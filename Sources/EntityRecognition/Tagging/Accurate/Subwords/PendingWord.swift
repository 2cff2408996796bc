/// A word as it is read, to be cut into subwords when it ends.
///
/// Its room is made once. A word of more than ``limit`` scalars is counted and not kept: it is unknown in any case.
struct PendingWord: Sendable {
  /// The most scalars of a word that is looked up.
  static let limit = 100

  /// The scalars read so far.
  private var scalars = 0
  /// The bytes read so far, as far as they are kept.
  private var count = 0
  private var bytes = [UInt8](repeating: 0, count: 4 * limit)
  /// The hashes of no byte, of the first, of the first two, and so on.
  private var hashes = [UInt64](repeating: 0, count: 4 * limit + 1)
  private let powers = SubwordHash.powers(upTo: 4 * limit)

  /// Whether nothing was read.
  var isEmpty: Bool { scalars == 0 }

  /// Forgets what was read.
  mutating func removeAll() {
    scalars = 0
    count = 0
  }

  /// Reads an ASCII character.
  mutating func append(ascii byte: UInt8) {
    scalars += 1
    if scalars <= Self.limit { keep(byte) }
  }

  /// Reads a scalar.
  mutating func append(_ scalar: Unicode.Scalar) {
    scalars += 1
    if scalars <= Self.limit { for byte in UTF8.encode(scalar) ?? .init() { keep(byte) } }
  }

  private mutating func keep(_ byte: UInt8) {
    bytes[count] = byte
    hashes[count + 1] = SubwordHash.extended(hashes[count], by: byte)
    count += 1
  }

  /// Appends the numbers of the word's subwords.
  ///
  /// They are the longest that begins it, then the longest that goes on there, and so to its end. Where that fails, or
  /// the word is too long, the whole word is one unknown subword.
  ///
  /// Schuster and Nakajima, "Japanese and Korean voice search", ICASSP 2012, https://doi.org/10.1109/ICASSP.2012.6289079
  ///
  /// - Complexity: O(*n* · *m*) for *n* bytes and the *m* bytes of the longest subword, without an allocation but for what
  ///   the array may need.
  func appendSubwords(from vocabulary: SubwordVocabulary, to numbers: inout [Int32]) {
    let before = numbers.count
    var start = 0
    while scalars <= Self.limit, start < count {
      guard let (number, end) = longestSubword(from: start, in: vocabulary) else { break }
      numbers.append(number)
      start = end
    }
    if scalars > Self.limit || start < count {
      numbers.removeLast(numbers.count - before)
      numbers.append(SubwordVocabulary.unknown)
    }
  }

  private func longestSubword(from start: Int, in vocabulary: SubwordVocabulary) -> (number: Int32, end: Int)? {
    let longest = start == 0 ? vocabulary.longest.beginning : vocabulary.longest.continuing
    var length = min(longest, count - start)
    while length > 0 {
      // No subword ends inside a scalar's bytes, so none of them is found there.
      let hash = SubwordHash.stretch(from: hashes[start], to: hashes[start + length], power: powers[length])
      let stretch = start..<start + length
      if let number = vocabulary.number(of: bytes.span, in: stretch, hash: hash, continues: start > 0) {
        return (number, stretch.upperBound)
      }
      length -= 1
    }
    return nil
  }
}
