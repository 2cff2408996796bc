/// What the rules take a word for, as a number: the kind of name with what it is known by, and the place in it.
///
/// The tagger learns how far each reading of the rules can be trusted. Learning from what another reader says is called
/// stacking: Wolpert, "Stacked generalization", Neural Networks 5, 1992, https://doi.org/10.1016/S0893-6080(05)80023-1
enum RuleMark {
  /// The rules see no name.
  static let none: UInt8 = 0

  /// Calls a function with each word of a name and its mark.
  static func mark(_ name: NameSpan, _ mark: (Int, UInt8) -> Void) {
    let reading = reading(name)
    for word in name.words {
      let isFirst: UInt8 = word == name.words.lowerBound ? 1 : 0
      let isLast: UInt8 = word == name.words.upperBound - 1 ? 2 : 0
      mark(word, reading << 2 | isFirst | isLast)
    }
  }

  /// A number from 1 for each kind of reading.
  private static func reading(_ name: NameSpan) -> UInt8 {
    switch name.kind {
    case .person: name.basis == .titled ? 1 : name.needsConfirmation ? 2 : 3
    case .country: name.basis == .demonym ? 4 : 5
    case .organization where name.basis == .metonym: 6
    case .organization where name.referent != nil || !name.candidates.isEmpty: 7
    case .organization where name.basis == .acronym: 8
    case .organization: name.needsConfirmation ? 9 : 10
    case .place: 11
    case nil: 12
    }
  }
}
