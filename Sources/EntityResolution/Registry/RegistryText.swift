/// The text of a registry as lines, to put new entries where the old ones end.
struct RegistryText {
  private struct Line {
    /// The line's bytes without its end.
    let range: Range<Int>
    /// Where the next line starts.
    let end: Int
    let indentation: Int
    /// The bytes without white space at their ends.
    let content: Range<Int>
  }

  private let bytes: [UInt8]
  private var lines: [Line] = []
  private let newline: String
  /// Where the section of entities starts.
  private var section: Int?

  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.bytes = bytes
    newline = if let end = bytes.firstIndex(of: 0x0A), end > 0, bytes[end - 1] == 0x0D { "\r\n" } else { "\n" }
    // A byte order mark is no part of the first line.
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let feed = bytes[start...].firstIndex(of: 0x0A)
      add(start..<(feed ?? bytes.count), end: feed.map { $0 + 1 } ?? bytes.count)
      start = feed.map { $0 + 1 } ?? bytes.count
    }
    section = lines.firstIndex { $0.indentation == 0 && valueOfEntities($0) != nil }
  }

  private mutating func add(_ range: Range<Int>, end: Int) {
    var content = range
    while let first = content.first, isSpace(bytes[first]) { content = first + 1..<content.upperBound }
    while let last = content.last, isSpace(bytes[last]) { content = content.lowerBound..<last }
    lines.append(
      Line(range: range, end: end, indentation: content.lowerBound - range.lowerBound, content: content))
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  /// The line of the section of entities, from 1.
  var entitiesLine: Int? { section.map { $0 + 1 } }

  /// Whether a comment stands on a line of its own.
  func holds(_ comment: String) -> Bool { lines.contains { bytes[$0.content].elementsEqual(comment.utf8) } }

  // MARK: - Extending

  /// The text with new entries and comments, in the ways in which that may be done: the caller takes the first that reads
  /// as the old registry with more entries.
  func extended(by items: [[String]], _ comments: [String]) -> [String] {
    guard let section, let value = valueOfEntities(lines[section]) else {
      let new = heading + (items.isEmpty ? [] : ["entities:"]) + (items.joined() + comments).map { "  " + $0 }
      let places = [bytes.count] + lines.filter { isMarker($0) }.map(\.range.lowerBound)
      return places.map { inserting(new, at: $0, without: $0..<$0) }
    }
    let list = self.list(after: section)
    let new = (items.joined() + comments).map { String(repeating: " ", count: list.indentation) + $0 }
    return list.ends.map { inserting(new, at: $0, without: value) }
  }

  /// What a new registry starts with.
  private var heading: [String] {
    guard bytes.isEmpty else { return [] }
    return [
      "# Who is who. Correct it, and run again with --registry and this file.",
      "# To show another name, change \"name\" and leave \"id\" or \"iso\". An alias is the entity in every article.",
      "# Other sections: never-merge, same, drop, rename, metonyms.",
    ]
  }

  private func inserting(_ new: [String], at place: Int, without value: Range<Int>) -> String {
    var head = Array(bytes[..<min(value.lowerBound, place)])
    if value.upperBound <= place { head += bytes[value.upperBound..<place] }
    if let last = head.last, last != 0x0A { head += newline.utf8 }
    for line in new { head += (line + newline).utf8 }
    return String(decoding: head + bytes[place...], as: UTF8.self)
  }

  /// The value on the line of `entities:`, empty where entries follow below; `nil` for every other line.
  private func valueOfEntities(_ line: Line) -> Range<Int>? {
    let text = bytes[line.content]
    guard let key = ["entities", "\"entities\"", "'entities'"].first(where: { text.starts(with: $0.utf8) }) else {
      return nil
    }
    var start = line.content.lowerBound + key.utf8.count
    while start < line.content.upperBound, isSpace(bytes[start]) { start += 1 }
    guard start < line.content.upperBound, bytes[start] == UInt8(ascii: ":") else { return nil }
    start += 1
    let rest = bytes[start..<line.content.upperBound]
    for empty in [" []", " [ ]", " ~", " null"] where rest.starts(with: empty.utf8) {
      return start..<start + empty.utf8.count
    }
    return start..<start
  }

  /// Whether a line is one of the marks between documents.
  private func isMarker(_ line: Line) -> Bool {
    line.indentation == 0
      && (bytes[line.content].elementsEqual("...".utf8) || bytes[line.content].elementsEqual("---".utf8))
  }

  /// Where the list below a key may end, the likeliest place first, and how far its dashes are indented.
  private func list(after start: Int) -> (ends: [Int], indentation: Int) {
    var last = start
    var next = lines.count
    var indentation: Int?
    for place in (start + 1)..<max(start + 1, lines.count) {
      let line = lines[place]
      guard let first = line.content.first, bytes[first] != UInt8(ascii: "#") else {
        // A comment right below an entry is the entry's.
        if !line.content.isEmpty, line.indentation > 0, last == place - 1 { last = place }
        continue
      }
      let isItem = bytes[first] == UInt8(ascii: "-") && (line.content.count == 1 || bytes[first + 1] == 0x20)
      if line.indentation == 0, !isItem {
        next = place
        break
      }
      if isItem { indentation = min(indentation ?? line.indentation, line.indentation) }
      last = place
    }
    let end = next < lines.count ? lines[next].range.lowerBound : bytes.count
    return ([lines[last].end, end], indentation ?? 2)
  }
}
