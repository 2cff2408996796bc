import Testing

@testable import GraphExport

struct XMLReaderTests {
  /// A document as a list of events: `<a b=c>`, text, `</a>`.
  private func events(_ bytes: [UInt8], pieceSize: Int = 1 << 16) throws -> [String] {
    var xml = try XMLReader(TextInput(ByteSource(name: "test.xml", bytes: bytes, pieceSize: pieceSize)))
    var events: [String] = []
    while true {
      switch try xml.next() {
      case .start:
        var words = [String(decoding: xml.input.bytes[xml.localName], as: UTF8.self)]
        for attribute in xml.attributes {
          let name = Array(xml.input.bytes[attribute.name])
          words.append(String(decoding: name, as: UTF8.self) + "=" + (try xml.value(name) ?? "nil"))
        }
        events.append("<" + words.joined(separator: " ") + ">")
      case .end: events.append("</" + String(decoding: xml.input.bytes[xml.localName], as: UTF8.self) + ">")
      case .text:
        var text: [UInt8] = []
        try xml.appendText(to: &text)
        events.append(String(decoding: text, as: UTF8.self))
      case .finished: return events
      }
    }
  }

  private func events(_ text: String) throws -> [String] { try events(Array(text.utf8)) }

  static let documents: [(text: String, events: [String])] = [
    ("<a/>", ["<a>", "</a>"]), ("<a ></a >", ["<a>", "</a>"]),
    ("<?xml version='1.0' encoding=\"UTF-8\"?>\n<a b='1' c = \"x>'y\"/>\n", ["<a b=1 c=x>'y>", "</a>"]),
    ("<y:a y:b='1'><z:c/></y:a>", ["<a y:b=1>", "<c>", "</c>", "</a>"]),
    ("<a>x&amp;&lt;&gt;&quot;&apos;&#65;&#x42;&#x1F600;</a>", ["<a>", "x&<>\"'AB😀", "</a>"]),
    ("<a>1\r\n2\r3&#13;</a>", ["<a>", "1\n2\n3\r", "</a>"]), ("<a b='1\r\n2\t3&#10;4'/>", ["<a b=1 2 3\n4>", "</a>"]),
    ("<a><![CDATA[<&amp;]]]]></a>", ["<a>", "<&amp;]]", "</a>"]), ("<a><!-- <b> -- & --></a>", ["<a>", "</a>"]),
    ("<a>x<!-- c -->y<?p i?>z</a>", ["<a>", "x", "y", "z", "</a>"]),
    ("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", ["<a>", "</a>"]),
    ("<!DOCTYPE a [<!ENTITY x '>]>'><!-- ' ]> --><?p ]> ?><!ELEMENT a ANY>]><a/>", ["<a>", "</a>"]),
    ("\u{FEFF}<a/>", ["<a>", "</a>"]), ("<é中 ü='ß'>𝄞</é中>", ["<é中 ü=ß>", "𝄞", "</é中>"]),
  ]

  @Test(arguments: documents.indices, [1, 2, 3, 7, 65536])
  func `a document gives its elements and texts, however it is cut into pieces`(index: Int, pieceSize: Int) throws {
    let document = XMLReaderTests.documents[index]
    #expect(try events(Array(document.text.utf8), pieceSize: pieceSize) == document.events)
  }

  @Test(arguments: [1, 2, 3, 65536], [(true, true), (true, false), (false, true), (false, false)])
  func `UTF-16 is read with and without its mark`(pieceSize: Int, form: (isLittle: Bool, hasMark: Bool)) throws {
    var bytes: [UInt8] = []
    for unit in ((form.hasMark ? "\u{FEFF}" : "") + "<?xml version='1.0' encoding='UTF-16'?><a>é𝄞</a>").utf16 {
      let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
      bytes += form.isLittle ? [low, high] : [high, low]
    }
    #expect(try events(bytes, pieceSize: pieceSize) == ["<a>", "é𝄞", "</a>"])
    #expect(throws: GraphReadingError.self) { try events(bytes.dropLast(), pieceSize: pieceSize) }
  }

