/// Cuts a phrase of the lexicon into the words that a tokenizer finds in text.
///
/// White space and hyphens part words and are dropped; a possessive ending is a word of its own ("McDonald's" is
/// `McDonald`, `'s`); an apostrophe inside a word and full stops stay ("d'Ivoire", "U.S."); any other mark is a word.
enum PhraseWords {
  /// The words of a phrase, in order.
  static func words(of phrase: some StringProtocol) -> [Substring] {
    let text = String(phrase)
    let scalars = text.unicodeScalars
    var words: [Substring] = []
    var start: String.Index?
    var place = scalars.startIndex

    func close(at end: String.Index) {
      if let first = start { appendWord(text[first..<end], to: &words) }
      start = nil
    }
    while place < scalars.endIndex {
      let scalar = scalars[place]
      let next = scalars.index(after: place)
      if scalar.properties.isWhitespace || isHyphen(scalar) {
        close(at: place)
      } else if isPartOfWord(scalar) || (start != nil && isApostrophe(scalar)) {
        if start == nil { start = place }
      } else {
        close(at: place)
        if !isApostrophe(scalar) { words.append(text[place..<next]) }
      }
      place = next
    }
    close(at: text.endIndex)
    return words
  }

  private static func appendWord(_ word: Substring, to words: inout [Substring]) {
    var word = word
    while let last = word.unicodeScalars.last, isApostrophe(last) { word.unicodeScalars.removeLast() }
    let scalars = Array(word.unicodeScalars.suffix(3))
    if scalars.count == 3, isApostrophe(scalars[1]), scalars[2] == "s" || scalars[2] == "S" {
      let end = word.unicodeScalars.index(word.endIndex, offsetBy: -2)
      words.append(word[..<end])
      words.append(word[end...])
    } else if !word.isEmpty {
      words.append(word)
    }
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".": return true
      default: return false
      }
    }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || (0x2010...0x2015).contains(scalar.value)
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2018}" || (0x02B9...0x02BF).contains(scalar.value)
  }
}
