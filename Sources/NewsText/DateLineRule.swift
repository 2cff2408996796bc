/// Tells a line that holds nothing but a date, with its time, its "Published" and, set off by a sign, its place or author.
///
/// "15 December, 2015"; "Published: 3:04 PM EST, Fri March 4, 2016"; "By Jane Doe | March 3, 2016"; "First published on
/// 15 Dec 2015, updated 16 Dec 2015". A headline or a sentence that ends in a date is none.
struct DateLineRule {
  let bytes: [UInt8]

  /// One date of the line, and how the line introduces it.
  struct Entry {
    let kind: DateClues.LineKind
    let date: FoundDate
  }

  /// The dates of a date line; empty where the line is none.
  ///
  /// - Parameters:
  ///   - line: the bytes of the line.
  ///   - mayNamePlace: whether a place or an author may stand beside the date, as at an article's head.
  /// - Returns: The dates with what introduces each, in their order.
  func entries(_ line: Range<Int>, mayNamePlace: Bool) -> [Entry] {
    guard line.count <= 160, line.contains(where: bytes.isDigit(at:)) else { return [] }
    let dates = DateScanner(bytes: bytes).dates(in: line).filter { $0.calendarDate != nil }
    guard let first = dates.first else { return [] }
    var entries: [Entry] = []
    var kind = DateClues.LineKind.plain
    var place = line.lowerBound
    var hasOther = false
    for date in dates {
      let before = read(place..<date.range.lowerBound)
      kind = before.kind ?? (place == line.lowerBound ? .plain : kind)
      hasOther = hasOther || before.hasOther
      entries.append(Entry(kind: kind, date: date))
      place = date.range.upperBound
    }
    let tail = read(place..<line.upperBound)
    // "15 December 2015 Last updated at 10:23 GMT" speaks of the date's own day.
    hasOther = hasOther || (tail.hasOther && !namesEditor(place..<line.upperBound))
    if bytes.byte(at: line.upperBound - 1) == UInt8(ascii: "."), kind == .plain { return [] }
    guard hasOther else { return entries }
    // "Published in Dawn, March 5th, 2024" stands at an article's end.
    let saysWhere = entries.first?.kind == .published && bytes.has("published in ", at: line.lowerBound)
    return (mayNamePlace || saysWhere) && isSetOff(around: first.range, in: line, dates: dates) ? entries : []
  }

  /// Whether a line says when the article was changed, in words that name no day: "Updated at 3pm", "Last updated: 2 hours
  /// ago".
  func saysOnlyWhen(_ line: Range<Int>) -> Bool {
    guard line.count <= 80, !SentenceEnd.closes(bytes, line) else { return false }
    guard
      ["updated", "last ", "published", "posted", "modified", "first "].contains(where: {
        bytes.has($0, at: line.lowerBound)
      })
    else { return false }
    let found = read(line)
    return found.kind != nil && !found.hasOther
  }

  /// "| Editor: huaxia", "Source: Xinhua", as web pages put it beside the time.
  private func namesEditor(_ tail: Range<Int>) -> Bool {
    ["editor:", "author:", "source:", "by:", "reporter:"].contains { bytes.holds($0, in: tail) }
  }

  /// Whether what stands beside the date are names only, divided from it by a sign.
  private func isSetOff(around date: Range<Int>, in line: Range<Int>, dates: [FoundDate]) -> Bool {
    let furniture = Furniture(bytes: bytes)
    let before = line.lowerBound..<date.lowerBound
    let after = (dates.last?.range.upperBound ?? date.upperBound)..<line.upperBound
    for side in [before, after] where read(side).hasOther {
      let isBefore = side.lowerBound == line.lowerBound
      guard let names = names(in: side, isBefore: isBefore), furniture.holdsOnlyNames(names),
        bytes.words(in: names).count <= 10
      else { return false }
    }
    return true
  }

  /// The part of one side that is no date word, where a comma, a bar or a dash divides it from the date.
  private func names(in side: Range<Int>, isBefore: Bool) -> Range<Int>? {
    func isDivider(_ place: Int) -> Bool {
      let byte = bytes[place]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ";") { return true }
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "(") { return true }
      if byte == UInt8(ascii: "-") { return bytes.spaceWidth(at: place + 1) > 0 || bytes[place - 1] == byte }
      let scalar = byte < 0x80 ? "\0" : bytes.scalar(at: place)
      return scalar == "\u{2013}" || scalar == "\u{2014}" || scalar == "\u{2022}" || scalar == "\u{B7}"
    }
    var names: Range<Int>?
    if isBefore {
      guard let divider = side.last(where: isDivider) else {
        return bytes.has("by ", at: side.lowerBound) ? side : nil
      }
      names = side.lowerBound..<divider
    } else {
      guard let divider = side.first(where: isDivider) else { return nil }
      let start = divider + bytes.scalarWidth(at: divider)
      names = start..<side.upperBound
    }
    return names.map(bytes.trimmed)
  }

  /// What a stretch beside a date says.
  private func read(_ range: Range<Int>) -> (kind: DateClues.LineKind?, hasOther: Bool) {
    var words: [String] = []
    var place = range.lowerBound
    while place < range.upperBound {
      guard bytes.isLetterOrDigit(at: place) else {
        place += bytes.scalarWidth(at: place)
        continue
      }
      let start = place
      while place < range.upperBound, bytes.isLetterOrDigit(at: place) { place += bytes.scalarWidth(at: place) }
      words.append(bytes.lowercased(start..<min(place, range.upperBound)))
    }
    var hasOther = false
    for word in words where !DateLineRule.dateWords.contains(word) && !isTime(word) { hasOther = true }
    if words.contains("updated") || words.contains("modified") || words.contains("update") {
      // Of "First published … updated …" each word counts for the date that follows it.
      let updated = words.lastIndex { $0 == "updated" || $0 == "modified" || $0 == "update" } ?? 0
      let published = words.lastIndex { $0 == "published" || $0 == "posted" } ?? -1
      if updated > published { return (.updated, hasOther) }
    }
    if words.contains("published") || words.contains("posted") || words.contains("publication") {
      let isFirst = words.contains("first") || words.contains("originally")
      return (isFirst ? .firstPublished : .published, hasOther)
    }
    return (nil, hasOther)
  }

  /// "10", "15h30", "3pm", "10z".
  private func isTime(_ word: String) -> Bool {
    guard let first = word.utf8.first, (0x30...0x39).contains(first), word.utf8.count <= 6 else { return false }
    let letters = word.filter { !$0.isNumber }
    return ["", "am", "pm", "h", "z", "t", "hrs", "th", "st", "nd", "rd", "s"].contains(letters)
  }

  private static let dateWords: Set<String> = [
    "published", "posted", "publication", "date", "dated", "updated", "update", "modified", "last", "first",
    "originally", "on", "at", "the", "of", "time", "day", "created", "issued", "released", "release", "for",
    "immediate", "aired", "broadcast", "filed", "edited", "am", "pm", "a", "p", "m", "o", "clock", "noon", "midnight",
    "local", "hours", "hrs", "h", "ist", "gmt", "utc", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt",
    "pst", "pdt", "pt", "bst", "cet", "cest", "eet", "eest", "eat", "cat", "wat", "wib", "jst", "kst", "hkt", "sgt",
    "aest", "aedt", "nzt", "nzst", "msk", "pkt", "z", "t", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "min", "mins",
    "minute", "minutes", "read", "ago", "year", "years", "hour", "day", "days", "week", "weeks",
    "just", "now", "today", "yesterday", "an", "sec", "seconds", "story", "article", "page", "this",
  ]
}
