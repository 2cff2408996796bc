import NewsText

/// A token with the keys by which the lexicon knows it.
///
/// Hyphens are no words; a word says whether one stands before it.
struct Word {
  let start: Int
  let end: Int
  let shape: Token.Shape
  let key: WordKey
  /// Whether white space, or nothing, stands before it.
  let followsSpace: Bool
  /// Whether a hyphen joins it to the word before.
  let followsHyphen: Bool

  /// Whether its first letter is a capital.
  var isCapitalized: Bool { shape == .capitalized || shape == .uppercase || shape == .initial }

  /// Whether it is made of letters.
  var isLetters: Bool { isCapitalized || shape == .lowercase || shape == .caseless }
}
