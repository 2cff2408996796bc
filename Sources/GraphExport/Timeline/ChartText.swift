/// Where a text stands from its place.
enum TextAnchor: String {
  case start
  case middle
  case end
}

extension [UInt8] {
  /// Appends a line of text.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - place: The end of the baseline, or its middle.
  ///   - size: The font size.
  ///   - color: The colour.
  ///   - isBold: Whether the text is bold.
  ///   - anchor: What of the text is at the place.
  mutating func append(
    text: String, at place: SIMD2<Double>, size: Double, color: String, isBold: Bool = false,
    anchor: TextAnchor = .start
  ) {
    append(markup: "<text x=\"\(place.x.brief)\" y=\"\(place.y.brief)\" font-size=\"\(size.brief)\"")
    if isBold { append(markup: " font-weight=\"bold\"") }
    if anchor != .start { append(markup: " text-anchor=\"\(anchor.rawValue)\"") }
    append(markup: " fill=\"\(color)\">")
    append(xmlText: text)
    append(markup: "</text>\n")
  }

  /// Appends lines of a name, their middle at a place.
  mutating func append(lines: [String], at place: SIMD2<Double>, color: String, anchor: TextAnchor) {
    let height = 13.0
    for (index, line) in lines.enumerated() {
      let y = place.y + 4 + (Double(index) - Double(lines.count - 1) / 2) * height
      append(text: line, at: SIMD2(place.x, y), size: TimelineLayout.textSize, color: color, anchor: anchor)
    }
  }
}
