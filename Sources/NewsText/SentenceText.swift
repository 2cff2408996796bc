/// A sentence as it reads, made from its bytes in the article: blanks folded, lines and broken words joined.
struct SentenceText {
  /// The text, on one line.
  private(set) var text: String
  /// Where text and source part company.
  private(set) var anchors: [Sentence.Anchor] = []

  /// Folds a stretch that has no blanks at its ends.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    guard SentenceText.needsFolding(bytes, range) else {
      text = bytes.text(range)
      anchors = [Sentence.Anchor(text: 0, source: range.lowerBound)]
      return
    }
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var anchors: [Sentence.Anchor] = []
    var offset = Int.min
    func note(_ place: Int, at text: Int) {
      guard place - text != offset else { return }
      offset = place - text
      if anchors.last?.text == text { anchors.removeLast() }
      anchors.append(Sentence.Anchor(text: text, source: place))
    }
    var place = range.lowerBound
    while place < range.upperBound {
      let width = bytes.blankWidth(at: place)
      if width == 0 {
        note(place, at: output.count)
        output.append(bytes[place])
        place += 1
        continue
      }
      let start = place
      var isSpace = false
      var hasBreak = false
      var hasSoftHyphen = false
      while place < range.upperBound {
        let width = bytes.blankWidth(at: place)
        if width == 0 { break }
        isSpace = isSpace || bytes.spaceWidth(at: place) > 0
        hasBreak = hasBreak || bytes[place] == 0x0A || bytes[place] == 0x0D
        hasSoftHyphen = hasSoftHyphen || (bytes[place] == 0xC2 && bytes.byte(at: place + 1) == 0xAD && !isSpace)
        place += width
      }
      guard isSpace, !(hasBreak && hasSoftHyphen) else { continue }
      if hasBreak, let hyphen = BrokenWord(bytes, from: range.lowerBound, breakAt: start, next: place) {
        if hyphen.dropsHyphen { output.removeLast(min(hyphen.width, output.count)) }
        continue
      }
      note(start, at: output.count)
      output.append(0x20)
    }
    text = String(decoding: output, as: UTF8.self)
    self.anchors = anchors
  }

  /// Whether anything but single spaces stands between the words.
  private static func needsFolding(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[place]
      if byte == 0x20 {
        if bytes.byte(at: place + 1) == 0x20 { return true }
      } else if byte < 0x20 || byte == 0x7F {
        return true
      } else if byte >= 0xC2, bytes.blankWidth(at: place) > 0 {
        return true
      }
      place += 1
    }
    return false
  }
}

/// A word that a hyphen at a line's end breaks, or joins.
struct BrokenWord {
  /// Whether the hyphen was only put in to break the word: "govern-/ment", but not "US-/backed".
  let dropsHyphen: Bool
  /// How many bytes the hyphen has.
  let width: Int

  /// Looks at a line break; `nil` where no hyphen stands before it between letters or digits.
  init?(_ bytes: [UInt8], from start: Int, breakAt place: Int, next: Int) {
    let hyphen = bytes.scalarStart(before: place)
    guard hyphen > start, bytes.scalar(at: hyphen) == "-" || bytes.scalar(at: hyphen) == "\u{2010}",
      bytes.isLetterOrDigit(before: hyphen), bytes.isLetterOrDigit(at: next)
    else { return nil }
    width = place - hyphen
    var wordStart = hyphen
    while wordStart > start, hyphen - wordStart < 40, bytes.isLetterOrDigit(before: wordStart) {
      wordStart = bytes.scalarStart(before: wordStart)
    }
    var wordEnd = next
    while wordEnd - next < 40, bytes.isLetter(at: wordEnd) { wordEnd += bytes.scalarWidth(at: wordEnd) }
    let first = bytes.lowercased(wordStart..<hyphen)
    let second = bytes.lowercased(next..<wordEnd)
    let isCompound =
      !bytes.isLower(at: next) || !bytes.isLower(at: bytes.scalarStart(before: hyphen))
      || BrokenWord.secondParts.contains(second) || BrokenWord.firstParts.contains(first)
      || bytes.byte(at: wordEnd) == UInt8(ascii: "-") || bytes.byte(at: wordStart - 1) == UInt8(ascii: "-")
    dropsHyphen = !isCompound
  }

  /// What stands second in compounds whose hyphen is the author's: "Russian-backed", "Rome-based".
  private static let secondParts: Set<String> = [
    "led", "backed", "based", "born", "mediated", "sponsored", "brokered", "controlled", "owned", "made", "occupied",
    "held", "run", "style", "wide", "like", "trained", "allied", "funded", "supported", "educated", "speaking",
    "listed", "aligned", "linked", "dominated", "imposed", "appointed", "ruled", "administered", "era", "old", "year",
    "day", "month", "week", "long", "term", "range", "level", "ranking", "elect", "general", "in", "of", "and", "to",
    "the", "up", "off", "out", "down", "on", "over", "free", "friendly", "related", "proof", "known", "scale", "time",
    "nation", "member", "man", "point", "profile", "right", "left", "wing", "minded", "designate", "facing", "turned",
    "armed", "designed", "built", "operated", "chaired", "hosted", "affiliated", "inspired", "approved", "drafted",
  ]

  /// What stands first in such compounds.
  private static let firstParts: Set<String> = [
    "al", "el", "ex", "self", "vice", "non", "anti", "pro", "co", "well", "so", "all", "half", "two", "three", "four",
    "five", "six", "seven", "eight", "nine", "ten", "one", "mid", "pre", "post", "cross", "long", "short", "high",
    "low", "north", "south", "east", "west", "first", "second", "third", "then", "now", "would",
  ]
}
