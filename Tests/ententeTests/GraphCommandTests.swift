import ArgumentParser
import Cooccurrence
import EntityResolution
import Foundation
import GraphExport
import NewsText
import Testing

@testable import entente

struct GraphCommandTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func run(_ arguments: [String]) throws {
    let command = try GraphCommand.parse(arguments + ["--quiet"])
    try command.run()
  }

  private var seeds: String { PackageRoot.url.appending(path: "seeds").path(percentEncoded: false) }

  @Test func `the seeds give one set of files, one for each date, and one for what is undated`() throws {
    try run([seeds, "--by-date", "--output", folder.path("out")])
    let names = ["2015-12-15", "2016-03-24", "graph", "undated"]
    #expect(try folder.contents(of: "out") == names.flatMap { ["\($0).dot", "\($0).graphml", "\($0).svg"] })
  }

  @Test func `an undated article stands with the date that is inferred, and the files say why`() throws {
    try run([seeds, "--by-date", "--infer-dates", "--format", "graphml", "--output", folder.path("out")])
    #expect(try folder.contents(of: "out") == ["2015-12-15.graphml", "2016-03-24.graphml", "graph.graphml"])
    let text = try String(contentsOfFile: folder.path("out/2015-12-15.graphml"), encoding: .utf8)
    #expect(text.contains("dated by inference: 000_fd26e9f37fbb36ce.txt"))
  }

  @Test func `two runs write the same bytes`() throws {
    try run([seeds, "--by-date", "--output", folder.path("one")])
    try run([seeds, "--by-date", "--output", folder.path("two")])
    #expect(try folder.files(in: "one") == folder.files(in: "two"))
  }

  @Test func `the order in which inputs are named changes neither nodes nor links`() throws {
    let files = ["000_fd26e9f37fbb36ce", "002_6093376d71e6e2b8", "003_350fc9a6b0c7d961"].map { "\(seeds)/\($0).txt" }
    try run(files + ["--format", "dot", "--output", folder.path("one")])
    try run(files.reversed() + ["--format", "dot", "--output", folder.path("two")])
    #expect(try folder.files(in: "one") == folder.files(in: "two"))
  }

  @Test func `formats are those that are asked for`() throws {
    let file = try folder.write("Kenya met Peru.", to: "a.txt")
    try run([file, "--format", "graphml", "--format", "dot", "--output", folder.path("out")])
    #expect(try folder.contents(of: "out") == ["graph.dot", "graph.graphml"])
  }

  @Test func `pictures for paper and screens come from one run, and each format once`() throws {
    let file = try folder.write("Kenya met Peru.", to: "a.txt")
    try run([file, "--format", "pdf,svg", "--format", "png,svg", "--output", folder.path("out")])
    #expect(try folder.contents(of: "out") == ["graph.pdf", "graph.png", "graph.svg"])
    let files = try folder.files(in: "out")
    #expect(files["graph.pdf"]?.starts(with: Array("%PDF".utf8)) == true)
    #expect(files["graph.png"]?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
  }

  @Test func `every format has its files`() throws {
    let file = try folder.write("Kenya met Peru.", to: "a.txt")
    let all = GraphFormat.allCases.map(\.rawValue).joined(separator: ",")
    try run([file, "--format", all, "--output", folder.path("out")])
    let endings = [
      "cyjs", "cypher", "dot", "gexf", "graphml", "json", "links.csv", "neo4j-links.csv", "neo4j-nodes.csv",
      "nodes.csv", "pdf", "png", "svg", "yed.graphml",
    ]
    #expect(try folder.contents(of: "out") == endings.map { "graph.\($0)" })
  }

  @Test(arguments: ["json", "graphml"])
  func `a graph's file is written as the articles are`(kind: String) throws {
    let options = ["--format", "dot,graphml,gexf,csv,cypher,svg", "--backbone", "significant", "--min-articles", "2"]
    try run([seeds, "--format", kind, "--output", folder.path("graph")])
    try run([seeds, "--output", folder.path("articles")] + options)
    try run([folder.path("graph/graph.\(kind)"), "--output", folder.path("file")] + options)
    let (articles, file) = (try folder.files(in: "articles"), try folder.files(in: "file"))
    #expect(articles.keys.sorted() == file.keys.sorted())
    // GraphML holds three sentences of a link that has ten, and all else of it.
    for name in articles.keys.sorted() where name != "graph.svg" || kind == "json" {
      #expect(articles[name] == file[name], "\(name)")
    }
  }

  @Test func `what another program measured stays in a graph's file, beside what is measured here`() throws {
    let graph = """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="a" for="node" attr.name="authority" attr.type="double"/>
      <key id="w" for="edge" attr.name="weight" attr.type="double"/>
      <graph edgedefault="undirected">
      <node id="a"><data key="a">0.25</data></node><node id="b"><data key="a">0.5</data></node>
      <node id="c"><data key="a">0.75</data></node>
      <edge source="b" target="c"><data key="w">2</data></edge>
      </graph></graphml>
      """
    let file = try folder.write(graph, to: "net.graphml")
    try run([file, "--giant", "--format", "csv", "--output", folder.path("out")])
    let table = try String(contentsOfFile: folder.path("out/graph.nodes.csv"), encoding: .utf8)
    let rows = table.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let column = try #require(rows[0].firstIndex(of: "authority"))
    #expect(rows.dropFirst().map { [$0[0], $0[column]] } == [["b", "0.5"], ["c", "0.75"]])
    #expect(rows[0].contains("betweenness"))
    let error = #expect(throws: MissingCounts.self) {
      try run([file, "--backbone", "significant", "--output", folder.path("out")])
    }
    #expect(error?.description.contains("net.graphml: expected a number named q_value at every link") == true)
  }

  @Test(arguments: [
    (["a.json", "b.txt"], "give one graph, or articles"), (["a.json", "--by-date"], "leave out --by-date"),
    (["a.json", "--window", "3"], "leave out --window"), (["a.json", "--registry", "r.yaml"], "leave out --registry"),
    (["a.txt", "--format", "csv", "--output", "-"], "csv are 2: give one --format"),
    (["a.txt", "--format", "gephi"], "gexf"), (["a.txt", "--output", ""], "--output is empty"),
  ])
  func `options that make no sense are refused before anything is read`(arguments: [String], words: String) {
    let output = arguments.contains("--output") ? [] : ["--output", folder.path("out")]
    let error = #expect(throws: (any Error).self) { try GraphCommand.parse(arguments + output) }
    #expect(error.map { GraphCommand.fullMessage(for: $0) }?.contains(words) == true)
  }

  @Test func `an empty graph is a result`() throws {
    let file = try folder.write("It rained all day.", to: "a.txt")
    try run([file, "--output", folder.path("out")])
    let svg = try String(contentsOfFile: folder.path("out/graph.svg"), encoding: .utf8)
    #expect(svg.contains("No entities"))
  }

  @Test func `the least weight and the most central cut the graph, and the file says so`() throws {
    try run([seeds, "--min-weight", "10", "--top", "5", "--format", "graphml", "--output", folder.path("out")])
    let text = try String(contentsOfFile: folder.path("out/graph.graphml"), encoding: .utf8)
    #expect(text.components(separatedBy: "<node ").count - 1 == 5)
    #expect(text.contains("links of weight 10 or more"))
    #expect(text.contains("the 5 entities with the highest strength"))
  }

  private func graphML(_ arguments: [String]) throws -> String {
    try run(arguments + ["--format", "graphml", "--output", folder.path("out")])
    return try String(contentsOfFile: folder.path("out/graph.graphml"), encoding: .utf8)
  }

  private func count(_ part: String, in text: String) -> Int { text.components(separatedBy: part).count - 1 }

  @Test func `every measure of the links is in the file, whatever the weight is`() throws {
    let names = [
      "stories", "proximity", "fractional", "npmi", "association", "jaccard", "salton", "g2", "p_value", "q_value",
      "nc", "disparity",
    ]
    for weight in ["sentences", "g2"] {
      let text = try graphML([seeds, "--weight", weight])
      for name in names { #expect(text.contains("for=\"edge\" attr.name=\"\(name)\" attr.type=\"double\"")) }
      #expect(count("<data key=\"e_score11\">", in: text) == 69)
      #expect(text.contains("<data key=\"g_weighting\">\(weight)</data>"))
    }
  }

  @Test func `a backbone marks links, and leaves them out where that is asked for`() throws {
    let marked = try graphML([seeds, "--backbone", "nc"])
    #expect(count("<edge ", in: marked) == 69)
    let kept = count("<data key=\"e_score12\">1.0</data>", in: marked)
    #expect(kept > 0 && kept < 69)
    let cut = try graphML([seeds, "--backbone", "nc", "--only-backbone"])
    #expect(count("<edge ", in: cut) == kept)
    #expect(count("<data key=\"e_score12\">1.0</data>", in: cut) == kept)
    #expect(cut.contains("noise-corrected backbone, \(kept) of 69 links"))
  }

  @Test func `the picture of a backbone holds its links only`() throws {
    try run([seeds, "--backbone", "significant", "--output", folder.path("out")])
    let svg = try String(contentsOfFile: folder.path("out/graph.svg"), encoding: .utf8)
    #expect(svg.contains("all 3 links"))
    let dot = try String(contentsOfFile: folder.path("out/graph.dot"), encoding: .utf8)
    #expect(count(" -- ", in: dot) == 69)
    #expect(count("backbone=1.0", in: dot) == 3)
  }

  @Test func `around an entity, by any of its names, and an unknown one is an error that writes nothing`() throws {
    let text = try graphML([seeds, "--around", "kerry", "--kinds", "person"])
    #expect(text.contains("entities within 1 link of John Kerry; kinds: person"))
    #expect(text.contains("person.sergei-lavrov") && !text.contains("country.ru\""))
    let error = #expect(throws: NameError.self) {
      try run([seeds, "--around", "Jon Kery", "--output", folder.path("no")])
    }
    #expect(error?.description.contains("John Kerry (person.john-kerry)") == true)
    #expect(try !folder.contents().contains("no"))
  }

  @Test func `a period leaves articles out and says so`() throws {
    try run([seeds, "--since", "2016-01-01", "--by-date", "--format", "graphml", "--output", folder.path("out")])
    #expect(try folder.contents(of: "out") == ["2016-03-24.graphml", "graph.graphml"])
    let text = try String(contentsOfFile: folder.path("out/graph.graphml"), encoding: .utf8)
    #expect(text.contains("articles from 2016-01-01 on, 1 undated left out"))
  }

  @Test func `reprints are one story unless stories are not looked for`() throws {
    let report = [
      "Kenya and Peru agreed on Thursday to reopen the river crossing two years after the flood that closed it.",
      "Three ferries will serve the crossing until a new bridge is finished, a minister told reporters at night.",
      "Traders on both banks had complained that prices of flour and fuel doubled since the road was closed.",
    ]
    try folder.write("Crossing to reopen\n\n" + report.joined(separator: "\n\n"), to: "in/a.txt")
    try folder.write(
      "Ferries soon\n\nOur town has waited long for this day.\n\n" + report.joined(separator: "\n\n"), to: "in/b.txt")
    let weight = "<data key=\"e_weight\">"
    #expect(try graphML([folder.path("in"), "--weight", "stories"]).contains("\(weight)1.0"))
    #expect(try graphML([folder.path("in"), "--weight", "stories", "--no-stories"]).contains("\(weight)2.0"))
  }

  @Test func `a registry renames and drops, and one with a mistake stops the run before anything is written`() throws {
    let rules = try folder.write(
      """
      entities:
        - name: Sergey Lavrov
          kind: person
          aliases: [Sergei Lavrov, Lavrov]
      drop: [Belgium]
      """, to: "entities.yaml")
    try run([seeds, "--registry", rules, "--format", "graphml", "--output", folder.path("out")])
    let text = try String(contentsOfFile: folder.path("out/graph.graphml"), encoding: .utf8)
    #expect(text.contains(">Sergey Lavrov<"))
    #expect(!text.contains(">Belgium<"))
    let wrong = try folder.write("entities:\n  - nme: X\n", to: "wrong.yaml")
    #expect(throws: RegistryError.self) { try run([seeds, "--registry", wrong, "--output", folder.path("no")]) }
    #expect(try !folder.contents().contains("no"))
  }

  @Test(arguments: ["missing.txt", "empty.txt", "empty", "other", "picture.png"])
  func `input that holds no article is an error, and nothing is written`(name: String) throws {
    try folder.write("", to: "empty.txt")
    try folder.write("x", to: "picture.png")
    try FileManager.default.createDirectory(atPath: folder.path("empty"), withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: folder.path("other"), withIntermediateDirectories: true)
    try folder.write("x", to: "other/a.pdf")
    #expect(throws: ArticleReadingError.self) { try run([folder.path(name), "--output", folder.path("out")]) }
    #expect(try !folder.contents().contains("out"))
  }

  @Test func `a file that cannot be read does not stop the others`() throws {
    let good = try folder.write("Kenya met Peru.", to: "a.txt")
    try folder.write("", to: "b.txt")
    try run([good, folder.path("b.txt"), folder.path("c.txt"), "--format", "dot", "--output", folder.path("out")])
    #expect(try String(contentsOfFile: folder.path("out/graph.dot"), encoding: .utf8).contains("country.ke"))
  }

  @Test func `a folder in a file's place is an error that leaves older files as they are`() throws {
    let file = try folder.write("Kenya met Peru.", to: "a.txt")
    try FileManager.default.createDirectory(atPath: folder.path("out/graph.svg"), withIntermediateDirectories: true)
    try folder.write("older", to: "out/graph.dot")
    #expect(throws: OutputError.self) { try run([file, "--output", folder.path("out")]) }
    #expect(try folder.contents(of: "out") == ["graph.dot", "graph.svg"])
    #expect(try String(contentsOfFile: folder.path("out/graph.dot"), encoding: .utf8) == "older")
  }

  @Test func `a file in the folder's place is an error`() throws {
    let file = try folder.write("Kenya met Peru.", to: "a.txt")
    #expect(throws: OutputError.self) { try run([file, "--output", file]) }
  }

  @Test(arguments: [
    ["a.txt"], ["--output", "out"], ["a.txt", "--output", "out", "--top", "0"],
    ["a.txt", "--output", "out", "--min-weight", "-1"], ["a.txt", "--output", "out", "--format", "doc"],
    ["a.txt", "--output", "out", "--window", "day"], ["a.txt", "--output", "out", "--window", "0"],
    ["a.txt", "--output", "out", "--weight", "luck"], ["a.txt", "--output", "out", "--kinds", "person,people"],
    ["a.txt", "--output", "out", "--kinds", "place"], ["a.txt", "--output", "out", "--min-weight", "nan"],
    ["a.txt", "--output", "out", "--radius", "1"], ["a.txt", "--output", "out", "--around", "x", "--radius", "-1"],
    ["a.txt", "--output", "out", "--only-backbone"], ["a.txt", "--output", "out", "--backbone", "spine"],
    ["a.txt", "--output", "out", "--since", "2016-02-30"], ["a.txt", "--output", "out", "--until", "24 March"],
    ["a.txt", "--output", "out", "--since", "2016-03-02", "--until", "2016-03-01"],
    ["a.txt", "--output", "-"], ["a.txt", "--output", "-", "--format", "dot,svg"],
    ["a.txt", "--output", "-", "--format", "dot", "--format", "json"],
    ["a.txt", "--output", "-", "--format", "dot", "--by-date"], ["a.txt", "--output", "out", "--format", "dot,"],
    ["a.txt", "--output", "out", "--format", ""], ["a.txt", "--output", "out", "--layout-timeout", "-1"],
    ["a.txt", "--output", "out", "--top-links", "0"], ["a.txt", "--output", "out", "--quiet", "--verbose"],
  ])
  func `options that make no sense are refused before anything is read`(arguments: [String]) {
    #expect(throws: (any Error).self) { try GraphCommand.parse(arguments) }
  }
}
