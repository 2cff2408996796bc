import NewsText

/// What the letters of a word show, counted over its UTF-8 bytes.
struct WordLetters {
  private(set) var scalars = 0
  private(set) var uppercase = 0
  private(set) var lowercase = 0
  /// Letters of any case and of none.
  private(set) var letters = 0
  private(set) var digits = 0
  /// Letters, digits and other numbers.
  private(set) var readable = 0
  private(set) var hasStop = false
  private(set) var first: Unicode.Scalar = " "
  private var second: Unicode.Scalar = " "

  /// Counts the letters of a word.
  init(_ word: Span<UInt8>) {
    var place = 0
    while place < word.count {
      let byte = word[place]
      if byte < 0x80 {
        count(ascii: byte)
        place += 1
      } else {
        guard let (scalar, length) = word.scalar(at: place) else { break }
        count(scalar)
        place += length
      }
    }
  }

  var beginsWithCapital: Bool { first.value < 0x80 ? (65...90).contains(first.value) : first.properties.isUppercase }
  /// Whether it has letters with a case, and no capital among them.
  var isLowercase: Bool { lowercase > 0 && uppercase == 0 && first.properties.generalCategory != .titlecaseLetter }
  /// Whether it has letters with a case, and all of them are capitals.
  var isUppercase: Bool { uppercase > 0 && lowercase == 0 }
  /// Whether all of it is letters.
  var isAllLetters: Bool { scalars > 0 && letters == scalars }

  /// The word's shape, as a number of ``WrittenForm``.
  var shape: UInt8 {
    if readable == 0 { return WordLetters.shape(ofMark: first) }
    if isPossessive { return 17 }
    if WordLetters.isDigit(first) { return letters == 0 ? 9 : 11 }
    if digits > 0 { return uppercase > 0 ? 10 : 11 }
    if uppercase + lowercase == 0 { return 19 }
    if uppercase == 0 { return 1 }
    if !beginsWithCapital { return 8 }
    if lowercase == 0 { return uppercase == 1 ? 3 : hasStop ? 6 : uppercase == 2 ? 4 : 5 }
    return uppercase == 1 ? 2 : 7
  }

  /// Whether it is the 's after an owner.
  private var isPossessive: Bool {
    scalars == 2 && (first == "'" || first == "\u{2019}") && (second == "s" || second == "S")
  }

  /// Whether a sentence may begin after a mark.
  var mayEndSentence: Bool {
    guard readable == 0, scalars == 1 || (scalars == 2 && first == "-" && second == "-") else { return false }
    switch first {
    case ".", "!", "?", "\"", "\u{201C}", "\u{201D}", "\u{2018}", "`", ":", "\u{2026}", "\u{2014}", "\u{2013}",
      "\u{2022}",
      "*":
      return true
    default: return scalars == 2
    }
  }

  private mutating func count(ascii byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      lowercase += 1
      letters += 1
      readable += 1
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      uppercase += 1
      letters += 1
      readable += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      digits += 1
      readable += 1
    case UInt8(ascii: "."): hasStop = true
    default: break
    }
    note(Unicode.Scalar(byte))
  }

  private mutating func count(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isUppercase { uppercase += 1 }
    if properties.isLowercase { lowercase += 1 }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      letters += 1
      readable += 1
    default:
      if WordLetters.isDigit(scalar) { digits += 1 }
      if properties.numericType != nil { readable += 1 }
    }
    note(scalar)
  }

  private mutating func note(_ scalar: Unicode.Scalar) {
    if scalars == 0 { first = scalar }
    if scalars == 1 { second = scalar }
    scalars += 1
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return (48...57).contains(scalar.value) }
    return scalar.properties.numericType == .decimal || scalar.properties.numericType == .digit
  }

  private static func shape(ofMark mark: Unicode.Scalar) -> UInt8 {
    switch mark {
    case ".", "!", "?": 12
    case ",", ";": 13
    case "-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}": 14
    case "\"", "'", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}", "`", "\u{AB}", "\u{BB}": 15
    case "(", ")", "[", "]", "{", "}": 16
    default: 18
    }
  }
}
