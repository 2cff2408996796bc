/// How words are written elsewhere in an article.
struct ArticleCases {
  /// How often a word stands with a capital inside a sentence that is no headline.
  private var capitalized: [UInt64: Int] = [:]
  /// The words that stand without a capital.
  private var lowered: Set<UInt64> = []

  /// Counts the words of a sentence.
  mutating func count(
    _ units: ArraySlice<EncoderText.Unit>, _ letters: [WordLetters], of sentence: SentenceWords, share: UInt8
  ) {
    for (unit, read) in zip(units, letters) {
      guard let word = unit.word else { continue }
      let key = sentence.words[word].key.caseless
      if read.isLowercase {
        lowered.insert(key)
      } else if read.beginsWithCapital, share == 0, !unit.form.opensSentence {
        capitalized[key, default: 0] += 1
      }
    }
  }

  /// Notes for each word of a sentence with a capital how it is written elsewhere, once all sentences are counted.
  func complete(_ units: inout ArraySlice<EncoderText.Unit>, of sentence: SentenceWords) {
    for place in units.indices {
      let form = units[place].form
      guard let word = units[place].word, units[place].beginsWithCapital else { continue }
      let key = sentence.words[word].key.caseless
      let others = (capitalized[key] ?? 0) - (form.opensSentence || form.share > 0 ? 0 : 1)
      units[place].form.elsewhere = (others > 0 ? 1 : 0) + (lowered.contains(key) ? 2 : 0)
    }
  }
}
