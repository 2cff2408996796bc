/// Reads the part of YAML in which registries are mostly written, line by line and fast.
///
/// Plain lines are comments, `key: value`, `key:`, `- value` and `- key: value`, with values that are plain words, texts in
/// quotes without escapes, and lists of such in brackets. At the first line that is anything else the reader gives up, and
/// the whole file is read by Yams.
struct PlainYAML {
  private struct Line {
    let number: Int
    let indentation: Int
    let content: Range<Int>
  }

  private let bytes: [UInt8]
  private var lines: [Line] = []
  private var next = 0

  /// The value of a text of plain lines; `nil` for every other text, and for one without a value.
  static func node(_ text: String) -> RegistryNode? {
    guard var reader = PlainYAML(text), let first = reader.lines.first, first.indentation == 0 else { return nil }
    guard let node = reader.block(at: 0), reader.next == reader.lines.count else { return nil }
    return node
  }

  private init?(_ text: String) {
    bytes = Array(text.utf8)
    var number = 1
    var start = 0
    for place in 0...bytes.count where place == bytes.count || bytes[place] == UInt8(ascii: "\n") {
      guard add(start..<place, number) else { return nil }
      number += 1
      start = place + 1
    }
  }

  /// Adds a line; fails where a byte is not plain.
  private mutating func add(_ range: Range<Int>, _ number: Int) -> Bool {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    for place in start..<end {
      let byte = bytes[place]
      // Line separators beyond ASCII, a byte order mark and control characters have a meaning in YAML.
      if byte < 0x20 || byte == 0x7F || byte == 0xC2 && place + 1 < end && bytes[place + 1] < 0xA0 { return false }
      if byte == 0xE2, place + 2 < end, bytes[place + 1] == 0x80, bytes[place + 2] & 0xFE == 0xA8 { return false }
      if byte == 0xEF, place + 1 < end, bytes[place + 1] == 0xBB || bytes[place + 1] == 0xBF { return false }
    }
    if start < end, bytes[start] != UInt8(ascii: "#") {
      lines.append(Line(number: number, indentation: start - range.lowerBound, content: start..<end))
    }
    return true
  }

  // MARK: - Blocks

  /// The list or mapping whose lines start at an indentation.
  private mutating func block(at indentation: Int) -> RegistryNode? {
    guard next < lines.count, indentation < 40 else { return nil }
    return isItem(lines[next]) ? list(at: indentation) : mapping(at: indentation)
  }

  private func isItem(_ line: Line) -> Bool {
    bytes[line.content.lowerBound] == UInt8(ascii: "-")
      && (line.content.count == 1 || bytes[line.content.lowerBound + 1] == 0x20)
  }

  private mutating func list(at indentation: Int) -> RegistryNode? {
    var items: [RegistryNode] = []
    let number = lines[next].number
    while next < lines.count, lines[next].indentation == indentation, isItem(lines[next]) {
      let line = lines[next]
      var start = line.content.lowerBound + 1
      while start < line.content.upperBound, bytes[start] == 0x20 { start += 1 }
      guard start < line.content.upperBound else { return nil }
      let rest = Line(
        number: line.number, indentation: indentation + start - line.content.lowerBound,
        content: start..<line.content.upperBound)
      if isItem(rest) { return nil }
      if key(of: rest) != nil {
        // The dash opens a mapping that goes on in the lines below.
        lines[next] = rest
        guard let item = mapping(at: rest.indentation) else { return nil }
        items.append(item)
      } else {
        guard let item = value(rest.content, line: line.number) else { return nil }
        items.append(item)
        next += 1
      }
      if next < lines.count, lines[next].indentation > indentation { return nil }
    }
    return .list(items, line: number)
  }

