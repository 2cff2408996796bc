/// A word, number or mark of a sentence, as a range of the sentence's UTF-8 bytes: 12 bytes and no copy of the text.
public struct Token: Hashable, Sendable {
  /// How a token is written, which for a name in English is half of what there is to know.
  public enum Shape: UInt8, Sendable {
    /// Letters, the first of them in lower case: `talks`, `al`.
    case lowercase
    /// A capital, then at least one lower-case letter: `Kerry`, `McCain`, `O'Neill`.
    case capitalized
    /// Two capitals or more and no lower-case letter: `UN`, `U.S.`, `ISSG`.
    case uppercase
    /// One capital letter, with or without a full stop: `J.`, `A`.
    case initial
    /// Letters of a script without case.
    case caseless
    /// Starts with a digit: `34`, `2016`, `3.5`, `9th`.
    case number
    /// The ending of a possessive: `'s`, or the apostrophe in `rebels' talks`.
    case possessive
    /// A hyphen between two words with no space.
    case hyphen
    /// Anything else.
    case mark
  }

  /// The first byte, counted in the sentence's UTF-8.
  public let start: Int32
  /// The byte after the last.
  public let end: Int32
  /// How it is written.
  public let shape: Shape
  /// Whether white space, or nothing at all, stands before it.
  public let followsSpace: Bool

  /// Creates a token over a range of UTF-8 bytes.
  package init(start: Int, end: Int, shape: Shape, followsSpace: Bool) {
    self.start = Int32(clamping: start)
    self.end = Int32(clamping: end)
    self.shape = shape
    self.followsSpace = followsSpace
  }

  /// The bytes of the sentence that the token covers.
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether it is made of letters.
  public var isWord: Bool {
    switch shape {
    case .lowercase, .capitalized, .uppercase, .initial, .caseless: true
    case .number, .possessive, .hyphen, .mark: false
    }
  }

  /// Whether its first letter is a capital.
  public var startsWithCapital: Bool {
    switch shape {
    case .capitalized, .uppercase, .initial: true
    case .lowercase, .caseless, .number, .possessive, .hyphen, .mark: false
    }
  }
}