  static let mistakes: [(text: String, line: Int, column: Int, found: String)] = [
    ("", 1, 1, "the end of the file"), ("<a>", 1, 4, "the end of the file"), ("<a", 1, 3, "the end of the file"),
    ("<", 1, 2, "the end of the file"), ("<a>\n</b>", 2, 1, "</b>"), ("</a>", 1, 1, "</a>"),
    ("<a><b></a>", 1, 7, "</a>"),
    ("<a/><b/>", 1, 5, "a second element after the first has ended"), ("x<a/>", 1, 1, "\"x\""),
    ("<a/>\né", 2, 1, "\"é\""),
    ("<a b/>", 1, 5, "\"/\""), ("<a b='1' <c/>", 1, 10, "\"<\" inside a tag"), ("<1/>", 1, 2, "\"1\""),
    ("<a>é&b;</a>", 1, 5, "the entity &b;"), ("<a>\u{0}</a>", 1, 4, "the control character 0x00"),
    ("<a>&#x110000;</a>", 1, 4, "&#x110000;"), ("<a>&#-5;</a>", 1, 4, "&#-5;"), ("<a>&;</a>", 1, 4, "the entity &;"),
    ("<!-- ", 1, 6, "the end of the file"), ("<a><![CDATA[x</a>", 1, 18, "the end of the file"),
    ("<!DOCTYPE a [", 1, 14, "the end of the file"), ("<a/><!DOCTYPE a>", 1, 5, "\"<!DOCTYPE\""),
    ("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", 1, 30, "the encoding \"iso-8859-1\""),
    ("<?xml version='1.0' encoding='UTF-7'?><a/>", 1, 30, "the encoding \"utf-7\""),
    ("<?xml version='1.0' encoding='UTF-16'?><a/>", 1, 30, "the encoding \"utf-16\""),
  ]

  @Test(arguments: mistakes.indices)
  func `what is not well-formed is named with its line and column`(index: Int) {
    let mistake = XMLReaderTests.mistakes[index]
    let error = #expect(throws: GraphReadingError.self) { try events(mistake.text) }
    guard case .unexpected(let place, let found, _) = error else { return }
    #expect(place == FilePlace(file: "test.xml", line: mistake.line, column: mistake.column))
    #expect(found == mistake.found)
  }

  @Test func `lines are counted across pieces and in characters`() {
    let text = "<a>" + String(repeating: "<b>é</b>\n", count: 20_000) + "éé<c>"
    let error = #expect(throws: GraphReadingError.self) { try events(Array(text.utf8), pieceSize: 1000) }
    guard case .unexpected(let place, _, _) = error else { return }
    #expect(place == FilePlace(file: "test.xml", line: 20_001, column: 6))
  }

  @Test func `entities that unfold into entities are never unfolded`() {
    var text = "<!DOCTYPE a [<!ENTITY l0 'lol'>"
    for level in 1...20 { text += "<!ENTITY l\(level) '" + String(repeating: "&l\(level - 1);", count: 10) + "'>" }
    #expect(throws: GraphReadingError.self) { try events(text + "]><a>&l20;</a>") }
  }

  static let measured: [(fits: String, exceeds: String)] = [
    ("<a><b><c/></b></a>", "<a><b><c><d/></c></b></a>"), ("<a b='' c=''/>", "<a b='' c='' d=''/>"),
    ("<a b='345678901234567890'/>", "<a b='3456789012345678901234567890'/>"),
    ("<a>0123456789</a>", "<a>0123456789x</a>"),
    ("<a><![CDATA[0123456789]]></a>", "<a><![CDATA[0123456789x]]></a>"),
  ]

  @Test(arguments: measured.indices, [1, 4, 65536])
  func `as much as a limit allows is read, and more is refused`(index: Int, pieceSize: Int) throws {
    func read(_ text: String) throws {
      let input = try TextInput(ByteSource(name: "test.xml", bytes: Array(text.utf8), pieceSize: pieceSize))
      var xml = try XMLReader(input, limits: XMLReader.Limits(depth: 3, attributes: 2, tag: 30, text: 10))
      while try xml.next() != .finished {}
    }
    #expect(throws: Never.self) { try read(XMLReaderTests.measured[index].fits) }
    #expect(throws: GraphReadingError.self) { try read(XMLReaderTests.measured[index].exceeds) }
  }

  static let monsters = [
    "depth": String(repeating: "<a>", count: 100_000),
    "attributes": "<a " + (0..<300).map { "b\($0)='' " }.joined() + "/>",
    "declaration": "<?xml " + String(repeating: " ", count: 300_000) + "?><a/>",
    "tag": "<a" + String(repeating: " ", count: 1_100_000) + "/>",
  ]

  @Test(arguments: monsters.keys.sorted())
  func `a file of nothing but depth or width is refused`(name: String) throws {
    let text = try #require(XMLReaderTests.monsters[name])
    #expect(throws: GraphReadingError.self) { try events(Array(text.utf8), pieceSize: 1 << 18) }
  }
}
