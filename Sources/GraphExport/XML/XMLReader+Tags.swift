extension XMLReader {
  /// Reads the start tag at ``eventStart``.
  mutating func readStartTag() throws(GraphReadingError) {
    guard !(hasRoot && openEnds.isEmpty) else {
      throw error(found: "a second element after the first has ended", expected: "the end of the file")
    }
    guard depth < limits.depth else {
      throw error(found: "more than \(limits.depth) elements inside each other", expected: "fewer")
    }
    let close = try endOfTag()
    let nameEnd = try readName(from: eventStart + 1, to: close)
    attributes.removeAll(keepingCapacity: true)
    var place = nameEnd
    while true {
      let spaceStart = place
      while place < close, input.bytes[place].isXMLSpace { place += 1 }
      if place == close { break }
      if input.bytes[place] == UInt8(ascii: "/"), place + 1 == close {
        hasPendingEnd = true
        break
      }
      guard place > spaceStart else {
        throw input.error(at: place, found: input.character(at: place), expected: "white space, \"/>\" or \">\"")
      }
      place = try readAttribute(from: place, to: close)
    }
    hasRoot = true
    openNames.append(contentsOf: input.bytes[(eventStart + 1)..<nameEnd])
    openEnds.append(openNames.count)
    localName = withoutPrefix((eventStart + 1)..<nameEnd)
    input.position = close + 1
  }

  /// Finds the `>` of the tag at ``eventStart``, past those in quotation marks.
  private mutating func endOfTag() throws(GraphReadingError) -> Int {
    var place = eventStart + 1
    var quote: UInt8 = 0
    while true {
      let end = scanTag(from: &place, quote: &quote)
      guard place - eventStart <= limits.tag else {
        throw error(found: "a tag of more than \(limits.tag) bytes", expected: "a shorter one")
      }
      if let end { return end }
      if place < input.bytes.count {
        throw input.error(at: place, found: "\"<\" inside a tag", expected: "\">\"")
      }
      guard try input.load() else { throw endsTooEarly() }
    }
  }

  /// Looks for the end of a tag in what is loaded; `nil` at the end of that, or at a `<`.
  private func scanTag(from place: inout Int, quote: inout UInt8) -> Int? {
    let bytes = input.bytes.span
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "<") { return nil }
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return place
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      place += 1
    }
    return nil
  }

  /// Reads a name and gives the index after it.
  private func readName(from start: Int, to limit: Int) throws(GraphReadingError) -> Int {
    let bytes = input.bytes.span
    var place = start
    while place < limit, bytes[place].isXMLNamePart { place += 1 }
    guard place > start, bytes[start].isXMLNameStart else {
      throw input.error(at: start, found: input.character(at: start), expected: "a name")
    }
    return place
  }

  /// Reads `name="value"` and gives the index after it.
  private mutating func readAttribute(from start: Int, to limit: Int) throws(GraphReadingError) -> Int {
    let nameEnd = try readName(from: start, to: limit)
    var place = nameEnd
    while place < limit, input.bytes[place].isXMLSpace { place += 1 }
    guard place < limit, input.bytes[place] == UInt8(ascii: "=") else {
      throw input.error(at: place, found: input.character(at: place), expected: "\"=\"")
    }
    place += 1
    while place < limit, input.bytes[place].isXMLSpace { place += 1 }
    let quote = input.bytes[place]
    guard place < limit, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw input.error(at: place, found: input.character(at: place), expected: "a value in quotation marks")
    }
    let valueStart = place + 1
    let (valueEnd, isPlain) = endOfValue(from: valueStart, quote: quote)
    guard attributes.count < limits.attributes else {
      throw error(found: "more than \(limits.attributes) attributes", expected: "fewer")
    }
    let name = start..<nameEnd
    for other in attributes where isSame(other.name, name) {
      throw input.error(
        at: start, found: "a second attribute \(input.bytes[name].quoted)", expected: "one of each name")
    }
    attributes.append(Attribute(name: name, value: valueStart..<valueEnd, isPlain: isPlain))
    return valueEnd + 1
  }

  /// The index of the closing quotation mark, and whether nothing before it has to be decoded.
  private func endOfValue(from start: Int, quote: UInt8) -> (Int, Bool) {
    let bytes = input.bytes.span
    var place = start
    var isPlain = true
    while place < bytes.count, bytes[place] != quote {
      if bytes[place] == UInt8(ascii: "&") || bytes[place] < 0x20 { isPlain = false }
      place += 1
    }
    return (place, isPlain)
  }

  private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    let bytes = input.bytes.span
    for offset in 0..<left.count where bytes[left.lowerBound + offset] != bytes[right.lowerBound + offset] {
      return false
    }
    return true
  }

  /// Reads the end tag at ``eventStart``.
  mutating func readEndTag() throws(GraphReadingError) {
    let close = try endOfTag()
    let nameStart = eventStart + 2
    let nameEnd = try readName(from: nameStart, to: close)
    var place = nameEnd
    while place < close, input.bytes[place].isXMLSpace { place += 1 }
    guard place == close else {
      throw input.error(at: place, found: input.character(at: place), expected: "\">\"")
    }
    let start = openEnds.count > 1 ? openEnds[openEnds.count - 2] : 0
    guard openNames[start...].elementsEqual(input.bytes[nameStart..<nameEnd]), !openEnds.isEmpty else {
      let expected =
        openEnds.isEmpty ? "the end of the file" : "</\(String(decoding: openNames[start...], as: UTF8.self))>"
      throw error(found: "</\(input.bytes[nameStart..<nameEnd].text)>", expected: expected.quotable)
    }
    localName = withoutPrefix(nameStart..<nameEnd)
    closeElement()
    input.position = close + 1
  }

  /// Goes back to the element around the one that ends.
  mutating func closeElement() {
    openEnds.removeLast()
    openNames.removeSubrange((openEnds.last ?? 0)...)
  }

  private func withoutPrefix(_ name: Range<Int>) -> Range<Int> {
    let bytes = input.bytes.span
    var start = name.lowerBound
    for place in name where bytes[place] == UInt8(ascii: ":") { start = place + 1 }
    return start..<name.upperBound
  }
}

extension UInt8 {
  /// White space, as XML has it.
  var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }

  /// Whether a name can start with the byte; those of characters beyond ASCII are all taken.
  var isXMLNameStart: Bool {
    let letter = self | 0x20
    return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z") || self == UInt8(ascii: "_")
      || self == UInt8(ascii: ":") || self >= 0x80
  }

  /// Whether a name can go on with the byte.
  var isXMLNamePart: Bool {
    isXMLNameStart || self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") || self == UInt8(ascii: "-")
      || self == UInt8(ascii: ".")
  }
}

extension Collection<UInt8> {
  /// Bytes of a file as text for one line of a message.
  var text: String { String(decoding: prefix(200), as: UTF8.self).quotable }
}
