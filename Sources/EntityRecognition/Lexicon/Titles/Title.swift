/// The gender that a title or a given name tells.
package enum NameGender: UInt8, Sendable {
  case female
  case male
  /// Borne by both.
  case either
}

/// A word or phrase that stands before a person's name and is no part of it.
package struct Title: Sendable, Equatable {
  /// What sort of title it is.
  package enum Kind: String, Sendable {
    /// A form of address or a rank of birth or faith: `Mr`, `Sheikh`, `Queen`, `Pope`.
    case honorific
    /// A military or police rank: `Gen.`, `Colonel`.
    case rank
    /// A public office, written with a capital before a name: `Foreign Minister`.
    case office
    /// What somebody is or does, in lower case before a name: `spokesman`, `striker`.
    case role
  }

  /// What sort of title it is.
  package let kind: Kind
  /// The gender of who bears it; `nil` where it tells none.
  package let gender: NameGender?
}

/// The titles of the lexicon, and the words that qualify them.
package struct Titles: Sendable {
  /// Titles by phrase, to be searched in any case.
  ///
  /// A phrase that is an office and a role ("governor") gives both. Full stops do not count: "Gen." is "Gen".
  package let phrases: PhraseTable<Title>

  init() {
    let tables: [(String, Title)] = [
      (TitleRows.maleHonorifics, Title(kind: .honorific, gender: .male)),
      (TitleRows.femaleHonorifics, Title(kind: .honorific, gender: .female)),
      (TitleRows.neutralHonorifics, Title(kind: .honorific, gender: nil)),
      (TitleRows.ranks, Title(kind: .rank, gender: nil)),
      (TitleRows.offices, Title(kind: .office, gender: nil)),
      (TitleRows.roles, Title(kind: .role, gender: nil)),
    ]
    phrases = PhraseTable(
      tables.flatMap { text, title in
        LexiconRows.alternatives(text).map { name in
          (name, Title(kind: title.kind, gender: title.gender ?? Titles.gender(of: name)))
        }
      })
  }

  /// The gender that the last word of an office or a role tells: spokeswoman, chairman, widow.
  private static func gender(of title: String) -> NameGender? {
    let lowercased = Folding.lowercased(title)
    if lowercased.hasSuffix("woman") || female.contains(lowercased) { return .female }
    return lowercased.hasSuffix("man") && lowercased != "ombudsman" || male.contains(lowercased) ? .male : nil
  }

  private static let female: Set<String> = [
    "wife", "ex-wife", "widow", "mother", "daughter", "sister", "half-sister", "stepdaughter", "granddaughter",
    "grandmother", "aunt", "niece", "fiancee", "girlfriend", "actress", "businesswoman", "nun", "headmistress",
    "her excellency", "her majesty", "her highness",
  ]

  private static let male: Set<String> = [
    "husband", "ex-husband", "widower", "father", "son", "brother", "half-brother", "stepson", "grandson",
    "grandfather", "uncle", "nephew", "fiance", "boyfriend", "imam", "monk", "patriarch", "headmaster",
    "his excellency", "his majesty", "his highness", "his holiness", "mr justice",
  ]
}
