import EntityRecognition

/// What forbids that two names are one entity, whatever else speaks for it.
enum Vetoes {
  /// Whether two genders are both known and not the same.
  static func differ(_ left: Gender?, _ right: Gender?) -> Bool {
    guard let left, let right else { return false }
    return left != right
  }

  /// Whether a short form may stand for a person: the surname fits, and no title speaks against it.
  ///
  /// "Mr Clinton" is not Hillary Clinton: the gender that the given name shows counts as well as a title's.
  static func allow(
    short: PersonName, gender: Gender?, for full: PersonName, gender fullGender: Gender?, lexicon: Lexicon
  ) -> Bool {
    guard let word = short.core.first else { return false }
    if let suffix = short.suffix, suffix != full.suffix { return false }
    let known = fullGender ?? (full.isFull ? lexicon.gender(ofGivenName: full.given) : nil)
    guard !differ(gender, known) else { return false }
    return word == full.surname || (full.isFull && word == full.given) || full.core.last == word
      || full.core.dropFirst().contains(word)
  }
}
