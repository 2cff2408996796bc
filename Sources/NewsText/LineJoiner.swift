/// Puts lines together that a text's author wrapped: what is left are paragraphs, headings and the like.
///
/// A text is taken as hard-wrapped where lines go on in the next one often enough, which a small first letter, a
/// comma or a hyphen at the end shows. In such a text a line goes on where the next line's first word would not have fitted
/// on it. Text with one paragraph a line stays as it is.
struct LineJoiner {
  let bytes: [UInt8]
  let lines: [TextLine]
  /// Whether a line ends with itself, whatever follows: a byline, a date.
  let isComplete: (TextLine) -> Bool
  /// Whether a line is no continuation, whatever stands before it: a byline, a date, a bullet.
  let startsAnew: (TextLine) -> Bool

  /// Longer lines are paragraphs, not wrapped lines.
  private static let widestWrap = 200

  /// The stretches of lines that belong together, as ranges of line numbers.
  func groups() -> [Range<Int>] {
    let width = wrapWidth()
    var groups: [Range<Int>] = []
    var start = 0
    for next in lines.indices.dropFirst() {
      if lines[next].block == lines[next - 1].block, width > 0, goesOn(from: lines[next - 1], to: lines[next], width) {
        continue
      }
      groups.append(start..<next)
      start = next
    }
    if start < lines.count { groups.append(start..<lines.count) }
    return groups
  }

  /// The width at which the text is wrapped, in Unicode scalars, or 0 where it is not.
  private func wrapWidth() -> Int {
    var pairs = 0
    var evidence = 0
    var width = 0
    for next in lines.indices.dropFirst() where lines[next].block == lines[next - 1].block {
      let line = lines[next - 1]
      guard line.width <= LineJoiner.widestWrap, lines[next].width <= LineJoiner.widestWrap else { continue }
      pairs += 1
      if showsThatItGoesOn(line, lines[next]) {
        evidence += 1
        width = max(width, bytes.scalarCount(line.range))
      }
    }
    return evidence > 0 && evidence * 4 >= pairs && width >= 20 ? width : 0
  }

  private func showsThatItGoesOn(_ line: TextLine, _ next: TextLine) -> Bool {
    let last = bytes.byte(at: line.range.upperBound - 1)
    if endsSentence(line) { return false }
    let first = next.range.lowerBound
    if bytes.isLower(at: first) || last == UInt8(ascii: ",") { return true }
    if endsInJoiningWord(line) { return true }
    return last == UInt8(ascii: "-") && bytes.isLetter(at: line.range.upperBound - 2) && bytes.isLetter(at: first)
  }

  /// Whether the last word is one that no line ends with unless it is wrapped: "and", "of", "the".
  private func endsInJoiningWord(_ line: TextLine) -> Bool {
    var start = line.range.upperBound
    while start > line.range.lowerBound, line.range.upperBound - start < 6, bytes.spaceWidth(at: start - 1) == 0 {
      start -= 1
    }
    return start > line.range.lowerBound && LineJoiner.joiningWords.contains(bytes.text(start..<line.range.upperBound))
  }

  private static let joiningWords: Set<String> = [
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "had", "has", "have", "his", "her", "in", "into", "is",
    "it", "its", "of", "on", "or", "that", "the", "their", "to", "was", "were", "which", "who", "will", "with",
  ]

  private func goesOn(from line: TextLine, to next: TextLine, _ width: Int) -> Bool {
    guard line.width <= LineJoiner.widestWrap else { return false }
    if showsThatItGoesOn(line, next) { return !isComplete(line) }
    if isComplete(line) || startsAnew(next) { return false }
    if next.indent >= line.indent + 2, endsSentence(line) { return false }
    let firstWord = bytes.words(in: next.range, limit: 1).first.map(bytes.scalarCount) ?? 0
    return line.indent + bytes.scalarCount(line.range) + 1 + firstWord > width
  }

  private func endsSentence(_ line: TextLine) -> Bool {
    SentenceEnd.closes(bytes, line.range)
  }
}

/// Whether a stretch of text ends as sentences do.
enum SentenceEnd {
  /// Whether a full stop, a question or an exclamation mark ends it, closing quotes and brackets aside.
  static func closes(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound {
      let start = bytes.scalarStart(before: end)
      switch bytes.scalar(at: start) {
      case "]" where reference(bytes, endingAt: end, from: range.lowerBound) != nil:
        end = reference(bytes, endingAt: end, from: range.lowerBound) ?? start
      case "\"", "'", "\u{201D}", "\u{2019}", "\u{BB}", ")", "]", "\u{300D}", "\u{300F}": end = start
      case ".", "!", "?", "\u{2026}", "\u{3002}", "\u{FF01}", "\u{FF1F}", "\u{61F}", "\u{964}": return true
      default: return false
      }
    }
    return false
  }

  /// Where a reference such as "[4]" starts.
  private static func reference(_ bytes: [UInt8], endingAt end: Int, from start: Int) -> Int? {
    var place = end - 2
    while place > start, end - place < 6, bytes.isDigit(at: place) { place -= 1 }
    return place < end - 2 && place >= start && bytes[place] == UInt8(ascii: "[") ? place : nil
  }
}
