import Cooccurrence
import EntityRecognition
import GraphAnalysis
import NewsText
import Testing

@testable import GraphExport

struct GraphMLReaderTests {
  private func read(_ text: String) throws -> GraphFile {
    try GraphFile(bytes: Array(text.utf8), name: "test.graphml")
  }

  /// The content of a graph, inside the parts that every file has.
  private func file(_ content: String, keys: String = "", graph: String = "edgedefault=\"undirected\"") -> String {
    """
    <graphml>
    <key id="w" for="edge" attr.name="weight" attr.type="double"/>\(keys)
    <graph \(graph)>
    \(content)
    </graph>
    </graphml>
    """
  }

  private func edges(_ graph: CooccurrenceGraph) -> [String] {
    graph.edges.map { "\(graph.nodes[Int($0.source)].id)-\(graph.nodes[Int($0.target)].id) \($0.weight)" }
  }

  @Test(arguments: [0, 1])
  func `a graph of networkx is the same after igraph has saved it`(index: Int) throws {
    let read = try read([ForeignFiles.networkx, ForeignFiles.igraph][index])
    #expect(read.graph.nodes.map(\.id) == ["3", "a", "b b"])
    #expect(read.graph.nodes.map(\.label) == ["3", "Ann & Co", "B <x>"])
    #expect(read.graph.nodes.map(\.kind) == [nil, .person, .country])
    #expect(edges(read.graph) == ["3-b b 1.0", "a-b b 2.5"])
    #expect(read.graph.provenance.window.isEmpty)
    #expect(read.remarks == [.unknownKinds(1, example: "Robot")])
  }

  @Test func `directions are dropped, parallel links added up and loops left out, and all is said`() throws {
    let read = try read(ForeignFiles.directedMultigraph)
    #expect(edges(read.graph) == ["1-2 9.0"])
    #expect(read.remarks == [.directedLinks(4), .loops(1), .parallelLinks(2)])
  }

  @Test func `a graph of NetworKit is read, whose namespace is misspelt`() throws {
    let read = try read(ForeignFiles.networKit)
    #expect(edges(read.graph) == ["0-1 2.5", "1-2 1.0"])
    #expect(read.graph.nodes.map(\.label) == ["0", "1", "2"])
    #expect(read.remarks.isEmpty)
  }

