/// Finds the dateline before a report's first sentence: "GENEVA, March 3 (Reuters) -", "EDIRNE, Turkey —".
struct DatelineFinder {
  let bytes: [UInt8]

  /// A dateline that was found.
  struct Dateline {
    /// Where the text after it starts.
    let end: Int
    /// The day it names, with or without its year.
    let date: FoundDate?
    /// Whether it names an agency, which no headline does.
    let hasAgency: Bool
  }

  /// What the parts of a possible dateline are, while it is read.
  struct Parts {
    var place: Range<Int>?
    var isAllCaps = false
    var words = 0
    var hasRegion = false
    var agency: Range<Int>?
    var date: FoundDate?
    var hasDash = false
    var hasColon = false
    var end = 0
  }

  /// The dateline at the start of a paragraph.
  ///
  /// - Parameters:
  ///   - paragraph: the bytes of the paragraph.
  ///   - isFirst: whether it is the article's first paragraph, where less evidence is enough.
  /// - Returns: The dateline, or `nil` where the paragraph begins with a sentence.
  func dateline(in paragraph: Range<Int>, isFirst: Bool) -> Dateline? {
    if let found = dateline(from: paragraph.lowerBound, in: paragraph, isFirst: isFirst) { return found }
    guard isFirst, bytes.has("by ", at: paragraph.lowerBound) else { return nil }
    // "By Jane Doe NAIROBI (Reuters) - …": the byline goes with the dateline.
    for word in bytes.words(in: paragraph, limit: 10).dropFirst(2) {
      guard bytes.isUpper(at: word.lowerBound) else { return nil }
      guard isAllCaps(word), word.count > 3, let found = parts(from: word.lowerBound, in: paragraph),
        found.agency != nil, isAccepted(found, in: paragraph, isFirst: true)
      else { continue }
      return Dateline(end: found.end, date: found.date, hasAgency: true)
    }
    return nil
  }

  private func dateline(from start: Int, in paragraph: Range<Int>, isFirst: Bool) -> Dateline? {
    guard let parts = parts(from: start, in: paragraph), isAccepted(parts, in: paragraph, isFirst: isFirst)
    else { return nil }
    return Dateline(end: parts.end, date: parts.date, hasAgency: parts.agency != nil)
  }

  // MARK: Reading

  private func parts(from start: Int, in paragraph: Range<Int>) -> Parts? {
    let limit = min(paragraph.upperBound, start + 160)
    var parts = Parts()
    var place = start
    readDate(&parts, &place, limit)
    readPlace(&parts, &place, limit)
    for _ in 0..<3 {
      let before = place
      readDate(&parts, &place, limit)
      readAgency(&parts, &place, limit)
      if place == before { break }
    }
    guard parts.place != nil || parts.agency != nil || parts.date != nil else { return nil }
    readSeparator(&parts, &place, limit)
    parts.end = bytes.skippingBlanks(from: place, to: paragraph.upperBound)
    return parts
  }

  private func readPlace(_ parts: inout Parts, _ place: inout Int, _ limit: Int) {
    let start = place
    var end = place
    var isAllCapsSoFar = true
    while place < limit, parts.words < 9 {
      let scanner = DateScanner(bytes: bytes)
      if place > start, scanner.date(at: place, to: limit) != nil || isWeekday(at: place) { break }
      let word = wordEnd(from: place, to: limit)
      guard word > place else { break }
      let range = place..<word
      let isParticle = place > start && DatelineFinder.particles.contains(bytes.text(range))
      guard bytes.isUpper(at: place) || isParticle else { break }
      if !isParticle, parts.words == 0 || !parts.hasRegion, !isAllCaps(range) { isAllCapsSoFar = false }
      parts.words += 1
      place = word
      if !isParticle { end = word }
      var next = place
      if bytes.byte(at: next) == UInt8(ascii: "/"), bytes.isUpper(at: next + 1) {
        place = next + 1
        continue
      }
      if bytes.byte(at: next) == UInt8(ascii: ","), next < limit {
        next = bytes.skippingBlanks(from: next + 1, to: limit)
        if bytes.isUpper(at: next), scanner.date(at: next, to: limit) == nil, !isWeekday(at: next) {
          parts.hasRegion = true
        }
        place = next
        if !bytes.isUpper(at: next) { break }
        continue
      }
      let gap = bytes.skippingBlanks(from: next, to: limit)
      guard gap > next, bytes.isLetter(at: gap) else { break }
      place = gap
    }
    guard end > start else {
      place = start
      return
    }
    parts.place = start..<end
    parts.isAllCaps = isAllCapsSoFar
    if bytes.byte(at: place) == UInt8(ascii: "."), bytes.byte(at: place + 1) == UInt8(ascii: ",") { place += 1 }
    place = max(place, end)
  }

