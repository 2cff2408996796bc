/// Cuts words into the subwords that the accurate tagger's encoder was trained with: WordPiece, as BERT's uncased models
/// have it.
///
/// A word loses case, accents and control characters and is parted at punctuation and spaces; of each part the longest
/// subword that begins it is taken, then the longest that goes on there. A part that cannot be put together, or has
/// more than 100 characters, is one unknown subword.
///
/// The special subwords are never found in text: "[MASK]" is a bracket, a word and a bracket.
///
/// A tokenizer keeps room for its work; each thread needs one of its own. What it gives hangs on the word alone.
///
/// ```swift
/// var tokenizer = WordPieceTokenizer(vocabulary: vocabulary)
/// var numbers: [Int32] = []
/// tokenizer.appendSubwords(of: "Beşiktaş".utf8.span, to: &numbers)
/// numbers.map { vocabulary.subword(Int($0)) }  // "be", "##si", "##kt", "##as"
/// ```
struct WordPieceTokenizer: Sendable {
  private let vocabulary: SubwordVocabulary
  private var pending = PendingWord()

  /// Creates a tokenizer for a model's subwords.
  init(vocabulary: SubwordVocabulary) {
    self.vocabulary = vocabulary
  }

  /// Appends the numbers of a word's subwords to others: at least one, which is ``SubwordVocabulary/unknown`` where
  /// nothing of the word remains.
  ///
  /// - Parameters:
  ///   - word: UTF-8 bytes; those that are no UTF-8 are passed over. It may hold spaces.
  ///   - numbers: What the numbers are appended to.
  ///   - limit: The most to append; what follows in the word is left out. Less than one appends nothing.
  /// - Complexity: O(*n*) in the length of the word, up to where the limit is reached; the memory does not grow with it,
  ///   and nothing is allocated but for what the array may need.
  mutating func appendSubwords(of word: Span<UInt8>, to numbers: inout [Int32], limit: Int = .max) {
    let before = numbers.count
    var place = 0
    pending.removeAll()
    while place < word.count, numbers.count - before < limit {
      let byte = word[place]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        pending.append(ascii: byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        pending.append(ascii: byte | 0x20)
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        finishWord(&numbers)
      case 0x21...0x7E:
        finishWord(&numbers)
        pending.append(ascii: byte)
        finishWord(&numbers)
      case ..<0x80:
        break
      default:
        if let (scalar, length) = Self.scalar(of: word, at: place) {
          read(scalar, &numbers)
          place += length - 1
        }
      }
      place += 1
    }
    if numbers.count - before < limit { finishWord(&numbers) }
    if numbers.count == before { numbers.append(SubwordVocabulary.unknown) }
    if numbers.count - before > limit { numbers.removeLast(numbers.count - before - max(limit, 0)) }
  }

  private mutating func read(_ scalar: Unicode.Scalar, _ numbers: inout [Int32]) {
    switch NormalizedScalar(scalar) {
    case .nothing: break
    case .space: finishWord(&numbers)
    case .alone(let scalar):
      finishWord(&numbers)
      pending.append(scalar)
      finishWord(&numbers)
    case .letter(let first, let second):
      pending.append(first)
      if let second { pending.append(second) }
    }
  }

  private mutating func finishWord(_ numbers: inout [Int32]) {
    guard !pending.isEmpty else { return }
    pending.appendSubwords(from: vocabulary, to: &numbers)
    pending.removeAll()
  }

  /// The scalar beyond ASCII that begins at a place, with the number of its bytes; `nil` where none does.
  private static func scalar(of bytes: Span<UInt8>, at place: Int) -> (Unicode.Scalar, length: Int)? {
    let lead = bytes[place]
    let (length, least): (Int, UInt32) = lead < 0xE0 ? (2, 0x80) : lead < 0xF0 ? (3, 0x800) : (4, 0x1_0000)
    guard (0xC2...0xF4).contains(lead), place + length <= bytes.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      guard bytes[place + offset] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[place + offset] & 0x3F)
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }
}
