import NewsText

/// A title that stands in a sentence.
struct TitleMatch {
  /// The words of the title.
  let words: Range<Int>
  /// What it is, and the gender that it shows.
  let title: Title

  /// The word after its last.
  var end: Int { words.upperBound }
}

extension Lexicon {
  /// The longest title that starts at a word, written with a capital.
  func title(startingAt start: Int, in sentence: SentenceWords) -> TitleMatch? {
    guard let word = sentence.word(at: start), word.isCapitalized else { return nil }
    let keys = sentence.words[start..<min(start + 7, sentence.words.count)].map(\.key)
    guard let match = titles.phrases.longestMatch(in: keys, matchingCase: false), let title = match.values.first else {
      return nil
    }
    let words = start..<start + match.length
    // "Dean Kamen", "Don DeLillo", "Earl Simmons": a title that is a given name, too.
    if match.length == 1, RuleWords.titlesThatAreNames.contains(word.key), !opensPhrase(start, in: sentence) {
      return nil
    }
    return TitleMatch(words: words, title: title)
  }

  /// The longest title that ends right before a word, in any case: "spokesman", "Foreign Minister".
  func title(endingAt end: Int, in sentence: SentenceWords) -> TitleMatch? {
    guard let last = sentence.word(at: end - 1), last.isLetters else { return nil }
    for start in max(0, end - 5)..<end {
      let keys = sentence.words[start..<end].map(\.key)
      guard let match = titles.phrases.longestMatch(in: keys, matchingCase: false), match.length == keys.count,
        let title = match.values.first
      else { continue }
      return TitleMatch(words: start..<end, title: title)
    }
    return nil
  }

  /// Whether a single word is a title, or the first of one.
  func isTitleWord(_ key: WordKey) -> Bool {
    titles.phrases.longestMatch(in: [key], matchingCase: false) != nil
  }

  private func opensPhrase(_ start: Int, in sentence: SentenceWords) -> Bool {
    guard let before = sentence.word(at: start - 1) else { return false }
    return RuleWords.articles.contains(before.key)
  }
}
