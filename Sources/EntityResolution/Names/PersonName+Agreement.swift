import EntityRecognition

/// What two full names say about each other.
enum NameRelation: Equatable {
  /// Nothing in one contradicts the other, and both name one person as far as names can tell.
  case same(MergeReason.Likeness)
  /// They share a surname, and something forbids that they are one.
  case contradiction(Veto)
  /// They have nothing to do with each other.
  case none
}

extension PersonName {
  /// Compares two full names.
  ///
  /// The first given names must agree (equal, spelt alike, an initial, a nickname), and the family's names; other given
  /// names agree or are left out. A second surname may be left out, and so may all given names before two surnames.
  ///
  /// - Complexity: O(*k*) in the number of words.
  func relation(to other: PersonName, lexicon: Lexicon) -> NameRelation {
    guard let given, let surname, let otherGiven = other.given, let otherSurname = other.surname, !isPartial,
      !other.isPartial
    else { return .none }
    if words.count == 1 || other.words.count == 1 {
      // "Charles III" is not Charles II; "Harris III" is Donald Harris III.
      guard suffix == other.suffix else { return words == other.words ? .contradiction(.suffix) : .none }
      if words == other.words { return .same(.spelling) }
      return suffix != nil && surname.isSame(as: otherSurname) ? .same(.shorter) : .none
    }
    let isSameFamily = surname.isSame(as: otherSurname)
    if let suffix, let theirs = other.suffix, suffix != theirs {
      return isSameFamily ? .contradiction(.suffix) : .none
    }
    if words.count == other.words.count, zip(words, other.words).allSatisfy({ $0.spelling == $1.spelling }) {
      return .same(.spelling)
    }
    if isSwapped(other) { return .same(.order) }
    let (short, long) = words.count <= other.words.count ? (self, other) : (other, self)
    if short.isTwoSurnames(of: long) { return .same(.surnames) }
    guard let likeness = PersonName.likeness(given, otherGiven, lexicon: lexicon) else {
      if isSameFamily, isWithoutInitials(of: other, lexicon) || other.isWithoutInitials(of: self, lexicon) {
        return .same(.shorter)
      }
      return isSameFamily ? .contradiction(.givenName) : .none
    }
    if isSameFamily { return middleNamesAgree(short, long, lexicon) ? .same(likeness) : .contradiction(.middleName) }
    return short.isBeginning(of: long) || short.hasFirstSurname(of: long) ? .same(.shorter) : .none
  }

  /// Whether every word of another name stands in this one, in order.
  func covers(_ other: PersonName, lexicon: Lexicon) -> Bool {
    var index = 0
    for word in words where index < other.words.count {
      if PersonName.likeness(word, other.words[index], lexicon: lexicon) != nil { index += 1 }
    }
    return index == other.words.count && words.count > other.words.count
  }

  /// How two given names can be one; `nil` where they cannot.
  static func likeness(_ left: Word, _ right: Word, lexicon: Lexicon) -> MergeReason.Likeness? {
    if left.text == right.text { return .shorter }
    if left.isSame(as: right) { return .spelling }
    if left.isInitial || right.isInitial { return left.text.first == right.text.first ? .initials : nil }
    if GivenNameForms.areSame(left.spelling, right.spelling) { return .spelling }
    guard left.isGiven, right.isGiven else { return nil }
    return lexicon.personalNames.mayBeSame(left.lexicalKey, right.lexicalKey) ? .nickname : nil
  }

  /// "Orbán Viktor" and "Viktor Orbán": only where the words themselves show which one is the family's.
  private func isSwapped(_ other: PersonName) -> Bool {
    guard words.count == 2, other.words.count == 2, words[0].spelling == other.words[1].spelling,
      words[1].spelling == other.words[0].spelling
    else { return false }
    return words[0].isGiven != words[1].isGiven
  }

  /// "García Márquez" and "Gabriel García Márquez".
  private func isTwoSurnames(of long: PersonName) -> Bool {
    guard words.count == 2, long.words.count > 2, !words[0].isGiven, !words[0].isInitial else { return false }
    return zip(words, long.words.suffix(2)).allSatisfy { $0.isSame(as: $1) }
  }

  /// Whether only initials at the start are left out: "Edgar Hoover" beside "J.Edgar Hoover".
  private func isWithoutInitials(of other: PersonName, _ lexicon: Lexicon) -> Bool {
    let rest = other.words.drop { $0.isInitial }
    guard rest.count >= 2, rest.count < other.words.count, let given, let first = rest.first,
      PersonName.likeness(given, first, lexicon: lexicon) != nil
    else { return false }
    return zip(middle, rest.dropFirst().dropLast()).allSatisfy {
      PersonName.likeness($0, $1, lexicon: lexicon) != nil
    }
  }

  /// Whether these are the last words of a longer name: "Suu Kyi" of "Aung San Suu Kyi".
  ///
  /// Only an article can say that both are one: a son may bear his father's names after his own, so Arabic names and
  /// those with "bin" never are.
  func isEnd(of long: PersonName) -> Bool {
    guard words.count >= 2, words.count < long.words.count, !long.hasPatronymic,
      !words.contains(where: { $0.isInitial || $0.isArabic })
    else { return false }
    return zip(words, long.words.suffix(words.count)).allSatisfy { $0.isSame(as: $1) }
  }

  /// Other given names stand in the same order, from the first one on.
  private func middleNamesAgree(_ short: PersonName, _ long: PersonName, _ lexicon: Lexicon) -> Bool {
    if zip(short.middle, long.middle).allSatisfy({ PersonName.likeness($0, $1, lexicon: lexicon) != nil }) {
      return true
    }
    // "Mohammed bin Zayed al-Nahyan" beside "Mohammed bin Zayed bin Sultan al-Nahyan": parts left out, none changed.
    return short.words.count < long.words.count && !short.middle.contains(where: \.isInitial)
      && long.covers(short, lexicon: lexicon)
  }

  /// "Mohammed bin Zayed" goes on as "Mohammed bin Zayed al-Nahyan", "Gabriel García" as "Gabriel García Márquez"; "John
  /// Paul" does not go on as "John Paul Jones".
  private func isBeginning(of long: PersonName) -> Bool {
    guard words.count >= 2, words.count < long.words.count, let last = words.last, !last.isInitial,
      !(words.first?.isInitial ?? true)
    else { return false }
    guard zip(words, long.words).allSatisfy({ $0.isSame(as: $1) }) else { return false }
    // "Aung San" does not go on as "Aung San Suu Kyi": what follows a first surname is a second one, and no given name.
    let isSecondSurname = long.words.count == words.count + 1 || !long.words[words.count].isGiven
    return hasPatronymic || !last.isGiven && isSecondSurname
  }

  /// "Ana López" and "Ana María López Pérez".
  private func hasFirstSurname(of long: PersonName) -> Bool {
    guard words.count == 2, long.words.count >= 4, let last = words.last else { return false }
    let first = long.words[long.words.count - 2]
    return last.isSame(as: first)
      && long.words[1..<(long.words.count - 2)].allSatisfy { $0.isGiven || $0.isInitial }
  }
}
