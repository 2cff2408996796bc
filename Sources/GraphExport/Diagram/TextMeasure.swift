/// How wide text is in Helvetica, whatever fonts the machine has.
///
/// Boxes are cut by this measure and not by Graphviz's, so that a drawing is the same everywhere. Arial and Liberation
/// Sans have the same widths. ``slack`` is room for a viewer that has none of them: DejaVu Sans and Verdana run that
/// much wider.
enum TextMeasure {
  /// How much wider than measured a text may come out.
  static let slack = 1.18

  /// The height of a line in font sizes.
  static let lineHeight = 1.2

  /// The width of a text in font sizes, slack included.
  static func width(of text: some StringProtocol, bold: Bool = false) -> Double {
    width(ofThousandths: thousandths(of: text), bold: bold)
  }

  private static func width(ofThousandths count: Int, bold: Bool) -> Double {
    Double(count) / 1000 * slack * (bold ? 1.07 : 1)
  }

  /// The width of a text in thousandths of the font size, without slack: that of its parts together.
  private static func thousandths(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The size of some lines of text in points, slack included.
  static func size(of lines: [String], fontSize: Double, bold: Bool = false) -> SIMD2<Double> {
    let width = lines.lazy.map { TextMeasure.width(of: $0, bold: bold) }.max() ?? 0
    return SIMD2(width, Double(lines.count) * lineHeight) * fontSize
  }

  /// The width of a character in thousandths of the font size.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    let index = Int(scalar.value) - 0x20
    if ascii.indices.contains(index) { return ascii[index] }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    case .uppercaseLetter, .titlecaseLetter: return 730
    default: break
    }
    switch scalar.value {
    // Whole phrases that are one character.
    case 0xFDFA...0xFDFD: return 6000
    case 0x2E3B: return 3000
    // Dashes, dots and signs of which Helvetica gives the width.
    case 0x2014, 0x2026, 0x2122: return 1000
    case 0xE6, 0x153, 0x2030: return 1000
    // Scripts and pictures that are as wide as they are high.
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0x1F000...0x1FAFF, 0x20000...0x3FFFD:
      return 1000
    default: return 600
    }
  }

  /// Adobe's metrics of Helvetica for U+0020 to U+007E.
  private static let ascii = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}

extension TextMeasure {
  /// Breaks a text at spaces into lines of about the same width, and inside a word where one is too long.
  ///
  /// - Parameters:
  ///   - text: The text; line breaks in it count as spaces.
  ///   - width: The greatest width of a line, in font sizes.
  ///   - lineLimit: The most lines; what is left after them is cut, with an ellipsis.
  ///   - bold: Whether the text is bold.
  /// - Returns: The lines; none for a blank text.
  static func lines(of text: String, width: Double, lineLimit: Int = .max, bold: Bool = false) -> [String] {
    let words = text.withoutForbiddenCharacters.withoutTowersOfMarks.split(whereSeparator: \.isWhitespace)
      .flatMap { pieces(of: $0, width: width, bold: bold) }
    guard !words.isEmpty else { return [] }
    let widths = words.map { thousandths(of: $0) }
    let ends = ends(of: widths, width: width, bold: bold)
    if ends.count > lineLimit {
      let kept = joined(words, ends: ends.prefix(lineLimit))
      return kept.dropLast() + [shortened(kept.last ?? "", width: width, bold: bold)]
    }
    // The same number of lines, as narrow as they go: "Syrian Observatory / for Human Rights", no orphan word.
    var best = ends
    var narrow = width
    while narrow > 1 {
      let next = TextMeasure.ends(of: widths, width: narrow - 0.5, bold: bold)
      if next.count > ends.count { break }
      best = next
      narrow -= 0.5
    }
    return joined(words, ends: best[...])
  }

  /// Fills lines with words of some widths, and returns after how many words each line ends.
  private static func ends(of widths: [Int], width: Double, bold: Bool) -> [Int] {
    let space = thousandths(of: " ")
    var ends: [Int] = []
    var line = 0
    for (place, word) in widths.enumerated() {
      let longer = line + space + word
      if !ends.isEmpty, TextMeasure.width(ofThousandths: longer, bold: bold) <= width {
        ends[ends.count - 1] = place + 1
        line = longer
      } else {
        ends.append(place + 1)
        line = word
      }
    }
    return ends
  }

  private static func joined(_ words: [String], ends: ArraySlice<Int>) -> [String] {
    zip([0] + ends, ends).map { start, end in words[start..<end].joined(separator: " ") }
  }

  /// A word in pieces that are narrow enough.
  private static func pieces(of word: Substring, width: Double, bold: Bool) -> [String] {
    guard TextMeasure.width(of: word, bold: bold) > width else { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    var pieceWidth = 0
    for character in word {
      let characterWidth = thousandths(of: String(character))
      if !piece.isEmpty, TextMeasure.width(ofThousandths: pieceWidth + characterWidth, bold: bold) > width {
        pieces.append(piece)
        piece = ""
        pieceWidth = 0
      }
      piece.append(character)
      pieceWidth += characterWidth
    }
    return pieces + [piece]
  }

  private static func shortened(_ line: String, width: Double, bold: Bool) -> String {
    var line = line
    while !line.isEmpty, TextMeasure.width(of: line + "…", bold: bold) > width { line.removeLast() }
    return line + "…"
  }
}

extension String {
  /// The text with at most four marks on a letter, as many as any script needs: more would run over what stands above.
  fileprivate var withoutTowersOfMarks: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var result = UnicodeScalarView()
    var marks = 0
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: marks += 1
      default: marks = 0
      }
      if marks <= 4 { result.append(scalar) }
    }
    return String(result)
  }
}
