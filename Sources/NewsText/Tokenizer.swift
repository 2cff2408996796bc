/// Cuts sentences into tokens, scanning their UTF-8 bytes once.
///
/// Words keep inner apostrophes (`O'Neill`, `don't`), and the full stops of initials and abbreviations (`J.`, `U.S.`,
/// `Gen.`). A possessive ending and a hyphen are tokens of their own: `al-Assad's` is `al`, `-`, `Assad`, `'s`, so that
/// the parts of `US-led` and of `al-Nahyan` can be read one by one.
///
/// ```swift
/// Tokenizer().tokens(in: "The US-led talks").count
/// // 5: The, US, -, led, talks
/// ```
public struct Tokenizer: Sendable {
  /// Creates a tokenizer.
  public init() {}

  /// The tokens of a sentence, in order.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public func tokens(in sentence: String) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(sentence.utf8.count / 5 + 4)
    var text = sentence
    text.makeContiguousUTF8()
    scan(text.utf8.span, into: &tokens)
    return tokens
  }

  private func scan(_ bytes: Span<UInt8>, into tokens: inout [Token]) {
    var place = 0
    var followsSpace = true
    while place < bytes.count {
      let space = spaceLength(bytes, at: place)
      if space > 0 {
        place += space
        followsSpace = true
        continue
      }
      let word = WordScan(bytes, from: place)
      if word.end > place {
        tokens.append(Token(start: place, end: word.end, shape: word.shape, followsSpace: followsSpace))
        place = word.end
      } else {
        place = appendMark(bytes, at: place, followsSpace: followsSpace, to: &tokens)
      }
      followsSpace = false
    }
  }

  /// Appends the mark at a place and returns the place after it.
  private func appendMark(_ bytes: Span<UInt8>, at place: Int, followsSpace: Bool, to tokens: inout [Token]) -> Int {
    let apostrophe = bytes.apostropheLength(at: place)
    if apostrophe > 0, !followsSpace, let last = tokens.last, last.isWord || last.shape == .number {
      let letter = place + apostrophe
      if letter < bytes.count, bytes[letter] | 0x20 == UInt8(ascii: "s"), !bytes.isWordByte(at: letter + 1) {
        tokens.append(Token(start: place, end: letter + 1, shape: .possessive, followsSpace: false))
        return letter + 1
      }
      if last.isWord, bytes[Int(last.end) - 1] | 0x20 == UInt8(ascii: "s") {
        tokens.append(Token(start: place, end: letter, shape: .possessive, followsSpace: false))
        return letter
      }
    }
    let end = place + bytes.scalarLength(at: place)
    let isHyphen =
      (bytes[place] == UInt8(ascii: "-") || bytes.isUnicodeHyphen(at: place))
      && !followsSpace && bytes.isWordByte(at: end)
    tokens.append(Token(start: place, end: end, shape: isHyphen ? .hyphen : .mark, followsSpace: followsSpace))
    return end
  }

  /// The length of the white space at a place: ASCII, no-break and the spaces of General Punctuation.
  private func spaceLength(_ bytes: Span<UInt8>, at place: Int) -> Int {
    switch bytes[place] {
    case 0x20, 0x09...0x0D: 1
    case 0xC2 where place + 1 < bytes.count && bytes[place + 1] == 0xA0: 2
    case 0xE2 where place + 2 < bytes.count && bytes[place + 1] == 0x80:
      (0x80...0x8B).contains(bytes[place + 2]) || bytes[place + 2] == 0xAF ? 3 : 0
    case 0xE3 where place + 2 < bytes.count && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x80: 3
    default: 0
    }
  }
}
