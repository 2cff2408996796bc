import ArgumentParser
import Cooccurrence
import EntityRecognition
import EntityResolution
import Foundation
import GraphExport
import NewsText
import Testing

@testable import entente

struct ExplainedGraphTests {
  private static let seeds = Result {
    let articles = try ArticleReader().articles(in: PackageRoot.seeds)
    let entities = EntityResolver().resolve(EntityRecognizer.standard.mentions(in: articles))
    return CooccurrenceGraph(entities, within: .sentence)
  }
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func explain(_ arguments: [String]) throws -> String {
    try ExplainCommand.parse(arguments + ["--quiet"]).explanation(.asterisks)
  }

  /// The graph of the seeds in both formats.
  private func seeds() throws -> (graphML: String, json: String) {
    let graph = try Self.seeds.get()
    return (
      try folder.write(GraphMLExporter().text(for: graph), to: "graph.graphml"),
      try folder.write(JSONExporter().text(for: graph), to: "graph.json")
    )
  }

  /// GraphML as other programs write it.
  private func foreign(_ content: String) throws -> String {
    try folder.write(
      """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="l" for="node" attr.name="label" attr.type="string"/>
      <key id="w" for="edge" attr.name="weight" attr.type="double"/>
      <graph edgedefault="undirected">\(content)</graph></graphml>
      """, to: "net.xml")
  }

  @Test func `a node is told with its counts and forms, and where its reasons are`() throws {
    let files = try seeds()
    let text = """
      John Kerry  person  person.john-kerry
      Named 37 times in 3 articles
      Dated from 2015-12-15 to 2016-03-24

      Other forms of the name
        Kerry

      Why they are one entity: run explain on the articles
      """
    #expect(try explain([files.graphML, "kerry"]) == text)
    #expect(try explain([files.json, "person.john-kerry"]) == text)
    #expect(
      try explain([files.json, "Kerry", "--format", "json"])
        == #"{"id":"person.john-kerry","name":"John Kerry","kind":"person","mentions":37,"article_count":3,"#
        + #""first_date":"2015-12-15","last_date":"2016-03-24","aliases":["Kerry"]}"#)
  }

