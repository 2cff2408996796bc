/// What stands before a bullet or a numbered point.
enum ListMarker {
  /// How many bytes the marker at the start of a line has, blanks after it included; 0 where there is none.
  static func width(in bytes: [UInt8], _ line: Range<Int>) -> Int {
    let start = line.lowerBound
    var place = start
    switch bytes.scalar(at: start) {
    case "\u{2022}", "\u{B7}", "\u{25AA}", "\u{2023}", "\u{25E6}", "\u{25CF}", "\u{25A0}", "\u{25BA}", "\u{2219}",
      "\u{27A4}", "\u{2713}", "\u{25CB}", "\u{25AB}", "\u{F0B7}":
      place += bytes.scalarWidth(at: start)
      return after(place, in: bytes, line, needsBlank: false)
    case "*", "+", "-", "\u{2013}", "\u{2014}", ".":
      place += bytes.scalarWidth(at: start)
      return after(place, in: bytes, line, needsBlank: true)
    case "(":
      place += 1
      let end = itemNumber(from: place, in: bytes)
      guard end > place, bytes.byte(at: end) == UInt8(ascii: ")") else { return 0 }
      return after(end + 1, in: bytes, line, needsBlank: true)
    default:
      let end = itemNumber(from: place, in: bytes)
      guard end > place else { return 0 }
      let sign = bytes.byte(at: end)
      let isNumber = bytes.isDigit(at: place)
      guard sign == UInt8(ascii: ")") || (sign == UInt8(ascii: ".") && isNumber) else { return 0 }
      return after(end + 1, in: bytes, line, needsBlank: true)
    }
  }

  /// Whether the marker is a dash, which also begins attributions and headings.
  static func isDash(in bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let scalar = bytes.scalar(at: line.lowerBound)
    return scalar == "-" || scalar == "\u{2013}" || scalar == "\u{2014}" || scalar == "\u{2015}"
  }

  /// One or two digits, or one small letter.
  private static func itemNumber(from place: Int, in bytes: [UInt8]) -> Int {
    var end = place
    while end - place < 2, bytes.isDigit(at: end) { end += 1 }
    if end > place { return bytes.isDigit(at: end) ? place : end }
    let byte = bytes.byte(at: place)
    return byte >= 0x61 && byte <= 0x7A ? place + 1 : place
  }

  private static func after(_ place: Int, in bytes: [UInt8], _ line: Range<Int>, needsBlank: Bool) -> Int {
    let next = bytes.skippingBlanks(from: place, to: line.upperBound)
    guard next < line.upperBound, next > place || !needsBlank else { return 0 }
    return next - line.lowerBound
  }
}
