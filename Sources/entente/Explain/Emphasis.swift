/// How a name in a sentence is made to stand out.
enum Emphasis {
  /// Bold, on a terminal.
  case bold
  /// Between two asterisks on each side, elsewhere.
  case asterisks

  private var signs: (before: String, after: String) {
    switch self {
    case .bold: ("\u{1B}[1m", "\u{1B}[0m")
    case .asterisks: ("**", "**")
    }
  }

  /// A text on one line with places marked; places that overlap are one.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - places: UTF-8 bytes of it, in any order.
  /// - Returns: The text with signs before and after each place, and without anything that controls a terminal.
  func marked(_ text: String, at places: [Range<Int>]) -> String {
    var ranges: [Range<Int>] = []
    for range in places.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, range.lowerBound < last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    let bytes = Array(text.utf8)
    func part(_ range: Range<Int>) -> String {
      TerminalText.oneLine(String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self))
    }
    var result = ""
    var place = 0
    for range in ranges {
      result += part(place..<range.lowerBound) + signs.before + part(range) + signs.after
      place = range.upperBound
    }
    return result + part(place..<max(place, bytes.count))
  }
}
