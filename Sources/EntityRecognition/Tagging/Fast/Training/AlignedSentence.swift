import NewsText

/// A sentence of a labelled text, put together as running text and cut into words again, with the way back from words to
/// the file's tokens.
///
/// Tokens are parted by spaces, except where news print has none and the tokenizer must see so: before a possessive
/// ending or the end of a contraction, and around a hyphen.
struct AlignedSentence {
  let words: SentenceWords
  /// For each of the file's tokens, the words that hold its bytes; a hyphen has none.
  let wordsOfToken: [Range<Int>]

  /// Cuts a sentence.
  ///
  /// - Parameters:
  ///   - tokens: The file's tokens.
  ///   - partsHyphens: Whether a hyphen that stands alone between two words joins them, as in corpora that part
  ///     `self`, `-`, `made`; elsewhere it is a dash.
  ///   - tokenizer: The tokenizer of running text.
  init(_ tokens: [String], partsHyphens: Bool, tokenizer: Tokenizer) {
    var text = ""
    var ranges: [Range<Int>] = []
    for (index, token) in tokens.enumerated() {
      if index > 0, !Self.isGlued(index, tokens, partsHyphens: partsHyphens) { text += " " }
      let start = text.utf8.count
      text += Self.printed(token)
      ranges.append(start..<text.utf8.count)
    }
    let words = SentenceWords(Self.sentence(text), tokenizer: tokenizer)
    var first = 0
    self.words = words
    wordsOfToken = ranges.map { range in
      while first < words.words.count, words.words[first].end <= range.lowerBound { first += 1 }
      var end = first
      while end < words.words.count, words.words[end].start < range.upperBound { end += 1 }
      return first..<end
    }
  }

  /// The words of a name of the file, without a possessive ending; `nil` where it has none.
  func words(of tokens: Range<Int>) -> Range<Int>? {
    var start = Int.max
    var end = Int.min
    for token in tokens where wordsOfToken.indices.contains(token) && !wordsOfToken[token].isEmpty {
      start = min(start, wordsOfToken[token].lowerBound)
      end = max(end, wordsOfToken[token].upperBound)
    }
    guard start < end else { return nil }
    while end - start > 1, words.words[end - 1].shape == .possessive { end -= 1 }
    return start..<end
  }

  /// The file's tokens that a name's words cover; `nil` where they cover none of them.
  ///
  /// A token of several words counts where all of them, but possessive endings, are in the name: of "US-led" as one
  /// token, a name "US" covers nothing.
  func tokens(of name: Range<Int>) -> Range<Int>? {
    var start = Int.max
    var end = Int.min
    for (token, range) in wordsOfToken.enumerated() where !range.isEmpty && range.overlaps(name) {
      let isCovered = range.allSatisfy { name.contains($0) || words.words[$0].shape == .possessive }
      guard isCovered else { continue }
      start = min(start, token)
      end = max(end, token + 1)
    }
    return start < end ? start..<end : nil
  }

  /// Whether a document's hyphens are tokens of their own between the words that they join.
  static func partsHyphens(in document: LabelledText.Document) -> Bool {
    !document.sentences.contains { sentence in
      sentence.tokens.contains { token in
        let bytes = Array(token.utf8)
        guard bytes.count > 2 else { return false }
        return bytes.indices.dropFirst().dropLast().contains { place in
          bytes[place] == UInt8(ascii: "-") && isLetter(bytes[place - 1]) && isLetter(bytes[place + 1])
        }
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

  private static func isGlued(_ index: Int, _ tokens: [String], partsHyphens: Bool) -> Bool {
    let token = tokens[index]
    switch token.lowercased() {
    case "'s", "’s", "n't", "n’t", "'re", "'ve", "'ll", "'d", "'m", "’re", "’ve", "’ll", "’d", "’m": return true
    case "'", "’": return tokens[index - 1].utf8.last.map { $0 | 0x20 == UInt8(ascii: "s") } ?? false
    default: break
    }
    guard partsHyphens else { return false }
    if token == "-" { return index + 1 < tokens.count && isWord(tokens[index - 1]) && isWord(tokens[index + 1]) }
    return tokens[index - 1] == "-" && index > 1 && isWord(tokens[index - 2]) && isWord(token)
  }

  private static func isWord(_ token: String) -> Bool {
    guard let first = token.unicodeScalars.first, let last = token.unicodeScalars.last else { return false }
    return (first.properties.isAlphabetic || ("0"..."9").contains(first))
      && (last.properties.isAlphabetic || ("0"..."9").contains(last))
  }

  /// A token as news prints it: treebanks write brackets and quotation marks in their own way.
  private static func printed(_ token: String) -> String {
    switch token {
    case "``", "''": "\""
    case "-LRB-": "("
    case "-RRB-": ")"
    case "-LSB-": "["
    case "-RSB-": "]"
    default: token
    }
  }

  private static func sentence(_ text: String) -> Sentence {
    Sentence(
      text: text, passage: 0, role: .paragraph, sourceRange: 0..<text.utf8.count, characterOffset: 0,
      anchors: [Sentence.Anchor(text: 0, source: 0)])
  }
}
