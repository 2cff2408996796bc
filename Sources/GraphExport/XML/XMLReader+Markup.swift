/// What is not an element: the declaration, text, comments, instructions, CDATA, the document type.
extension XMLReader {
  /// Reads `<?xml version="1.0" encoding="UTF-8"?>`, if the document starts with it.
  mutating func readDeclaration() throws(GraphReadingError) {
    while input.bytes.count < 6, try input.load() {}
    guard input.bytes.starts(with: Array("<?xml".utf8)), input.bytes.count > 5, input.bytes[5].isXMLSpace else {
      return
    }
    let end = try find(Array("?>".utf8), from: 5, limit: 1 << 10, what: "an XML declaration")
    let words = input.bytes[5..<end].split { $0.isXMLSpace || $0 == UInt8(ascii: "=") }
    input.position = end + 2
    guard let place = words.firstIndex(where: { $0.elementsEqual("encoding".utf8) }), place + 1 < words.count else {
      return
    }
    let encoding = words[place + 1]
    let name = String(decoding: encoding.dropFirst().dropLast(), as: UTF8.self).lowercased()
    let known = input.isUTF16 ? ["utf-16", "utf-16le", "utf-16be", "utf-8"] : ["utf-8", "utf8", "us-ascii", "ascii"]
    guard known.contains(name) else {
      throw input.error(
        at: encoding.startIndex, found: "the encoding \(name.quoted)",
        expected: input.isUTF16 ? "UTF-16, as the first bytes are" : "UTF-8, or UTF-16 with a byte order mark")
    }
  }

  /// Reads text up to the next tag; `false` where it is white space outside all elements.
  mutating func readText() throws(GraphReadingError) -> Bool {
    var end = eventStart
    while true {
      end = endOfText(from: end)
      guard end - eventStart <= limits.text else {
        throw error(found: "text of more than \(limits.text) bytes", expected: "a shorter one")
      }
      if end < input.bytes.count { break }
      guard try input.load() else { break }
    }
    input.position = end
    textRange = eventStart..<end
    isLiteral = false
    guard depth == 0 else { return true }
    if let stranger = input.bytes[textRange].firstIndex(where: { !$0.isXMLSpace }) {
      throw input.error(
        at: stranger, found: input.character(at: stranger),
        expected: hasRoot ? "the end of the file" : "an XML element")
    }
    return false
  }

  private func endOfText(from start: Int) -> Int {
    let bytes = input.bytes.span
    var place = start
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
    return place
  }

  /// Passes over `<?…?>`.
  mutating func skipInstruction() throws(GraphReadingError) {
    input.position = eventStart + 2
    try skip(past: Array("?>".utf8))
  }

  /// Reads what starts with `<!`; `true` where it is a CDATA section, whose text is the event.
  mutating func readMarkup() throws(GraphReadingError) -> Bool {
    while input.bytes.count < eventStart + 9, try input.load() {}
    let start = input.bytes[eventStart...]
    if start.starts(with: Array("<!--".utf8)) {
      input.position = eventStart + 4
      try skip(past: Array("-->".utf8))
      return false
    }
    if start.starts(with: Array("<![CDATA[".utf8)), depth > 0 {
      let end = try find(Array("]]>".utf8), from: eventStart + 9, limit: limits.text, what: "a CDATA section")
      textRange = (eventStart + 9)..<end
      isLiteral = true
      input.position = end + 3
      return true
    }
    guard start.starts(with: Array("<!DOCTYPE".utf8)), !hasRoot else {
      throw error(
        found: start.prefix(9).quoted,
        expected: depth > 0 ? "a tag, a comment or a CDATA section" : "a tag or a comment")
    }
    input.position = eventStart + 9
    try skipDocumentType()
    return false
  }

  /// Passes over the rest of a document type declaration, the declarations in it unread.
  private mutating func skipDocumentType() throws(GraphReadingError) {
    var open = 0
    var isInside = false
    while true {
      let byte = try takeByte()
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): try skip(past: [byte])
      case UInt8(ascii: "["): isInside = true
      case UInt8(ascii: "]"): isInside = false
      case UInt8(ascii: "<"):
        let next = try takeByte()
        if next == UInt8(ascii: "?") {
          try skip(past: Array("?>".utf8))
        } else if next == UInt8(ascii: "!"), try takeByte() == UInt8(ascii: "-") {
          try skip(past: Array("-->".utf8))
        } else {
          open += 1
        }
      case UInt8(ascii: ">"):
        if open == 0, !isInside { return }
        open = max(0, open - 1)
      default: break
      }
    }
  }

  private mutating func takeByte() throws(GraphReadingError) -> UInt8 {
    guard try input.advance() else { throw endsTooEarly() }
    defer { input.position += 1 }
    return input.bytes[input.position]
  }

  /// Moves past a mark, however far ahead it is, and keeps nothing of what is before it.
  private mutating func skip(past mark: [UInt8]) throws(GraphReadingError) {
    while true {
      if let found = search(mark, from: input.position) {
        input.position = found + mark.count
        return
      }
      input.position = max(input.position, input.bytes.count - mark.count + 1)
      let rest = input.bytes.count - input.position
      _ = try input.advance()
      guard input.bytes.count - input.position > rest else { throw endsTooEarly() }
    }
  }

  /// The index of a mark, with all that is before it kept.
  private mutating func find(
    _ mark: [UInt8], from start: Int, limit: Int, what: String
  ) throws(GraphReadingError) -> Int {
    var from = start
    while true {
      let found = search(mark, from: from)
      guard (found ?? input.bytes.count - mark.count) - start <= limit else {
        throw error(found: "\(what) of more than \(limit) bytes", expected: "a shorter one")
      }
      if let found { return found }
      from = max(start, input.bytes.count - mark.count + 1)
      guard try input.load() else { throw endsTooEarly() }
    }
  }

  private func search(_ mark: [UInt8], from start: Int) -> Int? {
    let bytes = input.bytes.span
    var place = start
    while place + mark.count <= bytes.count {
      if bytes[place] == mark[0] {
        var offset = 1
        while offset < mark.count, bytes[place + offset] == mark[offset] { offset += 1 }
        if offset == mark.count { return place }
      }
      place += 1
    }
    return nil
  }
}
