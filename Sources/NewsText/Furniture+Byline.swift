extension Furniture {
  /// Whether a line names who wrote the article.
  ///
  /// "By Jane Doe and A. N. Other, Reuters" does.
  /// After "By" only names may follow, so that "By midnight the talks had ended" and "By Tuesday" are none.
  func isByline(_ line: Range<Int>) -> Bool {
    guard line.count <= 160, !endsInFullStop(line) else { return false }
    if bytes.has("by:", at: line.lowerBound) { return true }
    guard bytes.has("by", at: line.lowerBound), bytes.spaceWidth(at: line.lowerBound + 2) > 0,
      bytes.byte(at: line.lowerBound) == UInt8(ascii: "B")
    else { return false }
    let names = bytes.trimmed(line.lowerBound + 2..<line.upperBound)
    guard let first = bytes.words(in: names, limit: 1).first else { return false }
    return !Furniture.notAuthors.contains(bare(first)) && holdsOnlyNames(names)
  }

  /// Whether a line at an article's head is a byline without "By": "Jane Doe, Reuters", "John Smith in Nairobi, AFP",
  /// "Jane Doe | BBC News".
  func isBylineWithoutBy(_ line: Range<Int>) -> Bool {
    guard line.count <= 100, !SentenceEnd.closes(bytes, line), bytes.isUpper(at: line.lowerBound) else { return false }
    guard
      let separator = line.last(where: {
        bytes[$0] == UInt8(ascii: ",") || bytes[$0] == UInt8(ascii: "|") || bytes[$0] == UInt8(ascii: "/")
      })
    else { return false }
    let agency = bytes.trimmed(separator + 1..<line.upperBound)
    let names = bytes.trimmed(line.lowerBound..<separator)
    return names.count >= 5 && bytes.words(in: names).count <= 8 && holdsOnlyNames(names)
      && NewsAgencies.names(bytes.text(agency))
  }

  /// Whether every word is a name's or joins names.
  func holdsOnlyNames(_ range: Range<Int>) -> Bool {
    let words = bytes.words(in: range, limit: 24)
    guard !words.isEmpty, words.count < 24 else { return false }
    for word in words {
      let isName = bytes.isUpper(at: word.lowerBound) || bytes.isUpper(at: word.lowerBound + 1)
      if !isName, !Furniture.joiningWords.contains(bare(word)) { return false }
    }
    return true
  }

  /// A full stop that is not an initial's or an abbreviation's: "By John Smith Jr." names an author.
  private func endsInFullStop(_ line: Range<Int>) -> Bool {
    guard SentenceEnd.closes(bytes, line) else { return false }
    return !["Jr.", "Sr.", "III."].contains { bytes.text(line).hasSuffix($0) }
  }

  private static let joiningWords: Set<String> = [
    "and", "&", "in", "at", "for", "the", "of", "de", "da", "del", "della", "di", "du", "van", "von", "der", "den",
    "la", "le", "el", "al", "bin", "bint", "ibn", "ben", "with", "from", "to", "special", "staff", "writer",
    "writers", "reporter", "correspondent", "editor", "agencies", "wires", "\u{2013}", "-", "\u{2014}", "dos", "y",
    "/", "our", "own", "et", "und", "news", "diplomatic", "political", "bureau", "chief", "foreign", "world",
  ]

  /// Capitalised words that follow "By" in a sentence or a heading.
  private static let notAuthors: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december", "election", "contrast",
    "land", "sea", "air", "invitation", "region", "country", "year", "numbers",
  ]
}
