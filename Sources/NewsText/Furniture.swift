/// Tells lines that are not news: bylines, links, buttons, copyright, lines that hold only a date.
///
/// Credits at the end of a caption are ``CreditFinder``'s work, datelines ``DatelineFinder``'s.
struct Furniture {
  let bytes: [UInt8]

  /// Whether a whole line is furniture, whatever stands around it.
  func isFurniture(_ line: Range<Int>) -> Bool {
    guard !line.isEmpty, line.count <= 600 else { return false }
    if !hasLetterOrDigit(line) { return true }
    if line.count <= 500, isPhrase(line) || isOwnHistory(line) || isConsent(line) { return true }
    if isInvitation(line) { return true }
    guard line.count <= 200 else { return false }
    return isShareRow(line) || isDashedCredit(line) || isCreditLine(line) || isByline(line) || isReadingTime(line)
      || isAddress(line) || isAgencyLine(line) || isCopyright(line)
      || isContribution(line) || DateLineRule(bytes: bytes).saysOnlyWhen(line)
  }

  private func hasLetterOrDigit(_ line: Range<Int>) -> Bool {
    var place = line.lowerBound
    while place < line.upperBound {
      if bytes.isLetterOrDigit(at: place) { return true }
      place += bytes.scalarWidth(at: place)
    }
    return false
  }

  func isPhrase(_ line: Range<Int>) -> Bool {
    let start = skippingOrnaments(line)
    let first = bytes.byte(at: start)
    let folded = first >= 0x41 && first <= 0x5A ? first | 0x20 : first
    for (phrase, longest) in FurniturePhrases.beginningsByFirst[folded, default: []]
    where line.count <= longest && bytes.has(phrase, at: start) {
      let end = start + phrase.utf8.count
      let goesOn = bytes.isLetter(at: end) && end < line.upperBound && bytes.isLetter(at: end - 1)
      if !goesOn { return true }
    }
    guard line.count <= FurniturePhrases.longestWholeLine else { return false }
    return FurniturePhrases.wholeLines.contains(bare(line))
  }

  /// The words of a line in lower case, without signs before or after them.
  func bare(_ line: Range<Int>) -> String {
    var range = skippingOrnaments(line)..<line.upperBound
    while range.count > 1, let last = range.last, ":|>-*".utf8.contains(bytes[last]) { range.removeLast() }
    return bytes.lowercased(bytes.trimmed(range))
  }

  /// Skips arrows, bars and bullets before the words.
  private func skippingOrnaments(_ line: Range<Int>) -> Int {
    var place = line.lowerBound
    while place < line.upperBound {
      let byte = bytes[place]
      guard
        byte == UInt8(ascii: ">") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "*")
          || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<")
          || bytes.blankWidth(at: place) > 0
      else { break }
      place += max(1, bytes.blankWidth(at: place))
    }
    return place
  }

  /// A link or a mail address alone on its line.
  private func isAddress(_ line: Range<Int>) -> Bool {
    let hasBlank = line.contains { bytes[$0] == 0x20 }
    guard !hasBlank else { return false }
    if bytes.has("http://", at: line.lowerBound) || bytes.has("https://", at: line.lowerBound)
      || bytes.has("www.", at: line.lowerBound)
    {
      return true
    }
    return line.contains { bytes[$0] == UInt8(ascii: "@") }
  }

  private func isAgencyLine(_ line: Range<Int>) -> Bool {
    guard line.count <= 60 else { return false }
    var inner = line
    while inner.count > 1, let first = inner.first, "-([|".utf8.contains(bytes[first]) { inner.removeFirst() }
    while inner.count > 1, let last = inner.last, ")]|.".utf8.contains(bytes[last]) { inner.removeLast() }
    inner = bytes.trimmed(inner)
    guard bytes.isCapitalized(inner) else { return false }
    return bytes.isUpper(at: inner.lowerBound) && NewsAgencies.names(bytes.text(inner))
  }

  private func isCopyright(_ line: Range<Int>) -> Bool {
    guard !SentenceEnd.closes(bytes, line) || line.count < 160 else { return false }
    return bytes.holds("\u{A9} ", in: line) || bytes.holds("\u{A9}20", in: line) || bytes.holds("(c) 20", in: line)
      || bytes.holds("all rights reserved", in: line) || bytes.has("(copyright", at: line.lowerBound)
  }

  /// Whether a line thanks other reporters: "The Associated Press contributed to this report".
  private func isContribution(_ line: Range<Int>) -> Bool {
    ["report", "story", "article", "dispatch"].contains { bytes.holds("contributed to this \($0)", in: line) }
  }

  /// The year of a copyright line, or of a credit: "© 2016 AFP".
  func copyrightYear(_ line: Range<Int>) -> Int? {
    guard line.count <= 300 else { return nil }
    guard bytes.holds("\u{A9}", in: line) || bytes.holds("copyright", in: line) || bytes.holds("(c)", in: line)
    else { return nil }
    let words = bytes.lowercased(line)
    let years = words.split { !$0.isNumber }.compactMap { $0.utf8.count == 4 ? Int($0) : nil }
    return years.filter { (1900...2199).contains($0) }.max()
  }
}
