import EntityRecognition

/// A person's name as it stands in a text, cut into the parts that names are compared by.
struct PersonName: Hashable {
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

    /// What it is found by: names that may be the same share it.
    var block: String { ArabicNameRoots.root(of: spelling) ?? spelling }
  }

  /// The form that was read.
  let surface: String
  /// The parts, given names first, the family's name last; particles, suffixes and honours left out.
  let words: [Word]
  /// A generational suffix: `jr`, `sr`, `iii`.
  let suffix: String?
  /// Whether the text puts the family's name first, as in Chinese and Korean names.
  let isFamilyFirst: Bool
  /// Whether it is a part of a name only: "Obama", "de Mistura", "Le Pen".
  let isPartial: Bool
  /// Whether a particle says whose child the person is: "Mohammed bin Zayed".
  let hasPatronymic: Bool
  /// Whether the name begins with a particle, so that what follows is a family's name: "bin Salman", "de Mistura".
  let beginsWithParticle: Bool
  /// The last part as written, where the family's name comes first: "Trong" of "Nguyen Phu Trong".
  let lastGiven: String?

  /// The family's name.
  var surname: Word? { words.last }
  /// The first of the given names; of a name of one part, that part.
  var given: Word? { words.first }
  /// What lies between the first and the last part.
  var middle: ArraySlice<Word> { words.dropFirst().dropLast() }
  /// The parts as one text, folded.
  var plain: String { words.map(\.text).joined(separator: " ") }
  /// Names with the same key are the same name.
  var key: String {
    words.map(\.spelling).joined(separator: " ") + (suffix.map { ", \($0)" } ?? "") + (isPartial ? "…" : "")
  }
}
