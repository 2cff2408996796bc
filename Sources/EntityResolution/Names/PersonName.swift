import EntityRecognition

/// A person's name as it stands in a text, cut into the parts that names are compared by.
///
/// A class, because a name is read once and then held by many units, groups and indices.
final class PersonName: Sendable {
  /// One part of a name.
  struct Word: Hashable {
    /// Folded, in lower case.
    let text: String
    /// The spelling that its variants share.
    let spelling: String
    /// What the lexicon finds it by.
    let lexicalKey: WordKey
    /// Whether it is one letter that stands for a name.
    let isInitial: Bool
    /// Whether it can be a given name.
    let isGiven: Bool
    /// Whether its short vowels are written in many ways.
    let isArabic: Bool
    /// What it is found by: words that may be the same share it.
    let block: UInt64

    init(_ text: String, isInitial: Bool, isGiven: Bool) {
      self.text = text
      self.isInitial = isInitial
      self.isGiven = isGiven
      spelling = Spelling.common(text)
      lexicalKey = WordKey(text)
      let root = ArabicNameRoots.root(of: spelling)
      isArabic = root != nil
      block = WordKey(root ?? GivenNameForms.standard(of: spelling) ?? spelling).caseless
    }

    /// Whether two words are one name in two spellings.
    func isSame(as other: Word) -> Bool {
      guard block == other.block else { return false }
      return spelling == other.spelling
        || isArabic && other.isArabic && ArabicNameRoots.mayBeSame(spelling, other.spelling)
    }
  }

  /// The form that was read.
  let surface: String
  /// The parts, given names first, the family's name last; particles, suffixes and honours left out.
  let words: [Word]
  /// A generational suffix: `jr`, `sr`, `iii`.
  let suffix: String?
  /// Whether it is a part of a name only: "Obama", "de Mistura", "Le Pen".
  let isPartial: Bool
  /// Whether a particle says whose child the person is: "Mohammed bin Zayed".
  let hasPatronymic: Bool
  /// Whether the name begins with a particle, so that what follows is a family's name: "bin Salman", "de Mistura".
  let beginsWithParticle: Bool
  /// The last part as written, where the family's name comes first: "Trong" of "Nguyen Phu Trong".
  let lastGiven: Word?
  /// What follows "Abdul" in the family's name, by which the person may be called: "Kalam" of "Abdul Kalam".
  let servant: Word?
  /// The gender that the given name shows.
  let gender: Gender?
  /// The parts as one text, folded.
  let plain: String
  /// Names with the same key are the same name.
  let key: String

  init(
    surface: String, words: [Word], suffix: String?, isPartial: Bool, hasPatronymic: Bool, beginsWithParticle: Bool,
    lastGiven: Word?, lexicon: Lexicon
  ) {
    self.surface = surface
    self.words = words
    self.suffix = suffix
    self.isPartial = isPartial
    self.hasPatronymic = hasPatronymic
    self.beginsWithParticle = beginsWithParticle
    self.lastGiven = lastGiven
    servant = words.last.flatMap {
      guard words.count > 1, $0.text.hasPrefix("abdul"), $0.text.utf8.count > 8 else { return nil }
      return Word(String($0.text.dropFirst(5)), isInitial: false, isGiven: false)
    }
    gender = words.first.flatMap { lexicon.gender(ofGivenName: $0.text) }
    plain = words.map(\.text).joined(separator: " ")
    key =
      words.map(\.spelling).joined(separator: " ") + (suffix.map { ", \($0)" } ?? "") + (isPartial ? "…" : "")
  }

  /// The family's name.
  var surname: Word? { words.last }
  /// The first of the given names; of a name of one part, that part.
  var given: Word? { words.first }
  /// What lies between the first and the last part.
  var middle: ArraySlice<Word> { words.dropFirst().dropLast() }
}