  private mutating func mapping(at indentation: Int) -> RegistryNode? {
    var fields: [RegistryField] = []
    var keys: Set<Range<Int>> = []
    let number = lines[next].number
    while next < lines.count, lines[next].indentation == indentation, !isItem(lines[next]) {
      let line = lines[next]
      guard let (key, rest) = key(of: line) else { return nil }
      // Two equal keys are a mistake that Yams reports.
      if keys.contains(where: { bytes[$0] == bytes[key] }) { return nil }
      guard keys.count < 64 else { return nil }
      keys.insert(key)
      next += 1
      let node: RegistryNode?
      if !rest.isEmpty {
        node = value(rest, line: line.number)
        if next < lines.count, lines[next].indentation > indentation { return nil }
      } else if next < lines.count,
        lines[next].indentation > indentation || lines[next].indentation == indentation && isItem(lines[next])
      {
        node = block(at: lines[next].indentation)
      } else {
        node = .scalar("", line: line.number)
      }
      guard let node else { return nil }
      if next < lines.count, lines[next].indentation > indentation { return nil }
      fields.append(RegistryField(key: text(key), line: line.number, value: node))
    }
    return fields.isEmpty ? nil : .mapping(fields, line: number)
  }

  // MARK: - Keys and values

  /// A line's key, and what follows the colon.
  private func key(of line: Line) -> (key: Range<Int>, rest: Range<Int>)? {
    let content = line.content
    guard
      let colon = content.first(where: {
        bytes[$0] == UInt8(ascii: ":") && ($0 + 1 == content.upperBound || bytes[$0 + 1] == 0x20)
      }), colon > content.lowerBound, isPlain(content.lowerBound..<colon, inList: true)
    else { return nil }
    var start = colon + 1
    while start < content.upperBound, bytes[start] == 0x20 { start += 1 }
    return (content.lowerBound..<colon, start..<content.upperBound)
  }

  private func value(_ range: Range<Int>, line: Int) -> RegistryNode? {
    if bytes[range.lowerBound] == UInt8(ascii: "["), bytes[range.upperBound - 1] == UInt8(ascii: "]"), range.count > 1 {
      return list(range.lowerBound + 1..<range.upperBound - 1, line: line)
    }
    return scalar(range, inList: false).map { .scalar($0, line: line) }
  }

  private func list(_ range: Range<Int>, line: Int) -> RegistryNode? {
    var items: [RegistryNode] = []
    var start = range.lowerBound
    var isEmpty = true
    var quote: UInt8?
    for place in range.lowerBound...range.upperBound {
      if place < range.upperBound {
        // A comma between quotes parts nothing.
        let byte = bytes[place]
        if let open = quote {
          if byte == open { quote = nil }
          continue
        }
        let isQuote = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
        if isQuote, bytes[start..<place].allSatisfy({ $0 == 0x20 }) { quote = byte }
        if byte != UInt8(ascii: ",") { continue }
      }
      var item = start..<place
      while let first = item.first, bytes[first] == 0x20 { item = first + 1..<item.upperBound }
      while let last = item.last, bytes[last] == 0x20 { item = item.lowerBound..<last }
      if place == range.upperBound, item.isEmpty, isEmpty { return .list([], line: line) }
      guard !item.isEmpty, let text = scalar(item, inList: true) else { return nil }
      items.append(.scalar(text, line: line))
      isEmpty = false
      start = place + 1
    }
    return .list(items, line: line)
  }

  private func scalar(_ range: Range<Int>, inList: Bool) -> String? {
    let first = bytes[range.lowerBound]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard range.count > 1, bytes[range.upperBound - 1] == first else { return nil }
      let inner = range.lowerBound + 1..<range.upperBound - 1
      guard !inner.contains(where: { bytes[$0] == first || bytes[$0] == UInt8(ascii: "\\") }) else { return nil }
      return text(inner)
    }
    return isPlain(range, inList: inList) ? text(range) : nil
  }

  /// Whether words mean what they are: no quotes, no mark that YAML reads, no comment.
  private func isPlain(_ range: Range<Int>, inList: Bool) -> Bool {
    guard let first = range.first, let last = range.last else { return false }
    switch bytes[first] {
    case UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: ">"),
      UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","),
      UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "#"), UInt8(ascii: "<"),
      UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "."):
      return false
    default: break
    }
    if bytes[last] == UInt8(ascii: ":") || bytes[last] == 0x20 { return false }
    for place in range {
      switch bytes[place] {
      case UInt8(ascii: "#"): if place > range.lowerBound, bytes[place - 1] == 0x20 { return false }
      case UInt8(ascii: ":"): if inList || place + 1 < range.upperBound && bytes[place + 1] == 0x20 { return false }
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","),
        UInt8(ascii: "\""), UInt8(ascii: "'"):
        if inList, bytes[place] != UInt8(ascii: "'") { return false }
      default: break
      }
    }
    return true
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
