/// Tells captions of photos and videos from running text, and finds the day in which they end.
struct CaptionRule {
  let bytes: [UInt8]

  /// Whether a line introduces itself as a caption: "Video: US Secretary of State John Kerry calls for …".
  func hasLabel(_ range: Range<Int>) -> Bool {
    guard bytes.isLetter(at: range.lowerBound) else { return false }
    return CaptionRule.labels.contains { label in
      guard bytes.has(label, at: range.lowerBound) else { return false }
      let end = range.lowerBound + label.utf8.count
      let sign = bytes.byte(at: bytes.skippingBlanks(from: end, to: range.upperBound))
      return label.hasSuffix("caption") || sign == UInt8(ascii: ":") || sign == UInt8(ascii: "|")
    }
  }

  /// Whether a line without a label or a credit reads as a caption does.
  ///
  /// - Parameters:
  ///   - range: the bytes of the line.
  ///   - isInHead: whether no running text has come yet.
  /// - Returns: Whether it is a caption.
  func readsAsCaption(_ range: Range<Int>, isInHead: Bool) -> Bool {
    guard range.count <= 400 else { return false }
    let points = pointsAtPeople(range)
    if points, isInHead { return true }
    guard points || isInHead, let date = finalDate(in: range) else { return false }
    if points { return true }
    guard isAtVeryEnd(date, of: range), followsComma(date, in: range) else { return false }
    return !reportsPast(range)
  }

  /// The day in which a sentence of a caption ends; `nil` for pictures from an archive.
  func date(of caption: Range<Int>, with credit: Range<Int>) -> FoundDate? {
    guard !isFromArchive(caption), !isFromArchive(credit) else { return nil }
    return finalDate(in: caption)
  }

  /// The last full date that ends a sentence.
  private func finalDate(in range: Range<Int>) -> FoundDate? {
    DateScanner(bytes: bytes).dates(in: range).last { date in
      guard date.calendarDate != nil else { return false }
      let next = bytes.skippingBlanks(from: date.range.upperBound, to: range.upperBound)
      let byte = bytes.byte(at: next)
      return next >= range.upperBound || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";")
        || byte == UInt8(ascii: "/")
    }
  }

  private func isAtVeryEnd(_ date: FoundDate, of range: Range<Int>) -> Bool {
    range.upperBound - date.range.upperBound <= 1
  }

  /// Whether a comma sets the date off: ", March 24, 2016", ", on March 24, 2016", ", Thursday, March 24, 2016".
  private func followsComma(_ date: FoundDate, in range: Range<Int>) -> Bool {
    var before = bytes.trimmed(range.lowerBound..<date.range.lowerBound)
    for word in ["on", "thursday,", "monday,", "tuesday,", "wednesday,", "friday,", "saturday,", "sunday,"]
    where before.count > word.utf8.count && bytes.has(word, at: before.upperBound - word.utf8.count) {
      before = bytes.trimmed(before.lowerBound..<before.upperBound - word.utf8.count)
      break
    }
    return bytes.byte(at: before.upperBound - 1) == UInt8(ascii: ",")
  }

  /// "(left)", "(L)", "from left", "second right", as captions point out who is where.
  private func pointsAtPeople(_ range: Range<Int>) -> Bool {
    for place in range {
      let byte = bytes[place]
      guard byte == UInt8(ascii: "(") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "f") else { continue }
      if CaptionRule.pointers.contains(where: { bytes.has($0, at: place) }) { return true }
    }
    return false
  }

  /// Reports are told in the past, captions in the present.
  private func reportsPast(_ range: Range<Int>) -> Bool {
    bytes.words(in: range).contains { word in
      let text = bytes.lowercased(word)
      return CaptionRule.pastVerbs.contains(text)
    }
  }

  private func isFromArchive(_ range: Range<Int>) -> Bool {
    bytes.lowercased(range).split { !$0.isLetter }.contains { CaptionRule.archiveWords.contains($0) }
  }

  private static let labels = [
    "video", "photo", "photos", "image", "picture", "pictured", "caption", "image caption", "media caption",
    "photo caption", "watch", "file photo", "graphic", "map", "illustration", "audio", "listen", "above", "top photo",
  ]

  private static let pointers = [
    "(left)", "(right)", "(centre)", "(center)", "(l)", "(r)", "(c)", "(2nd ", "(second ", "(third ", "(top)",
    "(front)",
    "(pictured", "(seen ", "from left", ", left, ", ", right, ", "(from l", "(l to r", "(l-r)", "(far ", "(back)",
  ]

  private static let pastVerbs: Set<String> = [
    "was", "were", "had", "said", "signed", "has", "have", "agreed", "told", "announced", "killed", "died", "began",
    "opened", "won", "took", "came", "went", "left", "became", "ended", "started", "voted", "held", "met", "made",
  ]

  private static let archiveWords: Set<Substring> = [
    "file", "archive", "archives", "archival", "undated", "library", "stock", "archived",
  ]
}
