extension DatelineFinder {
  /// Whether the parts that were read make a dateline, and not the beginning of a sentence.
  ///
  /// The less they say, the more must hold: "MOSCOW (AFP) -" is one anywhere, "Nairobi, Kenya —" only at an article's start and
  /// where no second dash shows an insertion ("Kerry — Obama's envoy — said"), "Nairobi —" only where the text says "in
  /// Nairobi" too, so that "Kerry — Putin talks resumed" is none.
  func isAccepted(_ parts: Parts, in paragraph: Range<Int>, isFirst: Bool) -> Bool {
    let startsSentence = startsSentence(at: parts.end, in: paragraph)
    let hasSign = parts.hasDash || parts.hasColon
    let isAlone = parts.end >= paragraph.upperBound
    if isAlone { return isFirst && isAcceptedAlone(parts) }
    let isKnownAgency = parts.agency.map { NewsAgencies.names(bytes.text($0)) } ?? false
    if isKnownAgency {
      if parts.place == nil, parts.date == nil { return isFirst && (hasSign || startsSentence) }
      return hasSign || (startsSentence && (parts.isAllCaps || isFirst))
    }
    guard startsSentence else { return false }
    if parts.agency != nil {
      guard hasSign || parts.date != nil, !isAcronymOfPlace(parts) else { return false }
      return parts.place == nil ? isFirst && parts.words == 0 : parts.isAllCaps || isFirst
    }
    // "Thursday, May 7, 2015 On Tuesday the government …": a date line that lost its line break.
    if isFirst, parts.place == nil, parts.date?.year != nil { return true }
    // "SEOUL, Dec 28 South Korea and Japan …", as some wire copy stands.
    if isFirst, parts.isAllCaps, parts.date != nil, let place = parts.place, !isAcronym(place) { return true }
    guard hasSign else { return false }
    if parts.date != nil {
      return parts.place == nil ? isFirst && parts.date?.year != nil : parts.isAllCaps || isFirst
    }
    guard let place = parts.place else { return false }
    if parts.isAllCaps {
      if !parts.hasRegion, isAcronym(place) || namesSpeaker(place) { return false }
      return parts.hasDash ? parts.words <= 7 : isFirst && parts.words <= 3
    }
    guard isFirst, parts.hasDash, parts.words <= (parts.hasRegion ? 7 : 3) else { return false }
    return (parts.hasRegion || isKnownPlace(place)) && !hasSecondDash(after: parts.end, in: paragraph)
  }

  /// A dateline on a line of its own.
  private func isAcceptedAlone(_ parts: Parts) -> Bool {
    guard parts.place != nil else { return parts.agency != nil }
    if let agency = parts.agency { return NewsAgencies.names(bytes.text(agency)) }
    return parts.isAllCaps && (parts.hasRegion || parts.date != nil || parts.hasDash)
  }

  /// Whether a capital, a digit or an opening quotation mark stands there.
  private func startsSentence(at place: Int, in paragraph: Range<Int>) -> Bool {
    var next = place
    while next < paragraph.upperBound, !bytes.isLetterOrDigit(at: next), bytes[next] != UInt8(ascii: ","),
      next - place < 12
    {
      next += bytes.scalarWidth(at: next)
    }
    return bytes.isUpper(at: next) || bytes.isDigit(at: next)
      || (bytes.isLetter(at: next) && !bytes.isLower(at: next))
  }

  /// "World Health Organization (WHO) - …" explains a name.
  private func isAcronymOfPlace(_ parts: Parts) -> Bool {
    guard let place = parts.place, let agency = parts.agency else { return false }
    let initials = bytes.words(in: place).compactMap { word in
      bytes.isUpper(at: word.lowerBound) ? bytes[word.lowerBound] : nil
    }
    return Array(bytes[agency]).filter { $0 >= 0x41 && $0 <= 0x5A } == initials && initials.count > 1
  }

  /// Whether the text names the place after "in" somewhere, which persons hardly ever follow.
  private func isKnownPlace(_ place: Range<Int>) -> Bool {
    let phrase = "in \(bytes.lowercased(place))"
    var start = 0
    while let found = bytes.place(of: phrase, in: start..<bytes.count) {
      let end = found + phrase.utf8.count
      let isWhole = !bytes.isLetterOrDigit(before: found) && !bytes.isLetterOrDigit(at: end)
      let isPossessive = bytes.has("'s", at: end) || bytes.has("\u{2019}s", at: end)
      if isWhole, !isPossessive, bytes.isUpper(at: found + 3) { return true }
      start = found + 1
    }
    return false
  }

