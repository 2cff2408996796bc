/// One line of a text.
struct TextLine: Equatable {
  /// The bytes of the line without white space at its ends.
  let range: Range<Int>
  /// How many bytes of white space stand before it.
  let indent: Int
  /// Counts the stretches of lines between blank lines: lines of one block have the same number.
  let block: Int

  /// How wide the line is, in bytes.
  var width: Int { range.count }

  /// The lines of a text that are not blank.
  ///
  /// Lines end at LF, CR, CR LF, form feed, NEL and the two separators of Unicode.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func lines(of bytes: [UInt8], from start: Int = 0) -> [TextLine] {
    var lines: [TextLine] = []
    var block = 0
    var isAfterBlank = false
    var lineStart = start
    var place = start
    while place <= bytes.count {
      let isEnd = place == bytes.count
      let ending = isEnd ? 0 : endingWidth(in: bytes, at: place)
      guard isEnd || ending > 0 else {
        place += 1
        continue
      }
      if place > lineStart || !isEnd {
        let range = bytes.trimmed(lineStart..<place)
        if range.isEmpty {
          isAfterBlank = true
        } else {
          if isAfterBlank, !lines.isEmpty { block += 1 }
          isAfterBlank = false
          lines.append(TextLine(range: range, indent: range.lowerBound - lineStart, block: block))
        }
      }
      if isEnd { break }
      place += ending
      lineStart = place
    }
    return lines
  }

  private static func endingWidth(in bytes: [UInt8], at place: Int) -> Int {
    let byte = bytes[place]
    if byte > 0x0D && byte < 0xC2 { return 0 }
    switch byte {
    case 0x0A, 0x0C: return 1
    case 0x0D: return bytes.byte(at: place + 1) == 0x0A ? 2 : 1
    case 0xC2: return bytes.byte(at: place + 1) == 0x85 ? 2 : 0
    case 0xE2:
      let last = bytes.byte(at: place + 2)
      return bytes.byte(at: place + 1) == 0x80 && (last == 0xA8 || last == 0xA9) ? 3 : 0
    default: return 0
    }
  }
}
