extension XMLReader {
  /// Whether the element that started or ended has a name; prefixes do not count.
  func isNamed(_ name: [UInt8]) -> Bool { isEqual(localName, name) }

  /// Where an attribute stands among ``attributes``; `nil` where the element has none of the name.
  func attribute(_ name: [UInt8]) -> Attribute? {
    for attribute in attributes where isEqual(attribute.name, name) { return attribute }
    return nil
  }

  private func isEqual(_ range: Range<Int>, _ name: [UInt8]) -> Bool {
    guard range.count == name.count else { return false }
    let bytes = input.bytes.span
    for offset in 0..<name.count where bytes[range.lowerBound + offset] != name[offset] { return false }
    return true
  }

  /// Replaces the content of an array by the value of an attribute; `false` where the element has none of the name.
  func read(_ name: [UInt8], into value: inout [UInt8]) throws(GraphReadingError) -> Bool {
    guard let attribute = attribute(name) else { return false }
    value.removeAll(keepingCapacity: true)
    if attribute.isPlain {
      value.append(contentsOf: input.bytes[attribute.value])
    } else {
      try decode(attribute.value, isAttribute: true, to: &value)
    }
    return true
  }

  /// The value of an attribute as text.
  func value(_ name: [UInt8]) throws(GraphReadingError) -> String? {
    var bytes: [UInt8] = []
    guard let attribute = attribute(name), try read(name, into: &bytes) else { return nil }
    return try input.text(bytes, at: attribute.value.lowerBound)
  }

  /// Appends the text of the last event, its references resolved and its line breaks made `\n`.
  func appendText(to text: inout [UInt8]) throws(GraphReadingError) {
    let bytes = input.bytes.span
    for place in textRange where bytes[place] < 0x20 || bytes[place] == UInt8(ascii: "&") {
      return try decode(textRange, isAttribute: false, to: &text)
    }
    text.append(contentsOf: input.bytes[textRange])
  }

  private func decode(_ range: Range<Int>, isAttribute: Bool, to text: inout [UInt8]) throws(GraphReadingError) {
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = input.bytes[place]
      switch byte {
      case UInt8(ascii: "&") where isAttribute || !isLiteral:
        place = try decodeReference(at: place, before: range.upperBound, to: &text)
        continue
      case UInt8(ascii: "\r"):
        text.append(isAttribute ? 0x20 : UInt8(ascii: "\n"))
        if place + 1 < range.upperBound, input.bytes[place + 1] == UInt8(ascii: "\n") { place += 1 }
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"): text.append(isAttribute ? 0x20 : byte)
      case 0..<0x20:
        throw input.error(
          at: place, found: input.character(at: place), expected: "text; XML has no place for that character")
      default: text.append(byte)
      }
      place += 1
    }
  }

  /// Decodes `&amp;`, `&#38;` or `&#x26;` and gives the index after it.
  private func decodeReference(
    at start: Int, before limit: Int, to text: inout [UInt8]
  ) throws(GraphReadingError) -> Int {
    let reach = min(limit, start + 16)
    guard let end = input.bytes[start..<reach].firstIndex(of: UInt8(ascii: ";")) else {
      throw input.error(at: start, found: "\"&\" with no reference after it", expected: "\"&amp;\"")
    }
    let name = input.bytes[(start + 1)..<end]
    if name.first == UInt8(ascii: "#") {
      let isHexadecimal = name.dropFirst().first == UInt8(ascii: "x")
      let digits = String(decoding: name.dropFirst(isHexadecimal ? 2 : 1), as: UTF8.self)
      let isNumber = digits.utf8.allSatisfy(\.isASCIIDigitOrLetter)
      guard isNumber, let number = UInt32(digits, radix: isHexadecimal ? 16 : 10),
        Unicode.Scalar(number)?.isAllowedInXML == true, text.append(scalar: number)
      else {
        throw input.error(at: start, found: "&\(name.text);", expected: "a character that XML allows")
      }
      return end + 1
    }
    guard let entity = XMLReader.entities.first(where: { $0.name.utf8.elementsEqual(name) }) else {
      throw input.error(
        at: start, found: "the entity &\(name.text);", expected: "&amp; &lt; &gt; &quot; or &apos;, no others are known"
      )
    }
    text.append(entity.character)
    return end + 1
  }

  private static let entities = [
    (name: "amp", character: UInt8(ascii: "&")), (name: "lt", character: UInt8(ascii: "<")),
    (name: "gt", character: UInt8(ascii: ">")), (name: "quot", character: UInt8(ascii: "\"")),
    (name: "apos", character: UInt8(ascii: "'")),
  ]
}

extension UInt8 {
  /// Whether the byte is one of `0-9 A-Z a-z`.
  var isASCIIDigitOrLetter: Bool {
    let letter = self | 0x20
    return self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9")
      || letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
  }
}
