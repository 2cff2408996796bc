/// Finds where the sentences of a passage end.
///
/// A full stop, a question or an exclamation mark ends one, with the quotation marks and brackets that close after it;
/// not at an abbreviation, in a number, before a small letter, or where a quotation's speaker follows.
struct SentenceBoundary {
  let bytes: [UInt8]
  let passage: Range<Int>

  /// What kind of stop was met.
  private enum Stop {
    case point
    case ellipsis
    /// A question or an exclamation mark.
    case mark
    /// The full stop of a script without capitals, which needs no blank after it.
    case wide
  }

  /// The sentences as ranges of bytes, without blanks at their ends.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  func sentences() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    let end = passage.upperBound
    var start = bytes.skippingBlanks(from: passage.lowerBound, to: end)
    var place = start
    while place < end {
      let byte = bytes[place]
      // Letters, blanks and most signs are none.
      if byte != 0x2E, byte != 0x3F, byte != 0x21, byte < 0xD8 {
        place += 1
        continue
      }
      guard let run = stops(at: place) else {
        place += 1
        continue
      }
      let closed = closers(after: run.end)
      if closed.end < end, isEnd(run.stop, at: place, run.end, closed.end, isQuoted: closed.isQuote, sentence: start) {
        sentences.append(start..<closed.end)
        start = bytes.skippingBlanks(from: closed.end, to: end)
        place = start
      } else {
        place = closed.end
      }
    }
    let last = bytes.trimmed(start..<end)
    if !last.isEmpty { sentences.append(last) }
    return sentences
  }

  // MARK: Stops and what closes after them

  private func stopWidth(at place: Int) -> Int {
    switch bytes.byte(at: place) {
    case 0x2E, 0x3F, 0x21: return 1
    case 0xD8: return bytes.byte(at: place + 1) == 0x9F ? 2 : 0
    case 0xDB: return bytes.byte(at: place + 1) == 0x94 ? 2 : 0
    case 0xE0: return bytes.byte(at: place + 1) == 0xA5 && bytes.byte(at: place + 2) == 0xA4 ? 3 : 0
    case 0xE2: return bytes.byte(at: place + 1) == 0x80 && bytes.byte(at: place + 2) == 0xA6 ? 3 : 0
    case 0xE3: return bytes.byte(at: place + 1) == 0x80 && bytes.byte(at: place + 2) == 0x82 ? 3 : 0
    case 0xEF:
      let second = bytes.byte(at: place + 1)
      let third = bytes.byte(at: place + 2)
      return (second == 0xBC && [0x81, 0x8E, 0x9F].contains(third)) || (second == 0xBD && third == 0xA1) ? 3 : 0
    default: return 0
    }
  }

  /// The run of stops at a place, such as "?!" or an ellipsis, with or without blanks in it.
  private func stops(at place: Int) -> (stop: Stop, end: Int)? {
    var next = place
    var points = 0
    var stop: Stop?
    while next < passage.upperBound {
      let width = stopWidth(at: next)
      if width == 0 {
        // ". . ." is an ellipsis too.
        guard points > 0, bytes.byte(at: next) == 0x20, bytes.byte(at: next + 1) == 0x2E,
          points > 1 || bytes.byte(at: next + 2) == 0x20 && bytes.byte(at: next + 3) == 0x2E
        else { break }
        next += 1
        continue
      }
      switch bytes[next] {
      case 0x2E:
        points += 1
        if stop == nil || stop == .point { stop = points > 1 ? .ellipsis : .point }
      case 0xE2: if stop != .mark { stop = .ellipsis }
      case 0x3F, 0x21, 0xD8: stop = .mark
      case 0xDB, 0xE0: stop = .point
      default: stop = .wide
      }
      next += width
    }
    return stop.map { ($0, min(next, passage.upperBound)) }
  }

  private func closers(after place: Int) -> (end: Int, isQuote: Bool) {
    var next = place
    var isQuote = false
    while next < passage.upperBound {
      switch bytes.scalar(at: next) {
      case "\"", "'", "\u{201D}", "\u{2019}", "\u{BB}", "\u{203A}", "\u{300D}", "\u{300F}":
        isQuote = true
        next += bytes.scalarWidth(at: next)
      case ")", "]", "}", "\u{FF09}":
        next += bytes.scalarWidth(at: next)
      case "[":
        // A reference: "[12]", "[citation needed]".
        let limit = min(passage.upperBound, next + 24)
        guard let end = (next..<limit).first(where: { bytes[$0] == UInt8(ascii: "]") }),
          bytes.isDigit(at: next + 1) || bytes.has("[citation", at: next) || bytes.has("[note", at: next)
        else { return (next, isQuote) }
        next = end + 1
      default:
        // French and Russian leave a blank before the closing mark.
        let width = bytes.spaceWidth(at: next)
        guard width > 0, next == place, bytes.has("\u{BB}", at: next + width) else {
          return (min(next, passage.upperBound), isQuote)
        }
        next += width
      }
    }
    return (min(next, passage.upperBound), isQuote)
  }

  // MARK: The decision

  private func isEnd(
    _ stop: Stop, at place: Int, _ stopEnd: Int, _ closed: Int, isQuoted: Bool, sentence start: Int
  ) -> Bool {
    let end = passage.upperBound
    let next = bytes.skippingBlanks(from: closed, to: end)
    guard next < end else { return false }
    if next == closed {
      return stop == .wide || isStuck(stop, at: place, next, hasClosers: closed > stopEnd)
    }
    var word = next
    var opensQuote = false
    while word < end, word - next < 12, let opening = openingWidth(at: word) {
      opensQuote = opensQuote || opening.isQuote
      word += opening.width
      word = bytes.skippingBlanks(from: word, to: end)
    }
    if bytes.isLower(at: word) {
      return endsBeforeSmallLetter(stop, at: place, word, opensQuote: opensQuote, isQuoted: isQuoted, start)
    }
    let byte = bytes.byte(at: word)
    if byte == UInt8(ascii: "&") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
    {
      return false
    }
    switch stop {
    case .wide, .ellipsis: return true
    case .mark:
      if !bytes.isLetterOrDigit(at: word), ListMarker.isDash(in: bytes, word..<end) { return false }
      if isQuoted, !opensQuote, attributionFollows(at: word) { return false }
      return Abbreviations.word(in: bytes, before: place, from: start) != "Yahoo"
    case .point:
      return endsAtPoint(at: place, before: word, isQuoted: isQuoted, sentence: start)
    }
  }

  /// A full stop with the next sentence stuck to it, as careless copying leaves: "on Monday.The minister".
  private func isStuck(_ stop: Stop, at place: Int, _ next: Int, hasClosers: Bool) -> Bool {
    guard stop == .point || stop == .mark, bytes.isUpper(at: next) else { return false }
    if hasClosers { return true }
    let before = bytes.scalarStart(before: place)
    let isWord = bytes.isLower(at: before) && bytes.isLetter(at: bytes.scalarStart(before: before))
    guard isWord || (bytes.isDigit(at: before) && stop == .point) else { return false }
    let after = next + bytes.scalarWidth(at: next)
    guard bytes.isLower(at: after) || bytes.spaceWidth(at: after) > 0 else { return false }
    let domain = bytes.lowercased(next..<min(passage.upperBound, next + 4))
    return !["com", "org", "net", "js"].contains { domain.hasPrefix($0) && !bytes.isLetter(at: next + $0.utf8.count) }
  }

  private func endsBeforeSmallLetter(
    _ stop: Stop, at place: Int, _ word: Int, opensQuote: Bool, isQuoted: Bool, _ start: Int
  ) -> Bool {
    guard stop == .point, !isQuoted,
      Abbreviations.kind(of: Abbreviations.word(in: bytes, before: place, from: start)) == nil
    else { return stop == .wide }
    if opensQuote { return true }
    // Names that begin with a small letter: "al-Assad", "iPhone", "eBay".
    var next = word
    while next - word < 4, next < passage.upperBound, bytes.isLower(at: next) { next += bytes.scalarWidth(at: next) }
    if bytes.byte(at: next) == UInt8(ascii: "-") || bytes.byte(at: next) == UInt8(ascii: "'") { next += 1 }
    return bytes.isUpper(at: next)
  }

  private func endsAtPoint(at place: Int, before next: Int, isQuoted: Bool, sentence start: Int) -> Bool {
    let word = Abbreviations.word(in: bytes, before: place, from: start)
    if word.isEmpty { return !isItemNumber(start..<place) }
    let following = Following(bytes: bytes, at: next, to: passage.upperBound)
    if word.unicodeScalars.count == 1, bytes.isUpper(at: place - word.utf8.count) {
      if isQuoted { return true }
      // "George W. Bush", "J. K. Rowling"; "vitamin C. The".
      return following.isStarter && following.word.utf8.count > 1
    }
    guard let kind = Abbreviations.kind(of: word) else { return true }
    switch kind {
    case .never: return false
    case .title: return word == "St" && following.isStarter && following.word != "A"
    case .beforeNumber:
      if following.isNumber { return false }
      return word == "No" || word == "Mar" || word.first?.isLowercase == true || following.isStarter
    case .clock:
      if following.isStarter || isQuoted { return true }
      if SentenceStarters.afterClock.contains(following.word) || following.isNumber { return false }
      // "At 9 a.m. Kerry landed": too short to be a sentence of its own.
      return bytes.words(in: start..<place, limit: 6).count > 5
    case .open: return isQuoted || following.isStarter
    }
  }

  /// "1." before a point of a list.
  private func isItemNumber(_ range: Range<Int>) -> Bool {
    range.count <= 3 && range.allSatisfy(bytes.isDigit(at:))
  }

  /// `"… Reykjavik?" Jane Doe asked`: a name and a verb of saying.
  private func attributionFollows(at place: Int) -> Bool {
    let window = place..<min(passage.upperBound, place + 100)
    let words = bytes.words(in: window, limit: 8)
    guard let first = words.first, !SentenceStarters.words.contains(bytes.text(first)) else { return false }
    for (index, word) in words.enumerated() {
      let text = bytes.lowercased(word).filter { $0.isLetter }
      if index > 0, SentenceStarters.speechVerbs.contains(text) { return true }
      guard bytes.isUpper(at: word.lowerBound) || DatelineFinder.particles.contains(text) || text == "bin" else {
        return false
      }
    }
    return false
  }

  private func openingWidth(at place: Int) -> (width: Int, isQuote: Bool)? {
    switch bytes.scalar(at: place) {
    case "\"", "\u{201C}", "\u{201E}", "\u{AB}", "\u{300C}": (bytes.scalarWidth(at: place), true)
    case "'", "\u{2018}", "\u{2039}", "(", "[", "{", "\u{BF}", "\u{A1}": (bytes.scalarWidth(at: place), false)
    default: nil
    }
  }

  /// The word after a stop.
  private struct Following {
    let word: String
    let isNumber: Bool

    init(bytes: [UInt8], at place: Int, to end: Int) {
      var next = place
      while next < end, next - place < 24,
        bytes.isLetterOrDigit(at: next)
          || bytes.byte(at: next) == UInt8(ascii: "'") || bytes.has("\u{2019}", at: next)
      {
        next += bytes.scalarWidth(at: next)
      }
      word = bytes.text(place..<min(next, end))
      isNumber = bytes.isDigit(at: place)
    }

    var isStarter: Bool { SentenceStarters.words.contains(word) }
  }
}
