import EntityRecognition
import NewsText

/// How well a part of a name fits a full name.
enum PartFit: Int, Comparable {
  /// A given name, or a name in the middle.
  case given = 1
  /// The first of two surnames.
  case firstSurname
  /// The family's name, or the name by which the person is called.
  case surname

  static func < (left: PartFit, right: PartFit) -> Bool { left.rawValue < right.rawValue }

  /// The fit of a part to a full name; fails where the part is none of its words.
  ///
  /// - Parameters:
  ///   - part: The part, and what stands before it.
  ///   - full: The full name.
  ///   - isRoyal: Whether a title that goes with given names stands before the full name too.
  init?(_ part: PersonPart, _ full: PersonName, isRoyal: Bool = false) {
    guard let word = part.name.words.first else { return nil }
    if let suffix = part.name.suffix, suffix != full.suffix { return nil }
    func isWord(_ other: PersonName.Word?) -> Bool {
      other.map { !$0.isInitial && word.isSame(as: $0) } ?? false
    }
    if part.isGivenName, !part.name.beginsWithParticle {
      // "Pope Francis" is not François Hollande; "King Salman" is Salman bin Abdulaziz.
      guard full.hasPatronymic || isRoyal || full.words.count == 1, isWord(full.given) else { return nil }
      self = .surname
    } else if isWord(full.surname) || isWord(full.lastGiven) || isWord(full.servant) {
      self = .surname
    } else if let index = full.words.indices.dropFirst().first(where: { isWord(full.words[$0]) }) {
      let isSurname = index == full.words.count - 2 && (!full.words[index].isGiven || full.hasPatronymic)
      self = isSurname ? .firstSurname : .given
    } else if isWord(full.given), !part.name.beginsWithParticle {
      self = .given
    } else {
      return nil
    }
  }
}

/// Titles that go with given names.
enum GivenNameTitles {
  private static let titles: Set<String> = [
    "king", "queen", "prince", "princess", "pope", "emperor", "empress", "sultan", "emir", "emira", "amir", "tsar",
    "czar", "tsarina", "infanta", "infante", "archduke", "maharaja", "shah", "kaiser", "pharaoh", "saint", "catholicos",
    "patriarch", "metropolitan",
  ]

  /// Whether the word right before a mention is such a title.
  static func precede(_ mention: Mention, in article: AnnotatedArticle) -> Bool {
    guard article.sentences.indices.contains(mention.sentence) else { return false }
    let before = article.sentences[mention.sentence].text.utf8.prefix(mention.range.lowerBound)
    var word: [UInt8] = []
    for byte in before.reversed() {
      if byte == 0x20 || byte == UInt8(ascii: "-") {
        if word.isEmpty { continue }
        break
      }
      word.append(byte | 0x20)
      if word.count > 12 { return false }
    }
    return titles.contains(String(decoding: word.reversed(), as: UTF8.self))
  }
}