  private func hasSecondDash(after place: Int, in paragraph: Range<Int>) -> Bool {
    var next = place
    let end = min(paragraph.upperBound, place + 250)
    while next < end {
      let byte = bytes[next]
      if byte == UInt8(ascii: "."), bytes.spaceWidth(at: next + 1) > 0 { return false }
      if byte == UInt8(ascii: "-"), bytes.spaceWidth(at: next - 1) > 0 || bytes.byte(at: next + 1) == byte {
        return true
      }
      if byte == 0xE2, bytes.byte(at: next + 1) == 0x80, (0x93...0x95).contains(bytes.byte(at: next + 2)) {
        return true
      }
      next += 1
    }
    return false
  }

  /// A body's short name in capitals, which begins a sentence as often as a city does.
  private func isAcronym(_ place: Range<Int>) -> Bool {
    let text = bytes.text(place)
    if text.utf8.count <= 2 { return true }
    guard !text.contains(" ") else { return false }
    let hasVowel = text.unicodeScalars.contains { "AEIOUYÁÉÍÓÚÄÖÜÅØ".unicodeScalars.contains($0) }
    return !hasVowel || DatelineFinder.acronyms.contains(text)
  }

  /// "QUESTION:", "SECRETARY KERRY:" and other labels of a transcript.
  private func namesSpeaker(_ place: Range<Int>) -> Bool {
    bytes.words(in: place).contains { DatelineFinder.labels.contains(bytes.text($0)) }
  }

  func isAllCaps(_ word: Range<Int>) -> Bool {
    var hasLetter = false
    var place = word.lowerBound
    while place < word.upperBound {
      if bytes.isLower(at: place) { return false }
      hasLetter = hasLetter || bytes.isLetter(at: place)
      place += bytes.scalarWidth(at: place)
    }
    return hasLetter && word.count >= 2
  }

  func isWeekday(at place: Int) -> Bool {
    let first = bytes.byte(at: place) | 0x20
    guard first == 0x6D || first == 0x74 || first == 0x77 || first == 0x66 || first == 0x73 else { return false }
    return DatelineFinder.weekdays.contains {
      bytes.has($0, at: place) && !bytes.isLetter(at: place + $0.utf8.count)
    }
  }

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thur", "thurs", "fri", "sat", "sun",
  ]

  static let particles: Set<String> = [
    "of", "de", "la", "el", "al", "the", "and", "du", "del", "da", "do", "dos", "den", "upon", "sur", "on", "am",
    "der", "las", "los", "le", "les", "di", "in", "near", "a",
  ]

  private static let acronyms: Set<String> = [
    "WHO", "USA", "NATO", "IAEA", "OPEC", "OSCE", "ASEAN", "UNHCR", "UNICEF", "UNESCO", "ISIS", "ISIL", "FIFA", "UEFA",
    "NASA", "ECOWAS", "EFTA", "IMF", "ICC", "ICJ", "FBI", "CIA", "NSA", "WTO", "ECB", "FDA", "EPA", "UAE", "UNRWA",
    "UNDP", "OECD", "APEC", "AMISOM", "MONUSCO", "ISAF", "INTERPOL", "EUROPOL", "IOC", "IOM", "ILO", "OAS", "PLO",
    "IDF", "IRA", "FARC", "ETA", "SADC", "USAID", "OCHA", "UNAMA", "IGAD",
  ]

  private static let labels: Set<String> = [
    "QUESTION", "ANSWER", "UPDATE", "UPDATED", "BREAKING", "LIVE", "EXCLUSIVE", "ANALYSIS", "NOTE", "WATCH", "OPINION",
    "COMMENT", "SUMMARY", "CORRECTION", "EDITORIAL", "FACTBOX", "TIMELINE", "INTERVIEW", "VIDEO", "PHOTO", "PHOTOS",
    "MR", "MR.", "MRS", "MRS.", "MS", "MS.", "DR", "DR.", "SECRETARY", "PRESIDENT", "MINISTER", "GENERAL", "AMBASSADOR",
    "SENATOR", "FOREIGN", "PRIME", "SPOKESMAN", "SPOKESWOMAN", "SPOKESPERSON", "MODERATOR", "OPERATOR", "CHAIRMAN",
    "SPEAKER", "HOST", "FILE", "PROFILE", "EXPLAINER", "Q&A", "KEY", "FACTS", "BACKGROUND", "CONTEXT", "DEVELOPING",
    "WARNING", "READ", "MORE", "RELATED", "ALSO", "SEE", "POLL", "REVIEW", "PREVIEW", "FEATURE", "FOCUS", "SPECIAL",
    "REPORT", "URGENT", "ALERT", "JUST", "IN", "COLUMN", "WRAPUP", "REFILE", "RPT", "IMPORTANT", "ATTENTION", "SOURCE",
  ]
}