  @Test func `JSON holds every sentence of a link, with its date and both names marked`() throws {
    let text = try explain([seeds().json, "Belgium", "Kerry"])
    #expect(
      text.hasPrefix(
        """
        Belgium (country.be) and John Kerry (person.john-kerry): weight 1
        1 sentence

        2016-03-24  002_6093376d71e6e2b8.txt  from character
        """))
    #expect(text.contains("\n  **Kerry** will next travel to Brussels") && text.contains("support for **Belgium**"))
    let lavrov = try explain([seeds().json, "Kerry", "Lavrov"])
    #expect(lavrov.contains(": weight 10\n10 sentences\n") && lavrov.contains("\nundated  000_fd26e9f37fbb36ce.txt"))
  }

  @Test func `GraphML holds three sentences of ten, and says so`() throws {
    let text = try explain([seeds().graphML, "Kerry", "Lavrov"])
    #expect(
      text.hasPrefix(
        """
        John Kerry (person.john-kerry) and Sergei Lavrov (person.sergei-lavrov): weight 10
        3 of 10 sentences; --format json and the articles have all

        000_fd26e9f37fbb36ce.txt  from character
        """))
    #expect(text.split(separator: "from character").count == 4)
  }

  @Test func `a link as JSON is the same sentences for a program`() throws {
    struct Link: Decodable {
      struct Sentence: Decodable {
        struct Mention: Decodable {
          let id: String
          let surface: String
        }
        let article: String
        let date: String?
        let offset: Int
        let text: String
        let mentions: [Mention]
      }
      let ids: [String]
      let weight: Double?
      let count: Int?
      let sentences: [Sentence]
    }
    let text = try explain([seeds().graphML, "Kerry", "Lavrov", "--format", "json"])
    let link = try JSONDecoder().decode(Link.self, from: Data(text.utf8))
    #expect(link.ids == ["person.john-kerry", "person.sergei-lavrov"] && link.weight == 10 && link.count == 10)
    #expect(link.sentences.count == 3)
    for sentence in link.sentences {
      #expect(Set(sentence.mentions.map(\.id)) == Set(link.ids))
      let article = try String(contentsOfFile: "\(PackageRoot.seeds)/\(sentence.article)", encoding: .utf8)
      let beginning = try #require(sentence.text.split(separator: " ").first)
      #expect(String(article.unicodeScalars.dropFirst(sentence.offset)).hasPrefix(beginning))
    }
  }

  @Test func `two that are not linked are told so, with what was left out of the graph`() throws {
    let graph = try Self.seeds.get()
    let whole = try folder.write(JSONExporter().text(for: graph), to: "whole.json")
    let strong = try folder.write(JSONExporter().text(for: graph.keepingLinks(ofWeightAtLeast: 2)), to: "strong.json")
    let unlinked = try #require(
      (1..<graph.nodes.count).first { !graph.adjacency.neighbors[graph.adjacency.row(of: 0)].contains(UInt32($0)) })
    let ids = [graph.nodes[0].id, graph.nodes[unlinked].id]
    #expect(try explain([whole] + ids).hasSuffix("): no link"))
    #expect(
      try explain([strong, "Belgium", "Kerry"])
        == "Belgium (country.be) and John Kerry (person.john-kerry): no link\n"
        + "The graph holds only: links of weight 2 or more")
    #expect(
      try explain([strong, "Belgium", "Kerry", "--format", "json"]).hasSuffix(
        #""weight":null,"count":null,"sentences":[]}"#))
  }

  @Test func `a graph of another program is told with what it holds`() throws {
    let file = try foreign(
      #"<node id="a"><data key="l">Ann &lt;b&gt;</data></node><node id="b"/><edge source="a" target="b">"#
        + #"<data key="w">2.5</data></edge>"#)
    #expect(
      try explain([file, "a"]) == """
        Ann <b>  a
        How often it is named: the file does not say

        Why they are one entity: run explain on the articles
        """)
    #expect(try explain([file, "b", "ann <b>"]) == "b and Ann <b> (a): weight 2.5\nThe file holds no sentences")
    #expect(
      try explain([file, "a", "--format", "json"])
        == #"{"id":"a","name":"Ann \u003cb>","kind":null,"mentions":null,"article_count":null,"first_date":null,"#
        + #""last_date":null,"aliases":[]}"#)
  }

  @Test func `what was read otherwise than it stands is a note of one line`() throws {
    let file = try foreign(#"<node id="a"/><node id="b"/><edge source="a" target="b"/><edge source="a" target="a"/>"#)
    let notes = try ExplainedGraph(path: file).notes
    #expect(notes.contains("\(file): 1 link from a node to itself: left out."))
    #expect(notes.allSatisfy { !$0.contains("\n") })
    #expect(try ExplainedGraph(path: seeds().json).notes.isEmpty)
  }

  @Test func `a name of several nodes is an error that lists them, and a name of none one that lists the nearest`()
    throws
  {
    let file = try foreign(
      #"<node id="n1"><data key="l">Castro</data></node><node id="n2"><data key="l">Castro</data></node>"#)
    let several = #expect(throws: NameError.self) { try explain([file, "castro"]) }
    #expect(several?.description == "\"castro\" is Castro (n1), Castro (n2): expected one; give its id")
    let none = #expect(throws: NameError.self) { try explain([file, "Cstro"]) }
    #expect(none?.description == "nobody is named \"Cstro\": near it are Castro (n1), Castro (n2)")
    #expect(throws: NameError.self) { try explain([file, "n1", "n1"]) }
    #expect(try explain([file, "n1", "n2"]) == "Castro (n1) and Castro (n2): no link")
  }

  @Test(arguments: [
    ("cut.graphml", "<graphml><graph><node id=\"a\">"), ("cut.json", "{\"format\": \"entente-graph\", \"nodes\": ["),
    ("empty.xml", ""), ("words.json", "John Kerry spoke."), ("other.json", "{\"name\": \"package\"}"),
    ("page.xml", "<html><body>Kerry</body></html>"), ("binary.graphml", "\u{0}\u{1}\u{2}"),
  ])
  func `a broken graph is one line with file, line and column`(name: String, text: String) throws {
    let file = try folder.write(text, to: name)
    let error = #expect(throws: GraphReadingError.self) { try explain([file, "Kerry"]) }
    let words = try #require(error?.description)
    #expect(words.hasPrefix("\(file):1:") && words.contains("found") && words.contains("expected"))
    #expect(!words.contains { $0.isNewline })
  }

  @Test func `a graph that is not there is said to be not there`() {
    let error = #expect(throws: GraphReadingError.self) { try explain([folder.path("none.graphml"), "Kerry"]) }
    #expect(error?.description == "\(folder.path("none.graphml")): there is no such file")
  }

  @Test(arguments: [
    (["a.graphml", "A", "--also", "b.txt"], "a.graphml is a graph, which is explained alone"),
    (["a.txt", "A", "--also", "b.JSON"], "b.JSON is a graph, which is explained alone"),
    (["a.xml", "A", "--registry", "r.yaml"], "a.xml is a graph, whose names are resolved already"),
  ])
  func `more input or a registry with a graph is refused before anything is read`(arguments: [String], words: String) {
    let error = #expect(throws: (any Error).self) { try ExplainCommand.parse(arguments) }
    #expect(error.map { ExplainCommand.message(for: $0) }?.hasPrefix(words) ?? false)
  }

  @Test func `a file is a graph by its ending, and a folder never is`() throws {
    #expect(["a.graphml", "b/c.XML", "d.json"].allSatisfy(GraphInput.isGraph))
    #expect(!["a.txt", "graphml", "-", "", "a.graphml.txt", "seeds/"].contains(where: GraphInput.isGraph))
    let articles = folder.path("news.json")
    try FileManager.default.createDirectory(atPath: articles, withIntermediateDirectories: true)
    #expect(!GraphInput.isGraph(articles))
    try folder.write("<Anna Lindqvist> spoke in Kenya.", to: "news.json/a.txt")
    #expect(try explain([articles, "Kenya"]).contains("Named 1 time in 1 article"))
  }
}
