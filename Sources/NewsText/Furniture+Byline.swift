extension Furniture {
  /// Whether a line names who wrote the article.
  ///
  /// "By Jane Doe and A. N. Other, Reuters" does, and so do "By Jane Doe, foreign affairs reporter" and "Words: Jane Doe".
  /// After "By" only names may follow, so that "By midnight the talks had ended" and "By Tuesday" are none.
  func isByline(_ line: Range<Int>) -> Bool {
    guard line.count <= 160, !endsInFullStop(line) else { return false }
    if bytes.has("by:", at: line.lowerBound) { return true }
    if isLabelledByline(line) { return true }
    guard bytes.has("by", at: line.lowerBound), bytes.spaceWidth(at: line.lowerBound + 2) > 0,
      bytes.byte(at: line.lowerBound) == UInt8(ascii: "B")
    else { return false }
    let names = bytes.trimmed(line.lowerBound + 2..<line.upperBound)
    guard let first = bytes.words(in: names, limit: 1).first, !Furniture.notAuthors.contains(bare(first))
    else { return false }
    if holdsOnlyNames(names) { return true }
    guard let comma = names.first(where: { bytes[$0] == UInt8(ascii: ",") }) else { return false }
    return holdsOnlyNames(names.lowerBound..<comma) && namesJob(bytes.trimmed(comma + 1..<names.upperBound))
  }

  /// Whether a line at an article's head is a byline without "By": "Jane Doe, Reuters", "John Smith in Nairobi, AFP",
  /// "Jane Doe | BBC News", "Jane Doe, Africa editor".
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
      && (NewsAgencies.names(bytes.text(agency)) || namesJob(agency))
  }

  /// Whether a line names reporters and where each of them was: "Jane Doe in London and John Roe in Oslo".
  ///
  /// - Parameters:
  ///   - line: the bytes of the line.
  ///   - fewest: how many reporters must be named at least.
  /// - Returns: Whether it names nothing else.
  func namesReportersInPlaces(_ line: Range<Int>, fewest: Int) -> Bool {
    guard line.count <= 160, !SentenceEnd.closes(bytes, line) else { return false }
    // How many words of a name, or of the place after "in", have come.
    var name = 0
    var place: Int?
    var reporters = 0
    for word in bytes.words(in: line, limit: 30) {
      let text = bytes.text(word)
      let endsPart = text.hasSuffix(",") || text.hasSuffix(";")
      if text == "and" || text == "&" {
        guard place != 0 else { return false }
        if place != nil { (name, place) = (0, nil) }
        continue
      }
      if text == "in", place == nil {
        guard name >= 2 else { return false }
        place = 0
        reporters += 1
        continue
      }
      guard bytes.isUpper(at: word.lowerBound) || (place == nil && Furniture.joiningWords.contains(text))
      else { return false }
      guard let words = place else {
        name += 1
        continue
      }
      guard words < 4 else { return false }
      place = words + 1
      if endsPart { (name, place) = (0, nil) }
    }
    return reporters >= fewest && place.map { $0 > 0 } ?? false
  }

  /// Whether a line is a name and a place and nothing else: "Jane Doe, Nairobi".
  ///
  /// Only a line between the headline and the text is a byline for that.
  func isNameAndPlace(_ line: Range<Int>) -> Bool {
    guard line.count <= 60, !SentenceEnd.closes(bytes, line) else { return false }
    let commas = line.filter { bytes[$0] == UInt8(ascii: ",") }
    guard commas.count == 1, let comma = commas.first else { return false }
    let name = bytes.words(in: line.lowerBound..<comma)
    let place = bytes.words(in: comma + 1..<line.upperBound)
    guard (2...4).contains(name.count), (1...3).contains(place.count) else { return false }
    return (name + place).allSatisfy { word in
      bytes.isUpper(at: word.lowerBound) && !word.contains(where: bytes.isDigit(at:)) && !hasPossessive(word)
        && !Furniture.offices.contains(bare(word))
    }
  }

  /// Whether a line under a byline says what the author is, or for whom: "Political correspondent", "BBC News, Nairobi".
  func isAuthorsPost(_ line: Range<Int>) -> Bool {
    guard line.count <= 80, !SentenceEnd.closes(bytes, line), bytes.isUpper(at: line.lowerBound) else { return false }
    if namesJob(line) { return true }
    let first = line.prefix { bytes[$0] != UInt8(ascii: ",") && bytes[$0] != UInt8(ascii: "|") }
    return NewsAgencies.names(bytes.text(first)) && holdsOnlyNames(line) && bytes.words(in: line).count <= 6
  }

  /// Whether a short phrase says what an author is: "foreign affairs reporter", "Africa editor in Nairobi".
  private func namesJob(_ phrase: Range<Int>) -> Bool {
    let words = bytes.words(in: phrase, limit: 9)
    guard (1...8).contains(words.count) else { return false }
    var hasJob = false
    for word in words {
      let text = trimmedOfCommas(word)
      if Furniture.finiteVerbs.contains(text) { return false }
      if Furniture.jobs.contains(text) {
        hasJob = true
      } else if hasJob, bytes.isLower(at: word.lowerBound), !Furniture.joiningWords.contains(text) {
        // After the job comes whose or where it is, and nothing that it does.
        return false
      }
    }
    return hasJob
  }

  /// "Words: Jane Doe", where nothing but names follows.
  private func isLabelledByline(_ line: Range<Int>) -> Bool {
    guard let label = ["words", "text", "reporting", "reporters"].first(where: { bytes.has($0, at: line.lowerBound) }),
      bytes.byte(at: line.lowerBound + label.utf8.count) == UInt8(ascii: ":")
    else { return false }
    let names = bytes.trimmed(line.lowerBound + label.utf8.count + 1..<line.upperBound)
    let words = bytes.words(in: names)
    return (2...7).contains(words.count)
      && words.allSatisfy { bytes.isUpper(at: $0.lowerBound) || bytes.text($0) == "and" }
      && !words.contains(where: hasPossessive)
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

  private func trimmedOfCommas(_ word: Range<Int>) -> String {
    let text = bytes.lowercased(word)
    return text.hasSuffix(",") || text.hasSuffix(";") ? String(text.dropLast()) : text
  }

  private func hasPossessive(_ word: Range<Int>) -> Bool {
    let text = bytes.text(word)
    return text.hasSuffix("'s") || text.hasSuffix("\u{2019}s")
  }

  /// A full stop that is not an initial's or an abbreviation's: "By John Smith Jr." names an author.
  private func endsInFullStop(_ line: Range<Int>) -> Bool {
    guard SentenceEnd.closes(bytes, line) else { return false }
    return !["Jr.", "Sr.", "III."].contains { bytes.text(line).hasSuffix($0) }
  }
}
