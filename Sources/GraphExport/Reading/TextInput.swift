/// A window onto a file's text as UTF-8, which knows line and column of every place in it.
///
/// A parser looks at ``bytes`` from ``position`` on and asks for more with ``load()``; indices stay valid until it calls
/// ``advance()`` between two tokens, which drops what was read. A byte order mark is left out; UTF-16, told by its mark
/// or by the zero in its first character, is turned into UTF-8.
struct TextInput {
  /// What is in memory of the text.
  private(set) var bytes: [UInt8] = []
  /// Where the parser is in ``bytes``.
  var position = 0

  private let source: ByteSource
  private var isExhausted = false
  private var utf16: UTF16Transcoder?
  /// The last place whose line was counted; lines are counted from there on.
  private var mark = (index: 0, lines: 0, columns: 0)

  /// Opens a text and looks at its first bytes.
  ///
  /// - Throws: ``GraphReadingError`` where they cannot be read, or are UTF-32.
  init(_ source: ByteSource) throws(GraphReadingError) {
    self.source = source
    while bytes.count < 4, try load() {}
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw error(at: 0, found: "text in UTF-32", expected: "UTF-8 or UTF-16")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.removeFirst(3)
    } else if let transcoder = UTF16Transcoder(start: bytes) {
      utf16 = transcoder
      let start = bytes
      bytes = []
      try append(start)
    }
  }

  /// The file that messages name.
  var name: String { source.name }

  /// Whether the text came as UTF-16.
  var isUTF16: Bool { utf16 != nil }

  /// Adds the next piece of the file to ``bytes``; `false` at its end.
  mutating func load() throws(GraphReadingError) -> Bool {
    while !isExhausted {
      let count = bytes.count
      let piece = try source.next()
      if piece.isEmpty { isExhausted = true }
      try append(piece)
      if bytes.count > count { return true }
    }
    return false
  }

  private mutating func append(_ piece: [UInt8]) throws(GraphReadingError) {
    guard utf16 != nil else {
      bytes.append(contentsOf: piece)
      return
    }
    do {
      try utf16?.append(piece, isLast: isExhausted, to: &bytes)
    } catch {
      throw self.error(at: bytes.count, found: "half of a UTF-16 surrogate pair", expected: "both halves")
    }
  }

  /// Sees before a token that there is text ahead, and drops what is behind; `false` at the end of the file.
  mutating func advance() throws(GraphReadingError) -> Bool {
    guard bytes.count - position < TextInput.lookAhead else { return true }
    if !isExhausted {
      drop()
      _ = try load()
    }
    return position < bytes.count
  }

  private mutating func drop() {
    let passed = lineAndColumn(of: position)
    mark = (0, passed.lines, passed.columns)
    bytes.removeSubrange(0..<position)
    position = 0
  }

  /// How many lines end before an index, and how many characters of its own line stand before it.
  ///
  /// - Parameter index: A place that is not before the last mark.
  /// - Returns: Both counts, from the start of the file.
  private func lineAndColumn(of index: Int) -> (lines: Int, columns: Int) {
    let bytes = bytes.span
    let start = mark.index
    let end = max(start, min(index, bytes.count))
    var lines = mark.lines
    var lineStart: Int?
    for place in start..<end where bytes[place] == UInt8(ascii: "\n") {
      lines += 1
      lineStart = place + 1
    }
    var columns = lineStart == nil ? mark.columns : 0
    // Bytes 10xxxxxx continue a character.
    for place in (lineStart ?? start)..<end where bytes[place] & 0xC0 != 0x80 { columns += 1 }
    return (lines, columns)
  }

  /// Where an index is in the file, for one place after the other: counting goes on from there next time.
  mutating func placeInOrder(of index: Int) -> FilePlace {
    let place = place(of: index)
    if index >= mark.index { mark = (index, place.line - 1, place.column - 1) }
    return place
  }

  /// Where an index is in the file.
  func place(of index: Int) -> FilePlace {
    let (lines, columns) = lineAndColumn(of: index)
    return FilePlace(file: name, line: lines + 1, column: columns + 1)
  }

  /// An error at an index.
  func error(at index: Int, found: String, expected: String) -> GraphReadingError {
    .unexpected(at: place(of: index), found: found, expected: expected)
  }

  /// The character at an index in words, for messages; `the end of the file` after the last.
  func character(at index: Int) -> String {
    guard index < bytes.count else { return "the end of the file" }
    let byte = bytes[index]
    if byte < 0x20 || byte == 0x7F { return "the control character \(byte.hexadecimal)" }
    if byte < 0x80 { return "\"\(Character(Unicode.Scalar(byte)))\"" }
    let scalar = String(decoding: bytes[index..<min(bytes.count, index + 4)], as: UTF8.self).unicodeScalars.first
    return scalar.map { String($0).quoted } ?? "the byte \(byte.hexadecimal)"
  }

  /// The text of bytes that were read.
  ///
  /// - Throws: ``GraphReadingError`` where they are no UTF-8; `index` is where they stand, as near as is known.
  func text(_ read: [UInt8], at index: Int) throws(GraphReadingError) -> String {
    do {
      return String(copying: try UTF8Span(validating: read.span))
    } catch {
      let bad = read[min(error.byteOffsets.lowerBound, read.count - 1)]
      throw self.error(at: index, found: "the byte \(bad.hexadecimal), which is no UTF-8", expected: "text in UTF-8")
    }
  }

  /// Tokens are hardly ever longer; those that are make the parser load more.
  private static let lookAhead = 1 << 12
}

extension UInt8 {
  /// The byte as it is written in messages: `0x1F`.
  var hexadecimal: String { "0x" + (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true) }
}
