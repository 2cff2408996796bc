/// The subwords that a model knows.
///
/// The number of each is its place in the list that the model was trained with, from 0.
/// A subword that begins a word is listed as it is, one that continues a word with `##` before it: "un", "##real".
/// All are in lower case and without accents, as ``WordPieceTokenizer`` makes the text.
struct SubwordVocabulary: Sendable {
  /// Fills a sequence up to the length of others.
  static let padding: Int32 = 0
  /// Stands for a word that cannot be put together from subwords.
  static let unknown: Int32 = 1
  /// Begins a sequence.
  static let start: Int32 = 2
  /// Ends a sentence.
  static let separator: Int32 = 3
  /// Hides a word in training.
  static let mask: Int32 = 4

  /// The first lines of every list.
  static let specials = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]

  /// The number of subwords, the special ones included.
  var count: Int { starts.count - 1 }
  /// The bytes of the longest subword that begins a word, and of the longest that continues one.
  private(set) var longest = (beginning: 0, continuing: 0)

  /// The list: each subword with a line feed after it.
  private let text: [UInt8]
  /// Where each line of the list begins, and where one more would.
  private var starts: [Int] = [0]
  /// At the place that a subword's hash says, or after it: 32 bits of the hash, then the number and one; 0 for none.
  private var slots: [UInt64] = []
  /// How far a hash is shifted to the right for its place.
  private var shift: UInt64 = 63

  /// Reads a list of subwords.
  ///
  /// - Parameter list: UTF-8 bytes, a line feed after each subword; the first five are ``specials``.
  /// - Throws: ``SubwordVocabularyError`` where the list is cut or not UTF-8, lacks a special subword, has an empty line,
  ///   or one subword twice.
  /// - Complexity: O(*n*); about a millisecond for 28,000 subwords.
  init(utf8 list: Span<UInt8>) throws(SubwordVocabularyError) {
    text = unsafe list.withUnsafeBufferPointer { unsafe Array($0) }
    for place in list.indices where list[place] == UInt8(ascii: "\n") { starts.append(place + 1) }
    if let broken = Self.firstBrokenByte(of: list) { throw .notUTF8(line: starts.count { $0 <= broken }) }
    guard starts.last == text.count else { throw .unfinished(line: starts.count) }
    for (number, special) in Self.specials.enumerated() {
      guard number < count, subword(number) == special else { throw .missingSpecial(special, line: number + 1) }
    }
    // A power of two of which at most half will be filled, so that look-ups that find nothing end soon.
    let bits = UInt64(Int.bitWidth - (2 * count - 1).leadingZeroBitCount)
    slots = [UInt64](repeating: 0, count: 1 << Int(bits))
    shift = 64 - bits
    for number in 0..<count { try insert(number) }
  }

  /// The number of a subword.
  ///
  /// - Parameters:
  ///   - word: The bytes of a word.
  ///   - stretch: Where in the word the subword stands; not outside of it.
  ///   - hash: The stretch's ``SubwordHash``.
  ///   - continues: Whether the subword is to continue a word or to begin it.
  /// - Returns: The number, or `nil` where the list has no such subword.
  /// - Complexity: O(1), without an allocation.
  func number(of word: Span<UInt8>, in stretch: Range<Int>, hash: UInt64, continues: Bool) -> Int32? {
    let mixed = SubwordHash.mixed(hash, continues: continues)
    let slot = slots[place(of: word, in: stretch, mixed: mixed, continues: continues)]
    return slot == 0 ? nil : Int32(truncatingIfNeeded: Self.number(in: slot))
  }

  /// A subword as it is listed, or `nil` for a number that is none.
  func subword(_ number: Int) -> String? {
    guard number >= 0, number < count else { return nil }
    return String(decoding: text[starts[number]..<starts[number + 1] - 1], as: UTF8.self)
  }

  /// Where a subword's letters stand in the list, without the marks of one that continues a word.
  private func letters(of number: Int) -> (range: Range<Int>, continues: Bool) {
    let (start, end) = (starts[number], starts[number + 1] - 1)
    let continues = end - start > 2 && text[start] == UInt8(ascii: "#") && text[start + 1] == UInt8(ascii: "#")
    return (continues ? start + 2..<end : start..<end, continues)
  }

  /// The place of a subword among the slots, or the free one where it would be.
  private func place(of word: Span<UInt8>, in stretch: Range<Int>, mixed: UInt64, continues: Bool) -> Int {
    var place = Int(truncatingIfNeeded: mixed >> shift)
    while slots[place] != 0 {
      if slots[place] >> 32 == mixed & 0xFFFF_FFFF {
        let piece = letters(of: Self.number(in: slots[place]))
        if piece.continues == continues, isEqual(piece.range, to: word, in: stretch) { break }
      }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private static func number(in slot: UInt64) -> Int { Int(truncatingIfNeeded: slot & 0xFFFF_FFFF) - 1 }

  private func isEqual(_ range: Range<Int>, to word: Span<UInt8>, in stretch: Range<Int>) -> Bool {
    guard range.count == stretch.count else { return false }
    for offset in 0..<range.count where text[range.lowerBound + offset] != word[stretch.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func insert(_ number: Int) throws(SubwordVocabularyError) {
    let (range, continues) = letters(of: number)
    guard !range.isEmpty else { throw .emptyLine(number + 1) }
    var hash: UInt64 = 0
    for place in range { hash = SubwordHash.extended(hash, by: text[place]) }
    let mixed = SubwordHash.mixed(hash, continues: continues)
    let place = place(of: text.span, in: range, mixed: mixed, continues: continues)
    guard slots[place] == 0 else { throw .duplicate(subword(number) ?? "", line: number + 1) }
    slots[place] = mixed << 32 | UInt64(number + 1)
    if continues {
      longest.continuing = max(longest.continuing, range.count)
    } else {
      longest.beginning = max(longest.beginning, range.count)
    }
  }

  /// Where the first bytes stand that are not UTF-8.
  private static func firstBrokenByte(of list: Span<UInt8>) -> Int? {
    do {
      _ = try UTF8Span(validating: list)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
