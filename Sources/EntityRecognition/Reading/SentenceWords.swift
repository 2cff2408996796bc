import NewsText

/// A sentence cut into words, ready to be read by the rules.
struct SentenceWords {
  /// What the case of letters says in a sentence.
  enum Casing {
    /// Capitals mark names and beginnings.
    case ordinary
    /// Every word of weight has a capital, as in many headlines.
    case title
    /// Everything is in capitals: case says nothing.
    case capitals
  }

  let sentence: Sentence
  let bytes: [UInt8]
  let words: [Word]
  let casing: Casing

  /// Cuts a sentence into words.
  init(_ sentence: Sentence, tokenizer: Tokenizer) {
    let bytes = Array(sentence.text.utf8)
    var words: [Word] = []
    var followsHyphen = false
    for token in tokenizer.tokens(in: sentence.text) {
      if token.shape == .hyphen, !words.isEmpty {
        followsHyphen = true
        continue
      }
      // "U.S." and "Gen." are looked up with their stops, "Inc." and "Inc" are both in the tables.
      words.append(
        Word(
          start: Int(token.start), end: Int(token.end), shape: token.shape,
          key: WordKey(utf8: bytes.span.extracting(token.range)), followsSpace: token.followsSpace,
          followsHyphen: followsHyphen))
      followsHyphen = false
    }
    self.sentence = sentence
    self.bytes = bytes
    self.words = words
    self.casing = SentenceWords.casing(of: words, endsInStop: bytes.last == UInt8(ascii: "."))
  }

  /// The words of a range as they stand in the sentence.
  func text(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    return String(decoding: bytes[first.start..<last.end], as: UTF8.self)
  }

  /// The word at an index, or `nil` outside the sentence.
  func word(at index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  /// Whether a word is a certain mark, such as a comma.
  func isMark(_ index: Int, _ mark: Character) -> Bool {
    guard let word = word(at: index), word.shape == .mark, let value = mark.asciiValue else { return false }
    return word.end - word.start == 1 && bytes[word.start] == value
  }

  /// What the words of four letters and more show; shorter ones are capitalised by other rules, or are acronyms.
  ///
  /// A sentence that ends in a full stop is no headline, however many names it holds.
  private static func casing(of words: [Word], endsInStop: Bool) -> Casing {
    var long = 0
    var capitalized = 0
    var uppercase = 0
    var lowercase = 0
    for (index, word) in words.enumerated() where word.isLetters {
      if word.shape == .lowercase { lowercase += 1 }
      guard word.end - word.start >= 4 else { continue }
      if index > 0 { long += 1 }
      if word.shape == .uppercase { uppercase += 1 }
      if index > 0, word.isCapitalized { capitalized += 1 }
    }
    if lowercase == 0, uppercase >= 1, capitalized == long, uppercase >= long { return .capitals }
    return !endsInStop && long >= 4 && capitalized * 5 >= long * 4 && lowercase * 3 <= words.count ? .title : .ordinary
  }
}
