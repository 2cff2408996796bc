/// How a head word takes its place in a body's name.
package struct OrganizationHead: Sendable, Equatable {
  /// Whether a name may start with it: "Ministry of Defence", "Bank of England".
  package let mayLead: Bool
  /// Whether a name may end in it: "Election Commission", "Nusra Front", "Acme Inc".
  package let mayEnd: Bool
  /// Whether it stands alone, capitalised, for a body named before: "the Commission".
  package let mayStandAlone: Bool
  /// Whether it is a company's legal form: "Inc", "GmbH".
  package let isLegalForm: Bool
}

/// The heads of bodies' names, to be asked word by word.
package struct OrganizationHeads: Sendable {
  private let heads: [UInt64: OrganizationHead]

  init() {
    typealias Rows = OrganizationHeadRows
    let leading = WordSet(Rows.leadingAndEnding + " " + Rows.leadingOnly)
    let ending = WordSet(Rows.leadingAndEnding + " " + Rows.ending + " " + Rows.legalForms)
    let alone = WordSet(Rows.standAlone)
    let legal = WordSet(Rows.legalForms)
    var heads: [UInt64: OrganizationHead] = [:]
    let texts = [Rows.leadingAndEnding, Rows.ending, Rows.legalForms, Rows.leadingOnly, Rows.standAlone]
    for word in texts.flatMap({ $0.split(whereSeparator: \.isWhitespace) }) {
      let key = WordKey(word)
      heads[key.cased] = OrganizationHead(
        mayLead: leading.contains(key), mayEnd: ending.contains(key), mayStandAlone: alone.contains(key),
        isLegalForm: legal.contains(key))
    }
    self.heads = heads
  }

  /// The number of head words.
  package var count: Int { heads.count }

  /// What a word is as a head of a body's name, in its case: "Front" is one, "front" is not.
  package subscript(word: WordKey) -> OrganizationHead? { heads[word.cased] }
}
