import NewsText

/// An article as the encoder reads it: its words and the hyphens between them, each with its subwords and how it is
/// written.
struct EncoderText {
  /// A word, or a hyphen.
  struct Unit {
    var form: WrittenForm
    /// Its subwords in ``EncoderText/subwords``.
    var subwords: Range<Int>
    /// Its place among the sentence's words; `nil` for a hyphen.
    var word: Int?
    var beginsWithCapital = false
    /// Whether it, or one of the two units on each side, has a capital: no other is read as part of a name.
    var isNearCapital = false
    /// A sentence may be cut after it: a stop comes before a comma.
    var cut = Cut.none
  }

  /// How good a place to cut a long sentence is.
  enum Cut {
    case none
    case comma
    case stop
  }

  /// All units, sentence after sentence.
  private(set) var units: [Unit] = []
  /// For each sentence, its units.
  private(set) var sentences: [Range<Int>] = []
  /// For each sentence, whether it is hardly text: half of its subwords or more are unknown, as those of a word too long
  /// to be one.
  private(set) var isOdd: [Bool] = []
  private(set) var subwords: [Int32] = []

  /// Reads an article.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(_ article: ArticleWords, tokenizer: inout WordPieceTokenizer, limit: Int) {
    var cases = ArticleCases()
    for sentence in article.sentences {
      let start = units.count
      append(sentence, tokenizer: &tokenizer, limit: limit, cases: &cases)
      sentences.append(start..<units.count)
      isOdd.append(isOdd(start..<units.count))
    }
    for (sentence, range) in zip(article.sentences, sentences) { cases.complete(&units[range], of: sentence) }
  }

  private mutating func append(
    _ sentence: SentenceWords, tokenizer: inout WordPieceTokenizer, limit: Int, cases: inout ArticleCases
  ) {
    let bytes = sentence.bytes.span
    let start = units.count
    var mayOpen = true
    var capitals = CapitalsShare()
    var letters: [WordLetters] = []
    func add(_ range: Range<Int>, word: Int?) {
      let span = bytes.extracting(range)
      let first = subwords.count
      tokenizer.appendSubwords(of: span, to: &subwords, limit: limit)
      let read = WordLetters(span)
      var unit = Unit(form: WrittenForm(read), subwords: first..<subwords.count, word: word)
      unit.form.opensSentence = mayOpen
      unit.beginsWithCapital = read.beginsWithCapital
      unit.cut = Self.cut(after: span)
      mayOpen = read.mayEndSentence
      capitals.count(read)
      letters.append(read)
      units.append(unit)
    }
    for (index, word) in sentence.words.enumerated() {
      if word.followsHyphen, index > 0, let hyphen = Self.hyphen(before: word, after: sentence.words[index - 1], bytes)
      {
        add(hyphen, word: nil)
      }
      add(word.start..<word.end, word: index)
    }
    for place in start..<units.count { units[place].form.share = capitals.share }
    markNeighbours(letters, from: start)
    cases.count(units[start...], letters, of: sentence, share: capitals.share)
  }

  /// The hyphen between two words, without the spaces around it.
  private static func hyphen(before word: Word, after other: Word, _ bytes: Span<UInt8>) -> Range<Int>? {
    var range = other.end..<max(other.end, word.start)
    while let first = range.first, bytes[first] == UInt8(ascii: " ") { range = range.dropFirst() }
    while let last = range.last, bytes[last] == UInt8(ascii: " ") { range = range.dropLast() }
    return range.isEmpty ? nil : range
  }

  private static func cut(after word: Span<UInt8>) -> Cut {
    guard word.count == 1 else { return .none }
    switch word[0] {
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"): return .stop
    case UInt8(ascii: ","): return .comma
    default: return .none
    }
  }

  private mutating func markNeighbours(_ letters: [WordLetters], from start: Int) {
    for (place, word) in letters.enumerated() where word.uppercase > 0 {
      for near in max(0, place - 2)...min(letters.count - 1, place + 2) { units[start + near].isNearCapital = true }
    }
  }

  private func isOdd(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last else { return true }
    let all = subwords[units[first].subwords.lowerBound..<units[last].subwords.upperBound]
    return 2 * all.count(where: { $0 == SubwordVocabulary.unknown }) >= all.count
  }
}
