import Foundation
import Testing

@testable import GraphExport

struct JSONValueTests {
  @Test func `an object keeps the order of its keys, on one line`() {
    let value = JSONValue.object([
      ("name", "Zoë"), ("mentions", 3), ("forms", .list(["Z.", .object([])])), ("date", .null), ("none", .list([])),
    ])
    #expect(value.text == #"{"name":"Zoë","mentions":3,"forms":["Z.",{}],"date":null,"none":[]}"#)
  }

  @Test(arguments: [
    ("a\"b", #""a\"b""#), ("a\\b", #""a\\b""#), ("a/b", #""a/b""#), ("\t\r\n", #""\t\r\n""#),
    ("\u{0}\u{1B}\u{7F}\u{85}", #""\u0000\u001b\u007f\u0085""#), ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
    ("</script>", #""\u003c/script>""#), ("金正恩 Ж 🙂", #""金正恩 Ж 🙂""#), ("", #""""#),
  ])
  func `what would end the text, the line or a script is escaped, and nothing else`(text: String, json: String) {
    #expect(JSONValue.string(text).text == json)
  }

  @Test func `a file and a value escape the same`() {
    let text = "<\u{1B}\u{85}\u{2028}\"\\é"
    var bytes: [UInt8] = []
    bytes.append(json: text)
    #expect(JSONValue.string(text).text == String(decoding: bytes, as: UTF8.self))
    #expect(
      JSONExporter(generator: text).text(for: TestGraphs.chain([text, "b"])).contains(JSONValue.string(text).text))
  }

  @Test(arguments: [(20.0, "20"), (2.5, "2.5"), (.nan, "null"), (-.infinity, "null")])
  func `a measure is a number in the fewest digits, or null`(number: Double, json: String) {
    #expect(JSONValue.measure(number).text == json)
  }

  @Test func `another reader of JSON gives every character back`() throws {
    var scalars = String.UnicodeScalarView()
    for value in UInt32(0)...0x2100 { if let scalar = Unicode.Scalar(value) { scalars.append(scalar) } }
    let text = String(scalars)
    let read = try JSONDecoder().decode([String].self, from: Data(JSONValue.list([.string(text)]).text.utf8))
    #expect(read.first.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }
}
