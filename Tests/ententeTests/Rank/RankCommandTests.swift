import ArgumentParser
import Foundation
import GraphExport
import NewsText
import Testing

@testable import entente

struct RankCommandTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private var seeds: String { PackageRoot.seeds }

  /// The lines that a run writes.
  private func rank(_ arguments: [String]) throws -> [String] {
    let output = folder.path("list")
    try RankCommand.parse(arguments + ["--quiet", "--output", output]).run()
    let scalars = try String(contentsOfFile: output, encoding: .utf8).unicodeScalars
    return scalars.split(separator: "\n").map { String($0).trimmingCharacters(in: ["\r"]) }
  }

  /// GraphML with nodes `a`, `b`, … and links of given weights.
  private func graphML(_ nodes: [String], _ links: [(String, String, String)]) throws -> String {
    let text = """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="w" for="edge" attr.name="weight" attr.type="double"/>
      <graph edgedefault="undirected">
      \(nodes.map { "<node id=\"\($0)\"/>" }.joined(separator: "\n"))
      \(links.map { "<edge source=\"\($0)\" target=\"\($1)\"><data key=\"w\">\($2)</data></edge>" }.joined(separator: "\n"))
      </graph></graphml>
      """
    return try folder.write(text, to: "net.graphml")
  }

  @Test func `a table has the measure first, and others beside it`() throws {
    let lines = try rank([seeds, "--kind", "person", "--top", "3"])
    #expect(
      lines.map { $0.split(separator: " ").joined(separator: " ") } == [
        "RANK NAME KIND ID BETWEENNESS STRENGTH DEGREE MENTIONS",
        "1 John Kerry person person.john-kerry 0.216 78 13 37",
        "2 Vladimir Putin person person.vladimir-putin 0.003 38 9 15",
        "3 Barack Obama person person.barack-obama 0 10 6 4",
      ])
    let byDegree = try rank([seeds, "--by", "degree"])
    #expect(byDegree[0].hasSuffix("DEGREE  STRENGTH  BETWEENNESS  MENTIONS"))
  }

  @Test func `articles and the graph that was made of them rank alike`() throws {
    try GraphCommand.parse([seeds, "--format", "graphml", "--output", folder.path("out"), "--quiet"]).run()
    let file = folder.path("out/graph.graphml")
    for format in ["table", "csv", "jsonl"] {
      #expect(try rank([seeds, "--format", format]) == rank([file, "--format", format]))
    }
  }

  @Test func `a graph in JSON ranks like the same in GraphML`() throws {
    try GraphCommand.parse([seeds, "--format", "graphml", "--output", folder.path("out"), "--quiet"]).run()
    let file = try GraphFile(path: folder.path("out/graph.graphml"))
    let json = try folder.write(JSONExporter(as: file).text(for: file), to: "graph.json")
    #expect(try rank([json, "--format", "csv"]) == rank([seeds, "--format", "csv"]))
  }

  @Test func `comma-separated values list every node with all measures`() throws {
    let lines = try rank([seeds, "--format", "csv"])
    #expect(
      lines[0] == "rank,id,name,kind,mentions,articles,betweenness,closeness,harmonic,degree,strength,eigenvector,"
        + "pagerank,core,participation,betweenness_unweighted,closeness_unweighted,harmonic_unweighted,"
        + "eigenvector_unweighted,pagerank_unweighted,clustering,community,component,articulation")
    #expect(lines.count == 20)
    #expect(lines[1].hasPrefix("1,country.ru,Russia,country,48,3,0.45424836601307"))
  }

  @Test func `JSON lines hold numbers, and null for a kind that nobody knows`() throws {
    let file = try graphML(["a", "b", "c"], [("a", "b", "1"), ("b", "c", "2")])
    let lines = try rank([file, "--format", "jsonl", "--top", "1"])
    let row = try #require(try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(lines.count == 1 && row["id"] as? String == "b" && row["kind"] is NSNull)
    #expect(row["betweenness"] as? Int == 1 && row["closeness_unweighted"] as? Double == 1)
    // A path of three: the ends have 3/4.
    let second = try rank([file, "--format", "jsonl"])[1]
    #expect(second.contains("\"rank\":2,\"id\":\"a\"") && second.contains("\"harmonic_unweighted\":0.75,"))
  }

  @Test func `a graph that networkx wrote is ranked, whatever it says of itself`() throws {
    // networkx 3.6: a path of four nodes, `betweenness` set to nonsense, `nx.write_graphml(g, "nx.graphml")`.
    let file = try folder.write(
      """
      <?xml version='1.0' encoding='utf-8'?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\
      <key id="d1" for="node" attr.name="betweenness" attr.type="long"/>
      <key id="d0" for="node" attr.name="label" attr.type="string"/>
      <graph edgedefault="undirected"><node id="0">
        <data key="d0">=Zoë, "Z"</data>
        <data key="d1">99</data>
      </node>
      <node id="1"/>
      <node id="2"/>
      <node id="3"/>
      <edge source="0" target="1"/>
      <edge source="1" target="2"/>
      <edge source="2" target="3"/>
      </graph></graphml>
      """, to: "nx.xml")
    let lines = try rank([file])
    #expect(
      lines.map { $0.split(separator: " ").joined(separator: " ") } == [
        "RANK NAME KIND ID BETWEENNESS STRENGTH DEGREE MENTIONS", "1 1 1 0.667 2 2 0", "1 2 2 0.667 2 2 0",
        "3 =Zoë, \"Z\" 0 0 1 1 0", "3 3 3 0 1 1 0",
      ])
    #expect(try rank([file, "--format", "csv"])[3].hasPrefix("3,0,\"'=Zoë, \"\"Z\"\"\",,0,0,0,"))
  }

  @Test func `a graph of no nodes has headings and no rows`() throws {
    let file = try graphML([], [])
    #expect(try rank([file]) == ["RANK  NAME  KIND  ID  BETWEENNESS  STRENGTH  DEGREE  MENTIONS"])
    #expect(try rank([file, "--format", "jsonl"]) == [])
    #expect(try rank([file, "--format", "csv"]).count == 1)
    #expect(try rank([file, "--summary"]).last == "Nodes          0")
  }

  @Test(arguments: Centrality.allCases)
  func `a lone node is first by every measure`(measure: Centrality) throws {
    let lines = try rank([try graphML(["a"], []), "--by", measure.rawValue, "--summary"])
    #expect(lines[1].hasPrefix("   1  a           a "))
    #expect(
      lines.dropFirst(2) == [
        "Nodes          1, 1 of them without a link", "Links          0, 0 of all pairs (density)",
        "Components     1, the largest with 1 node", "Communities    1, modularity 0",
      ])
  }

  @Test func `the summary gives the graph in numbers`() throws {
    // A star of a centre and three leaves: diameter 2, mean distance (3 × 1 + 3 × 2)/6, degrees at −1.
    let file = try graphML(["a", "b", "c", "d"], [("a", "b", "1"), ("a", "c", "1"), ("a", "d", "1")])
    #expect(
      try rank([file, "--top", "1", "--summary"]).dropFirst(2) == [
        "Nodes          4", "Links          3, 0.500 of all pairs (density)",
        "Components     1, the largest with 4 nodes", "Communities    1, modularity 0",
        "Distances      1.500 links on average, at most 2 (diameter), in the largest component",
        "Transitivity   0 of the pairs of neighbours are linked themselves",
        "By degree      -1: assortativity, above 0 where those with many links are linked to each other",
      ])
  }

  @Test func `a window makes the graph of articles`() throws {
    let file = try folder.write("Kenya met Peru. Chile left.", to: "a.txt")
    let degrees = { (lines: [String]) in lines.dropFirst().map { $0.split(separator: ",")[9] } }
    #expect(try degrees(rank([file, "--format", "csv", "--by", "degree"])) == ["1", "1", "0"])
    #expect(
      try degrees(rank([file, "--format", "csv", "--by", "degree", "--window", "article"])) == ["2", "2", "2"])
  }

  @Test func `JSON is one array of what JSON lines hold`() throws {
    let array = try rank([seeds, "--format", "json"]).joined(separator: "\n")
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(array.utf8)) as? [[String: Any]])
    #expect(rows.count == 19 && rows[0]["id"] as? String == "country.ru" && rows[0]["degree"] as? Int == 16)
    let lines = try rank([seeds, "--format", "jsonl"])
    #expect(array == "[\n" + lines.joined(separator: ",\n") + "\n]")
    #expect(try rank([try graphML([], []), "--format", "json"]) == ["[]"])
  }

  @Test func `weights and a period are those of the graph that would be written`() throws {
    let options = ["--weight", "npmi", "--since", "2016-03-01", "--window", "paragraph"]
    try GraphCommand.parse([seeds, "--format", "graphml", "--output", folder.path("out"), "--quiet"] + options).run()
    let ranked = try rank([seeds, "--format", "csv"] + options)
    #expect(try ranked == rank([folder.path("out/graph.graphml"), "--format", "csv"]))
    #expect(try ranked != rank([seeds, "--format", "csv"]))
  }

  @Test func `a graph's file is weighed by what its links hold`() throws {
    try GraphCommand.parse([seeds, "--format", "graphml", "--output", folder.path("out"), "--quiet"]).run()
    let file = folder.path("out/graph.graphml")
    #expect(
      try rank([file, "--weight", "jaccard", "--format", "csv"])
        == rank([seeds, "--weight", "jaccard", "--format", "csv"]))
    let foreign = try graphML(["a", "b"], [("a", "b", "1")])
    let error = #expect(throws: MissingWeights.self) { try rank([foreign, "--weight", "npmi"]) }
    #expect(
      error?.description.hasSuffix(
        "net.graphml: expected a number named npmi at every link, found no measure of links beside their weight")
        == true)
  }

  @Test func `two runs write the same bytes`() throws {
    for form in ["table", "csv", "json", "jsonl"] {
      #expect(try rank([seeds, "--format", form]) == rank([seeds, "--format", form]))
    }
  }

  @Test(arguments: ["-2", "0", "NaN", "inf"])
  func `a weight that is none is refused in one line that names the link`(weight: String) throws {
    let file = try graphML(["a", "b"], [("a", "b", weight)])
    let error = #expect(throws: GraphReadingError.self) { try rank([file]) }
    let message = try #require(error).description
    #expect(message.contains("net.graphml:6:") && message.contains(weight) && message.contains("a – b"))
    #expect(!message.contains("\n"))
    #expect(try folder.contents() == ["net.graphml"])
  }

  @Test func `a graph that is not there, and a file that is none, are errors`() throws {
    #expect(throws: GraphReadingError.self) { try rank([folder.path("missing.graphml")]) }
    let file = try folder.write("Kenya met Peru.", to: "a.json")
    #expect(throws: GraphReadingError.self) { try rank([file]) }
    #expect(throws: ArticleReadingError.self) { try rank([folder.path("missing.txt")]) }
  }

  @Test func `a folder is a folder of articles, whatever its name`() throws {
    try FileManager.default.createDirectory(atPath: folder.path("news.json"), withIntermediateDirectories: true)
    try folder.write("Kenya met Peru.", to: "news.json/a.txt")
    #expect(try rank([folder.path("news.json"), "--format", "jsonl"]).count == 2)
  }

  @Test(arguments: [
    ([], "<input>"), (["a.txt", "--top", "0"], "--top is 0"), (["a.txt", "--top=-1"], "--top is -1"),
    (["a.txt", "--kind", "place"], "person"), (["a.txt", "--format", "xml"], "jsonl"),
    (["a.graphml", "b.txt"], "give one graph, or articles"), (["a.graphml", "b.json"], "give one graph, or articles"),
    (["a.graphml", "--window", "article"], "leave out --window"),
    (["a.graphml", "--no-stories"], "leave out --no-stories"),
    (["a.graphml", "--until", "2016-03-01"], "leave out --until"),
    (["a.json", "--registry", "x.yaml"], "leave out --registry"),
    (["a.txt", "--summary", "--format", "csv"], "leave out one of them"),
  ])
  func `options that make no sense are refused before anything is read`(arguments: [String], words: String) {
    let error = #expect(throws: (any Error).self) { try RankCommand.parse(arguments) }
    #expect(error.map { RankCommand.fullMessage(for: $0) }?.contains(words) == true)
  }

  @Test func `an unknown measure is answered with those that there are`() {
    let error = #expect(throws: (any Error).self) { try RankCommand.parse(["a.txt", "--by", "fame"]) }
    let message = error.map { RankCommand.fullMessage(for: $0) } ?? ""
    for centrality in Centrality.allCases { #expect(message.contains("- \(centrality.rawValue)\n")) }
  }
}
