import NewsText

/// An article cut into sentences and words, with what the whole of it says about how each word is written.
struct ArticleWords {
  /// How often a word stands in each case, away from the beginnings of sentences.
  struct CaseCounts {
    var lowercase = 0
    var capitalized = 0
  }

  let sentences: [SentenceWords]
  private let caseCounts: [UInt64: CaseCounts]

  /// Reads sentences; one that repeats an earlier one word for word is left out.
  init(_ sentences: [Sentence], tokenizer: Tokenizer) {
    var seen: Set<String> = []
    var read: [SentenceWords] = []
    var counts: [UInt64: CaseCounts] = [:]
    for sentence in sentences where seen.insert(sentence.text).inserted {
      let words = SentenceWords(sentence, tokenizer: tokenizer)
      if words.casing == .ordinary { ArticleWords.count(words, into: &counts) }
      read.append(words)
    }
    self.sentences = read
    self.caseCounts = counts
  }

  /// How often a word stands in each case inside the article's sentences.
  func caseCounts(of word: Word) -> CaseCounts { caseCounts[word.key.caseless] ?? CaseCounts() }

  private static func count(_ sentence: SentenceWords, into counts: inout [UInt64: CaseCounts]) {
    var opensSentence = true
    for word in sentence.words {
      guard word.isLetters else {
        // After a colon or an opening quotation mark a capital says as little as at the beginning.
        if word.shape == .mark { opensSentence = true }
        continue
      }
      if word.shape == .lowercase {
        counts[word.key.caseless, default: CaseCounts()].lowercase += 1
      } else if !opensSentence, word.isCapitalized {
        counts[word.key.caseless, default: CaseCounts()].capitalized += 1
      }
      opensSentence = false
    }
  }
}
