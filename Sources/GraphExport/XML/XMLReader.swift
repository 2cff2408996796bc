/// Reads XML element by element from a stream of bytes: a pull parser that builds no tree.
///
/// It takes well-formed XML 1.0 in UTF-8 or UTF-16. A document type declaration is passed over and nothing in it is
/// used: no entity but the five of XML is known, and nothing outside the file is ever opened. Names, attributes,
/// texts and nesting have limits (``Limits``), so that memory is bounded whatever a file holds. What a caller skips is
/// checked for its nesting only.
///
/// ```swift
/// var xml = try XMLReader(TextInput(ByteSource(name: "example", bytes: Array("<a b='1'>x</a>".utf8))))
/// try xml.next()  // .start, and xml.value(Array("b".utf8)) is "1"
/// try xml.next()  // .text
/// try xml.next()  // .end
/// ```
///
/// The specification: <https://www.w3.org/TR/xml/>. Namespaces are not looked up: a prefix is cut off.
struct XMLReader {
  /// What comes next in a document.
  enum Event {
    /// A start tag; an empty element gives its end next.
    case start
    /// An end tag.
    case end
    /// Text between tags, or a CDATA section.
    case text
    /// The end of the document.
    case finished
  }

  /// How much of anything a document may hold.
  struct Limits {
    /// Elements inside each other.
    var depth = 256
    /// Attributes of one element.
    var attributes = 256
    /// Bytes of one tag.
    var tag = 1 << 20
    /// Bytes of text between two tags, and of a value.
    var text = 1 << 24
  }

  /// The places of an attribute in the text.
  struct Attribute {
    let name: Range<Int>
    let value: Range<Int>
    /// Whether the value can be taken as it stands, without references or line breaks.
    let isPlain: Bool
  }

  /// How much the document may hold.
  let limits: Limits
  /// The text; its indices hold from one event to the next.
  var input: TextInput
  /// The name of the element that started or ended, without its prefix.
  var localName = 0..<0
  /// The attributes of the element that started.
  var attributes: [Attribute] = []
  /// Where the last event starts.
  var eventStart = 0
  /// Where the text of the last event stands.
  var textRange = 0..<0
  /// Whether that text is a CDATA section, in which no reference has a meaning.
  var isLiteral = false
  /// Whether the document's one outermost element has started.
  var hasRoot = false

  /// Whether the end of an empty element comes next.
  var hasPendingEnd = false
  /// The names of the open elements, one after the other.
  var openNames: [UInt8] = []
  /// Where each of ``openNames`` ends.
  var openEnds: [Int] = []

  /// Opens a document.
  init(_ input: TextInput, limits: Limits = Limits()) throws(GraphReadingError) {
    self.input = input
    self.limits = limits
    try readDeclaration()
  }

  /// How many elements are open.
  var depth: Int { openEnds.count }

  /// An error at the start of the last event.
  func error(found: String, expected: String) -> GraphReadingError {
    input.error(at: eventStart, found: found, expected: expected)
  }

  /// Moves on to the next event.
  ///
  /// - Throws: ``GraphReadingError`` where the document is not well-formed or breaks a limit.
  mutating func next() throws(GraphReadingError) -> Event {
    if hasPendingEnd {
      hasPendingEnd = false
      closeElement()
      return .end
    }
    while true {
      guard try input.advance() else { return try finish() }
      eventStart = input.position
      guard input.bytes[eventStart] == UInt8(ascii: "<") else {
        if try readText() { return .text }
        continue
      }
      guard eventStart + 1 < input.bytes.count else {
        guard try input.load() else { throw endsTooEarly() }
        continue
      }
      switch input.bytes[eventStart + 1] {
      case UInt8(ascii: "/"):
        try readEndTag()
        return .end
      case UInt8(ascii: "?"): try skipInstruction()
      case UInt8(ascii: "!"): if try readMarkup() { return .text }
      default:
        try readStartTag()
        return .start
      }
    }
  }

  /// Passes over the element that just started, with all that is in it.
  mutating func skipElement() throws(GraphReadingError) {
    let outside = depth - 1
    while depth > outside { _ = try next() }
  }

  private mutating func finish() throws(GraphReadingError) -> Event {
    guard hasRoot, openEnds.isEmpty else { throw endsTooEarly() }
    return .finished
  }

  /// An error for a file that stops in the middle.
  func endsTooEarly() -> GraphReadingError {
    let expected: String
    if let end = openEnds.last {
      let start = openEnds.dropLast().last ?? 0
      expected = "</\(String(decoding: openNames[start..<end], as: UTF8.self).quotable)>"
    } else {
      expected = hasRoot ? "the end of the tag" : "an XML element"
    }
    return input.error(at: input.bytes.count, found: "the end of the file", expected: expected)
  }
}
