/// What is looked for in Graphviz's SVG, as bytes: a file of a hundred nodes has thousands of lines.
enum SVGMark {
  static let comment = Array("<!--".utf8)
  static let title = Array("<title>".utf8)
  static let group = Array("<g id=\"".utf8)
  static let end = Array("</g>".utf8)
  static let text = Array("<text ".utf8)
  static let polygon = Array("<polygon ".utf8)
  static let viewBox = Array("viewBox=\"".utf8)

  fileprivate static let font = Array(" font-family=\"Helvetica,sans-Serif\"".utf8)
  fileprivate static let transparentStroke = Array("stroke=\"transparent\"".utf8)
  fileprivate static let transparentFill = Array("fill=\"transparent\"".utf8)
  fileprivate static let x = Array(" x=\"".utf8)
  fileprivate static let y = Array(" y=\"".utf8)
}

extension ArraySlice<UInt8> {
  /// Whether some bytes stand at a place.
  private func holds(_ mark: [UInt8], at place: Int) -> Bool {
    guard place + mark.count <= endIndex else { return false }
    for offset in mark.indices where self[place + offset] != mark[offset] { return false }
    return true
  }

  /// The value of an attribute as it is written, by the attribute's name with what follows it up to the value.
  func attribute(_ mark: [UInt8]) -> String? {
    guard let start = indices.first(where: { holds(mark, at: $0) }).map({ $0 + mark.count }),
      let end = self[start...].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    return String(decoding: self[start..<end], as: UTF8.self)
  }

  /// The identifier of the group that a line opens, if it does; Graphviz writes hyphens as references.
  var groupID: String? {
    guard holds(SVGMark.group, at: startIndex) else { return nil }
    let start = startIndex + SVGMark.group.count
    guard let end = self[start...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    let hyphen = Array("&#45;".utf8)
    var id: [UInt8] = []
    var place = start
    while place < end {
      let isHyphen = self[place] == hyphen[0] && holds(hyphen, at: place)
      id.append(isHyphen ? UInt8(ascii: "-") : self[place])
      place += isHyphen ? hyphen.count : 1
    }
    return String(decoding: id, as: UTF8.self)
  }

  /// The place after an attribute that stands at a place; `nil` where another one does.
  fileprivate func end(ofAttribute mark: [UInt8], at place: Int) -> Int? {
    guard holds(mark, at: place) else { return nil }
    return self[(place + mark.count)...].firstIndex(of: UInt8(ascii: "\"")).map { $0 + 1 }
  }

  /// How many bytes are left out at a place, and what stands there instead; `nil` where the line stays as it is.
  fileprivate func mended(at place: Int) -> (count: Int, markup: String)? {
    switch self[place] {
    case UInt8(ascii: " ") where holds(SVGMark.font, at: place): (SVGMark.font.count, "")
    case UInt8(ascii: "s") where holds(SVGMark.transparentStroke, at: place):
      (SVGMark.transparentStroke.count, "stroke=\"none\"")
    case UInt8(ascii: "f") where holds(SVGMark.transparentFill, at: place):
      (SVGMark.transparentFill.count, "fill=\"none\"")
    default: nil
    }
  }
}

extension [UInt8] {
  /// Appends a line of Graphviz's SVG without its fonts, which the root names better, and without a colour that SVG lacks.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - x: Another value for its first attribute `x`.
  ///   - y: Another value for its first attribute `y`.
  mutating func append(tidied line: ArraySlice<UInt8>, x: String? = nil, y: String? = nil) {
    var (x, y) = (x, y)
    var copied = line.startIndex
    var place = copied
    while place < line.endIndex {
      if let (count, markup) = line.mended(at: place) {
        append(contentsOf: line[copied..<place])
        append(markup: markup)
        place += count
        copied = place
      } else if let value = x, let end = line.end(ofAttribute: SVGMark.x, at: place) {
        append(contentsOf: line[copied..<place])
        append(markup: " x=\"\(value)\"")
        (x, place, copied) = (nil, end, end)
      } else if let value = y, let end = line.end(ofAttribute: SVGMark.y, at: place) {
        append(contentsOf: line[copied..<place])
        append(markup: " y=\"\(value)\"")
        (y, place, copied) = (nil, end, end)
      } else {
        place += 1
      }
    }
    append(contentsOf: line[copied...])
  }

  /// Appends text as Graphviz writes it into SVG, where no space is lost and nothing is taken for markup.
  mutating func append(svgText text: String) {
    var last: UInt8 = 0
    for byte in text.withoutForbiddenCharacters.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append(markup: "&amp;")
      case UInt8(ascii: "<"): append(markup: "&lt;")
      case UInt8(ascii: ">"): append(markup: "&gt;")
      case UInt8(ascii: "\""): append(markup: "&quot;")
      case UInt8(ascii: "'"): append(markup: "&#39;")
      case UInt8(ascii: "-"): append(markup: "&#45;")
      case UInt8(ascii: " ") where last == byte: append(markup: "&#160;")
      case UInt8(ascii: "\r"): append(markup: "&#13;")
      default: append(byte)
      }
      last = byte
    }
  }
}

extension Double {
  /// The number with two decimals, zeros too.
  var inHundredths: String {
    let brief = brief
    guard let point = brief.utf8.firstIndex(of: UInt8(ascii: ".")) else { return brief + ".00" }
    return brief.utf8.distance(from: point, to: brief.utf8.endIndex) == 2 ? brief + "0" : brief
  }
}