  @Test func `Gephi's columns are measures where every node has a number`() throws {
    let read = try read(ForeignFiles.gephi)
    #expect(read.graph.nodes.map(\.label) == ["Ann", "Bob"])
    #expect(edges(read.graph) == ["0-1 3.0"])
    #expect(
      read.scores == [NodeScores(measure: "weight", values: [7.5, 2]), NodeScores(measure: "r", values: [12, 0])])
    #expect(read.remarks == [.incompleteMeasure("Modularity Class", missing: 1)])
  }

  @Test func `yEd's labels, groups and hyperedges are read, or left out and said`() throws {
    let read = try read(ForeignFiles.yEd)
    #expect(read.graph.nodes.map(\.id) == ["n0", "n1", "n1::n0"])
    #expect(read.graph.nodes.map(\.label) == ["Ann & Bob", "Ministers", "n1::n0"])
    #expect(edges(read.graph) == ["n0-n1::n0 1.0"])
    #expect(read.remarks == [.directedLinks(1), .noWeights, .nestedGraphs(1), .hyperlinks(1), .ports(1)])
  }

  @Test func `links may come before their nodes, and defaults count where data are missing`() throws {
    let keys = """
      <key id="k" for="node" attr.name="Kind"><default>Organisation</default></key>
      <key id="w2" for="edge" attr.name="Weight" attr.type="double"><default>2.5</default></key>
      <key id="n" for="all" attr.name="name"/>
      """
    let content = """
      <edge source="b" target="a"/><edge source="a" target="c"><data key="w">4e-1</data></edge>
      <node id="c"><data key="k">person</data><data key="n"><![CDATA[C & <co>]]></data></node><node id="b"/><node id='a'/>
      """
    let read = try read(file(content, keys: keys))
    #expect(edges(read.graph) == ["a-b 2.5", "a-c 0.4"])
    #expect(read.graph.nodes.map(\.kind) == [.organization, .organization, .person])
    #expect(read.graph.nodes.map(\.label) == ["a", "b", "C & <co>"])
    #expect(read.remarks.isEmpty)
  }

  @Test func `attributes that hold something else than they are to hold are left out and said`() throws {
    let keys = """
      <key id="m" for="node" attr.name="mentions" attr.type="int"/><key id="d" for="node" attr.name="first_date"/>
      <key id="s" for="node" attr.name="score" attr.type="double"/><key id="id" for="node" attr.name="id"/>
      """
    let content = """
      <node id="a"><data key="m">many</data><data key="d">2016-02-30</data><data key="s">1,5</data><data key="id">x</data></node>
      <node id="b"><data key="m"> 12.0 </data><data key="d">2016-02-29</data><data key="s">NaN</data><data key="id">x</data>
      <data key="zzz">?</data></node>
      """
    let read = try read(file(content, keys: keys))
    #expect(read.graph.nodes.map(\.id) == ["a", "b"])
    #expect(read.graph.nodes.map(\.mentionCount) == [0, 12])
    #expect(read.graph.nodes.map(\.firstDate) == [nil, CalendarDate(year: 2016, month: 2, day: 29)])
    #expect(read.scores.isEmpty)
    #expect(
      read.remarks == [
        .undeclaredKey("zzz"), .unreadableValues(1, attribute: "mentions", example: "many"),
        .unreadableValues(1, attribute: "first_date", example: "2016-02-30"),
        .unreadableValues(1, attribute: "score", example: "1,5"), .ambiguousIdentifiers(example: "x"),
      ])
  }

  @Test func `identifiers that differ only in how an accent is encoded are one node`() throws {
    let read = try read(
      file("<node id=\"\u{E9}\"/><node id=\"e\u{301}\"/><node id=\"f\"/><edge source=\"e\u{301}\" target=\"f\"/>"))
    #expect(read.graph.nodes.count == 2)
    #expect(read.graph.edges.count == 1)
    #expect(read.remarks == [.noWeights, .joinedNodes(1)])
  }

  @Test func `numbers of links are measures where every link has one and none was joined`() throws {
    let keys = """
      <key id="q" for="edge" attr.name="q_value" attr.type="double"/><key id="c" for="edge" attr.name="cost" attr.type="int"/>
      """
    let nodes = "<node id='b'/><node id='a'/><node id='c'/>"
    let links = """
      <edge source='c' target='b'><data key='q'>0.5</data><data key='w'>2</data></edge>
      <edge source='b' target='a'><data key='q'>0.25</data><data key='w'>2</data><data key='c'>1</data></edge>
      """
    let file = try read(file(nodes + links, keys: keys))
    #expect(file.linkScores == [EdgeScores(measure: "q_value", values: [0.25, 0.5])])
    #expect(file.remarks == [.incompleteLinkMeasure("cost")])
    let json = try read(JSONExporter(as: file).text(for: file))
    #expect(json.linkScores == file.linkScores)
    #expect(JSONExporter(as: json).text(for: json) == JSONExporter(as: file).text(for: file))

    let joined = try read(self.file(nodes + links + links, keys: keys))
    #expect(joined.linkScores.isEmpty)
    #expect(joined.remarks == [.parallelLinks(2), .incompleteLinkMeasure("q_value"), .incompleteLinkMeasure("cost")])
  }

  @Test func `only the first graph of a file is read`() throws {
    let read = try read("<graphml><graph><node id='a'/></graph><graph><node id='a'/></graph></graphml>")
    #expect(read.graph.nodes.count == 1)
    #expect(read.remarks == [.furtherGraphs(1)])
  }

  /// The line and column are those in the file that ``file(_:keys:graph:)`` makes: the content starts in line 4.
  static let mistakes: [(content: String, line: Int, column: Int, found: String)] = [
    ("<node id='a'/><node id='a'/>", 4, 15, "a second node with the id \"a\""),
    ("<node/>", 4, 1, "a <node> without an id"), ("<node id=''/>", 4, 1, "a <node> without an id"),
    ("<edge target='a'/>", 4, 1, "an <edge> without a source"),
    ("<node id='a'/>\n <edge source='a' target='b'/>", 5, 2, "a link to \"b\", which is no node"),
    ("<node id='a'><data>x</data></node>", 4, 14, "<data> without a key"),
    ("<node id='a'><node id='b'></node>", 5, 1, "</graph>"),
    ("<node id='a' id='b'/>", 4, 14, "a second attribute \"id\""),
    ("<node id=a/>", 4, 10, "\"a\""), ("<node id='a'b='c'/>", 4, 13, "\"b\""),
    ("<node id='&lol;'/>", 4, 11, "the entity &lol;"),
    ("<node id='&#0;'/>", 4, 11, "&#0;"), ("<node id='&#xD800;'/>", 4, 11, "&#xD800;"),
    ("<node id='a & b'/>", 4, 13, "\"&\" with no reference after it"),
    ("<node id='a\u{1}'/>", 4, 12, "the control character 0x01"),
    ("<!ELEMENT a>", 4, 1, "\"<!ELEMENT\""),
  ]

  @Test(arguments: mistakes.indices)
  func `a mistake is named with its line and column`(index: Int) {
    let mistake = GraphMLReaderTests.mistakes[index]
    let error = #expect(throws: GraphReadingError.self) { try read(file(mistake.content)) }
    guard case .unexpected(let place, let found, let expected) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(place == FilePlace(file: "test.graphml", line: mistake.line, column: mistake.column))
    #expect(found == mistake.found)
    #expect(!expected.isEmpty)
  }

  @Test(arguments: ["-1", "0", "-0.0", "NaN", "nan", "inf", "INF", "1e999", "1,5", "", "0x10", "1e-999", "two", "1 2"])
  func `a weight that is no finite number over 0 is refused with its link`(weight: String) {
    let content = "<node id='a'/><node id='b'/>\n<edge source='a' target='b'><data key='w'>\(weight)</data></edge>"
    let error = #expect(throws: GraphReadingError.self) { try read(file(content)) }
    guard case .unexpected(let place, let found, _) = error else { return }
    #expect(place.line == 5)
    #expect(found == "the weight \"\(weight)\" of the link a – b")
  }

  @Test(arguments: [
    ("<gexf/>", "the element <gexf>"), ("<graphml/>", "the end, and no <graph>"),
    ("<graphml><key for='node'/></graphml>", "a <key> without an id"), ("graph {}", "\"g\""), ("", "an empty file"),
    (" \n", "an empty file"), ("<graphml><graph></graph></graphml> x", "\"x\""),
    ("<graphml><graph/></graphml><graphml/>", "a second element after the first has ended"),
  ])
  func `what is no GraphML is refused`(text: String, found: String) {
    let error = #expect(throws: GraphReadingError.self) { try read(text) }
    guard case .unexpected(_, let words, _) = error else { return }
    #expect(words == found)
  }
}
