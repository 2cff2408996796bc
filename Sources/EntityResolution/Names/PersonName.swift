import EntityRecognition

/// A person's name as it stands in a text, cut into the parts that names are compared by.
struct PersonName: Hashable {
  /// The words in lower case, diacritics folded, particles and suffixes left out.
  let core: [String]
  /// A generational suffix, folded: `jr`, `iii`.
  let suffix: String?
  /// Whether the family's name comes first, as in Chinese and Korean names.
  let isFamilyFirst: Bool

  /// Reads a surface form such as "Mohammed bin Zayed al-Nahyan".
  init(_ surface: String, lexicon: Lexicon) {
    let words = surface.split { $0 == " " || $0 == "-" }.map { String($0) }
    var core: [String] = []
    var suffix: String?
    for word in words {
      let folded = Folding.lowercased(word).filter { $0 != "." }
      let key = WordKey(word)
      if !core.isEmpty, lexicon.isSuffix(key) {
        suffix = folded
      } else if lexicon.isParticle(key), word.first?.isLowercase ?? false || !core.isEmpty && folded == "al" {
        continue
      } else if !folded.isEmpty {
        core.append(folded)
      }
    }
    self.core = core
    self.suffix = suffix
    self.isFamilyFirst =
      core.count > 1
      && words.first.map { lexicon.isFamilyNameFirst(WordKey($0)) && !lexicon.isGivenName(WordKey($0)) } ?? false
  }

  /// Whether there is more than one word, so that the name can stand for one person in a whole collection.
  var isFull: Bool { core.count > 1 }

  /// The family's name: the last word, or the first where the family comes first.
  var surname: String { (isFamilyFirst ? core.first : core.last) ?? "" }

  /// The first of the given names.
  var given: String { (isFamilyFirst ? core.dropFirst().first : core.first) ?? "" }

  /// Whether two full names can be one person's: nothing in one contradicts the other.
  ///
  /// Given names and surnames agree, the rest agrees or is left out, initials stand for names that begin with them.
  func agrees(with other: PersonName) -> Bool {
    guard isFull, other.isFull else { return false }
    if let suffix, let others = other.suffix, suffix != others { return false }
    if core == other.core { return true }
    let (short, long) = core.count <= other.core.count ? (core, other.core) : (other.core, core)
    guard PersonName.matches(short[0], long[0]) else { return false }
    // "Mohammed bin Zayed" goes on as "Mohammed bin Zayed al-Nahyan"; two words are too few to go on without a surname.
    let isBeginning = zip(short, long).allSatisfy { PersonName.matches($0, $1) }
    if isBeginning, short.count < long.count { return short.count >= 2 && (short[0].count > 1 && short[1].count > 1) }
    guard PersonName.matches(short[short.count - 1], long[long.count - 1]) else { return false }
    return PersonName.isSubsequence(short, of: long)
  }

  private static func matches(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    if left.count == 1 { return right.hasPrefix(left) }
    if right.count == 1 { return left.hasPrefix(right) }
    return false
  }

  private static func isSubsequence(_ short: [String], of long: [String]) -> Bool {
    var index = 0
    for word in long where index < short.count && matches(short[index], word) { index += 1 }
    return index == short.count
  }
}
