import Cooccurrence
import EntityRecognition
import GraphAnalysis
import Testing

@testable import GraphExport

struct JSONGraphReaderTests {
  private func read(_ text: String) throws -> GraphFile { try GraphFile(bytes: Array(text.utf8), name: "test.json") }

  private func file(_ members: String) -> String {
    "{\"format\": \"entente-graph\", \"version\": 1,\n\(members)}"
  }

  @Test func `members may stand in any order, and unknown ones are said`() throws {
    let read = try read(
      """
      {"links": [{"target": "b", "evidence": [0], "source": "a", "weight": 2.5e0, "color": {"x": [1, null, true]}}],
       "sentences": [{"text": "\\u00e9\\ud834\\udd1e\\/\\n", "article": 0, "offset": 7}], "articles": [{"name": "a.txt"}],
       "nodes": [{"label": "B", "id": "b", "kind": "person"}, {"id": "a", "scores": {"s": -1.5}}],
       "version": 1, "format": "entente-graph", "extra": []}
      """)
    #expect(read.graph.nodes.map(\.id) == ["a", "b"])
    #expect(read.graph.nodes.map(\.kind) == [nil, .person])
    #expect(read.graph.edges.map(\.weight) == [2.5])
    #expect(read.graph.evidence(ofEdge: 0).map(\.text) == ["é𝄞/\n"])
    #expect(
      read.remarks == [.unknownMember("links.color"), .unknownMember("extra"), .incompleteMeasure("s", missing: 1)])
  }

  static let mistakes: [(members: String, line: Int, column: Int, found: String)] = [
    ("\"nodes\": [{}], \"links\": []", 2, 11, "a node without \"id\""),
    ("\"nodes\": [{\"id\": \"a\"}, {\"id\": \"a\"}]", 2, 31, "a second node with the id \"a\""),
    ("\"nodes\": [], \"links\": [{\"source\": \"a\", \"target\": \"a\"}]", 2, 35, "a link to \"a\", which is no node"),
    (
      "\"nodes\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"links\": [{\"source\": \"a\", \"target\": \"b\", \"weight\": -1}]",
      2, 89,
      "the weight -1.0 of the link a – b"
    ),
    ("\"links\": [{\"weight\": 1e999}]", 2, 22, "the number 1e999"),
    ("\"links\": [{\"weight\": \"1\"}]", 2, 22, "\"\"\""),
    ("\"links\": [{\"weight\": NaN}]", 2, 22, "\"N\""), ("\"links\": [{\"weight\": 01}]", 2, 22, "\"01\""),
    ("\"links\": [{\"weight\": 1.}]", 2, 22, "\"1.\""), ("\"links\": [{\"weight\": 1,5}]", 2, 24, "\"5\""),
    ("\"nodes\": [{\"id\": \"\\ud834\"}]", 2, 19, "\\ud834, half of a surrogate pair"),
    ("\"nodes\": [{\"id\": \"a\\udd1e\\ud834\"}]", 2, 20, "\\udd1e, half of a surrogate pair"),
    ("\"nodes\": [{\"id\": \"\\u12g4\"}]", 2, 19, "\"\\u12g4\""),
    ("\"nodes\": [{\"id\": \"\\x\"}]", 2, 19, "the escape \\\"x\""),
    ("\"nodes\": [{\"id\": \"a\nb\"}]", 2, 20, "the control character 0x0A"),
    ("\"nodes\": [{\"id\": \"\"}]", 2, 18, "an empty id"),
    ("\"nodes\": [{\"id\": \"a\", \"kind\": \"robot\"}]", 2, 31, "the kind \"robot\""),
    ("\"nodes\": [{\"id\": \"a\", \"mentions\": -1}]", 2, 35, "-1"),
    ("\"nodes\": [{\"id\": \"a\", \"mentions\": 1.5}]", 2, 35, "1.5"),
    ("\"nodes\": [{\"id\": \"a\", \"first_date\": \"2015-02-29\"}]", 2, 37, "\"2015-02-29\""),
    ("\"nodes\": [,]", 2, 11, "\",\""), ("\"nodes\": [{\"id\": \"a\"},]", 2, 23, "\"]\""),
    ("\"nodes\": {}", 2, 10, "\"{\""),
    ("\"directed\": true", 2, 13, "directed: true"), ("// \"nodes\"", 2, 1, "\"/\""), ("\"nodes\" []", 2, 9, "\"[\""),
    ("\"version\": 1", 2, 10, "a second member \"version\""), ("\"x\": nul", 2, 6, "\"n\""),
  ]

  @Test(arguments: mistakes.indices)
  func `a mistake is named with its line and column`(index: Int) {
    let mistake = JSONGraphReaderTests.mistakes[index]
    let error = #expect(throws: GraphReadingError.self) { try read(file(mistake.members)) }
    guard case .unexpected(let place, let found, _) = error else { return }
    #expect(found == mistake.found)
    #expect(place == FilePlace(file: "test.json", line: mistake.line, column: mistake.column))
  }

  @Test(arguments: [
    "{}", "{\"nodes\": [], \"links\": []}", "[]", "{\"format\": \"entente-graph\", \"version\": 2}",
    "{\"format\": \"gexf\"}",
    "{\"format\": \"entente-graph\", \"version\": 1, \"nodes\": [], \"links\": []} {}",
    "{\"format\": \"entente-graph\", \"version\": 1, \"nodes\": [], \"links\": [], \"sentences\": [{\"article\": 0}]}",
  ])
  func `what is no graph of Entente is refused`(text: String) {
    #expect(throws: GraphReadingError.self) { try read(text) }
  }

  @Test func `a link to a sentence that is not there is refused`() {
    let members =
      "\"nodes\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"links\": [{\"source\": \"a\", \"target\": \"b\", \"evidence\": [0]}]"
    #expect(throws: GraphReadingError.self) { try read(file(members)) }
  }

  @Test(arguments: ["[", "{\"a\":"])
  func `objects and arrays inside each other have a limit`(opening: String) {
    #expect(throws: GraphReadingError.self) {
      try read(file("\"x\": " + String(repeating: opening, count: 100_000)))
    }
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    let bytes = Array("{\"format\": \"".utf8) + [0xC3, 0x28] + Array("\"}".utf8)
    #expect(throws: GraphReadingError.self) { try GraphFile(bytes: bytes, name: "test.json") }
  }
}
