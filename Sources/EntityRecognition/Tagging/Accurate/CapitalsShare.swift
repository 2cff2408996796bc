/// Counts how much of a sentence is written in capitals.
struct CapitalsShare {
  private var words = 0
  private var uppercase = 0
  private var capitalized = 0

  /// Counts a word, where it is of two letters or more.
  mutating func count(_ word: WordLetters) {
    guard word.isAllLetters, word.scalars > 1 else { return }
    words += 1
    if word.isUppercase { uppercase += 1 }
    if word.beginsWithCapital { capitalized += 1 }
  }

  /// 1 where most words are all capitals, 2 where most of three or more begin with one, else 0.
  var share: UInt8 {
    if 10 * uppercase > 7 * words { return 1 }
    return words > 2 && 10 * capitalized > 7 * words ? 2 : 0
  }
}
