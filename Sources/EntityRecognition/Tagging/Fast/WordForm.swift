import NewsText

/// What the tagger sees of a word: numbers made once from its bytes, from which all features are mixed.
struct WordForm {
  /// What is more to a word than its letters.
  struct Traits: OptionSet {
    let rawValue: UInt16

    /// Its first letter is a capital.
    static let capitalized = Traits(rawValue: 1)
    /// It is made of letters.
    static let letters = Traits(rawValue: 2)
    /// A capital is no sign here: the sentence, or a quotation in it, begins.
    static let opensSentence = Traits(rawValue: 4)
    /// A hyphen joins it to the word before.
    static let followsHyphen = Traits(rawValue: 8)
    /// It stands beyond the ends of a sentence.
    static let boundary = Traits(rawValue: 16)
    /// All its letters are capitals, and there are two at least.
    static let allCapitals = Traits(rawValue: 32)
    /// It is written in lower case.
    static let lowercase = Traits(rawValue: 64)
    /// A single capital, with or without a full stop.
    static let initial = Traits(rawValue: 128)
    /// The sentence is a title, or all in capitals.
    static let unusualCasing = Traits(rawValue: 256)
    /// The ending of a possessive.
    static let possessive = Traits(rawValue: 512)
  }

  /// The hashes by which lexicon and document know the word.
  let key: WordKey
  /// The kinds of characters in the word, runs of one kind made one, with how its sentence is written.
  let shape: UInt64
  /// The first eight bytes, folded, in lower case, the first in the highest place that is taken.
  let head: UInt64
  /// The last eight bytes, the last in the lowest place.
  let tail: UInt64
  /// The number of folded bytes.
  let length: Int
  var traits: Traits
  /// What the lexicon knows of the word.
  var lexicon: LexiconFlags = []
  /// The class of words that are used alike, of ``WordClasses``.
  var wordClass = WordClasses.none
  /// What the rules take the word for.
  var rule = RuleMark.none
  /// The word as a number of its own in its article.
  var type: Int32 = -1
  /// The run of capitalised words that the word is in, as indices into the article's forms; empty where in none.
  var runStart: Int32 = 0
  var runEnd: Int32 = 0

  /// What stands before the first word of a sentence and after its last.
  static let boundary = WordForm()

  private init() {
    key = .joiner
    shape = 1
    head = 0
    tail = 0
    length = 0
    traits = .boundary
  }

  /// Reads a word's bytes.
  ///
  /// - Complexity: O(*n*) in the number of bytes, without an allocation.
  init(_ word: Word, in bytes: Span<UInt8>, casing: SentenceWords.Casing, opensSentence: Bool) {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    var length = 0
    var shape: UInt64 = 0
    var lastClass: UInt64 = 0
    Folding.forEachByte(of: bytes.extracting(word.start..<word.end)) { cased, lower in
      if length < 8 { head = head << 8 | UInt64(lower) }
      tail = tail << 8 | UInt64(lower)
      length += 1
      let byteClass = WordForm.characterClass(cased)
      // "Aa", "A", "AaAa", "9", "A9": four bits a run, and lengths do not count.
      if byteClass != lastClass { shape = shape << 4 | byteClass }
      lastClass = byteClass
    }
    var traits: Traits = []
    switch word.shape {
    case .capitalized: traits = [.capitalized, .letters]
    case .uppercase: traits = [.capitalized, .letters, .allCapitals]
    case .initial: traits = [.capitalized, .letters, .initial]
    case .lowercase: traits = [.letters, .lowercase]
    case .caseless: traits = .letters
    case .possessive: traits = .possessive
    case .number, .hyphen, .mark: break
    }
    if opensSentence { traits.insert(.opensSentence) }
    if word.followsHyphen { traits.insert(.followsHyphen) }
    if casing != .ordinary { traits.insert(.unusualCasing) }
    self.key = word.key
    self.shape = (shape << 4 | UInt64(word.shape.rawValue)) &* 4 &+ casing.number
    self.head = head
    self.tail = tail
    self.length = length
    self.traits = traits
  }

  /// The first bytes of the word, as many as there are up to a number.
  func prefix(_ count: Int) -> UInt64 { head >> (8 * UInt64(max(0, min(length, 8) - count))) }

  /// The last bytes of the word.
  func suffix(_ count: Int) -> UInt64 { tail & (1 << (8 * UInt64(count)) - 1) }

  /// Whether it is a word that may be part of a run of capitals.
  var joinsRun: Bool { traits.contains(.capitalized) }

  private static func characterClass(_ byte: UInt8) -> UInt64 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): 1
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): 2
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 3
    case UInt8(ascii: "'"): 4
    case UInt8(ascii: "-"): 5
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): 6
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): 7
    case UInt8(ascii: "\""): 8
    case UInt8(ascii: "&"): 9
    case UInt8(ascii: "/"): 10
    case UInt8(ascii: "@"), UInt8(ascii: "#"): 11
    case UInt8(ascii: "!"), UInt8(ascii: "?"): 12
    case 0x80...: 13
    default: 14
    }
  }
}

extension SentenceWords.Casing {
  /// A number for each way in which a sentence is written.
  var number: UInt64 {
    switch self {
    case .ordinary: 0
    case .title: 1
    case .capitals: 2
    }
  }
}