  private func readDate(_ parts: inout Parts, _ place: inout Int, _ limit: Int) {
    guard parts.date == nil else { return }
    var next = skippingCommas(from: place, to: limit)
    if isWeekday(at: next) {
      next = wordEnd(from: next, to: limit)
      if bytes.byte(at: next) == UInt8(ascii: ".") { next += 1 }
      place = next
      next = skippingCommas(from: next, to: limit)
    }
    guard let date = DateScanner(bytes: bytes).date(at: next, to: limit) else { return }
    parts.date = date
    place = date.range.upperBound
  }

  private func readAgency(_ parts: inout Parts, _ place: inout Int, _ limit: Int) {
    guard parts.agency == nil else { return }
    // TASS puts a full stop after the date.
    let hasPoint = parts.date != nil && bytes.byte(at: place) == UInt8(ascii: ".")
    let next = skippingCommas(from: hasPoint ? place + 1 : place, to: limit)
    let opening = bytes.byte(at: next)
    let closing: UInt8
    switch opening {
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    case UInt8(ascii: "["): closing = UInt8(ascii: "]")
    case UInt8(ascii: "/"): closing = UInt8(ascii: "/")
    default: return
    }
    guard next < limit, let end = (next + 1..<min(limit, next + 60)).first(where: { bytes[$0] == closing })
    else { return }
    let inner = bytes.trimmed(next + 1..<end)
    let first = bytes.byte(at: inner.lowerBound)
    guard !inner.isEmpty, bytes.words(in: inner).count <= 5,
      bytes.isUpper(at: inner.lowerBound) || bytes.isUpper(at: inner.lowerBound + 1)
        || NewsAgencies.names(bytes.text(inner)), !(0x30...0x39).contains(first)
    else { return }
    parts.agency = inner
    place = end + 1
  }

  private func readSeparator(_ parts: inout Parts, _ place: inout Int, _ limit: Int) {
    var next = place
    // TASS and Xinhua put a full stop after the brackets.
    if bytes.byte(at: next) == UInt8(ascii: "."), parts.agency != nil || parts.date != nil { next += 1 }
    if bytes.byte(at: next) == UInt8(ascii: ","), parts.agency != nil { next += 1 }
    let gap = bytes.skippingBlanks(from: next, to: limit)
    guard gap < limit else {
      place = gap
      return
    }
    let hasGap = gap > next
    switch bytes.scalar(at: gap) {
    case "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}":
      parts.hasDash = true
      place = gap + 3
    case "-" where bytes.byte(at: gap + 1) == UInt8(ascii: "-"):
      parts.hasDash = true
      place = gap + 2
    case "-", "_", "|", "~":
      guard hasGap || parts.agency != nil, bytes.spaceWidth(at: gap + 1) > 0 || parts.agency != nil else { return }
      parts.hasDash = true
      place = gap + 1
    case ":" where !hasGap || parts.agency != nil:
      parts.hasColon = true
      place = gap + 1
    default: place = next
    }
    if bytes.byte(at: place) == UInt8(ascii: "-") { place += 1 }
  }

  private func skippingCommas(from place: Int, to limit: Int) -> Int {
    var next = bytes.skippingBlanks(from: place, to: limit)
    if next < limit, bytes.byte(at: next) == UInt8(ascii: ",") { next += 1 }
    return bytes.skippingBlanks(from: next, to: limit)
  }

  /// The end of the word at a place: letters, with points, apostrophes and hyphens between or after them.
  private func wordEnd(from place: Int, to limit: Int) -> Int {
    var next = place
    while next < limit {
      if bytes.isLetter(at: next) {
        next += bytes.scalarWidth(at: next)
      } else if next > place, bytes.byte(at: next) == UInt8(ascii: ".") {
        // "ST. LOUIS", "D.C.": a point after a short word.
        guard next - place <= 6 else { break }
        next += 1
      } else if next > place, bytes.byte(at: next) == UInt8(ascii: "'") || bytes.byte(at: next) == UInt8(ascii: "-"),
        bytes.isLetter(at: next + 1)
      {
        next += 1
      } else if next > place, bytes.has("\u{2019}", at: next), bytes.isLetter(at: next + 3) {
        next += 3
      } else {
        break
      }
    }
    return next
  }
}
