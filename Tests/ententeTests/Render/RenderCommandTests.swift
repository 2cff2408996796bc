import ArgumentParser
import Cooccurrence
import EntityResolution
import Foundation
import GraphExport
import Testing

@testable import entente

struct RenderCommandTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func render(_ arguments: [String]) throws { try RenderCommand.parse(arguments + ["--quiet"]).run() }

  private func picture(_ arguments: [String], of graph: String) throws -> String {
    try render([graph, "--output", folder.path("x.svg")] + arguments)
    return try String(contentsOfFile: folder.path("x.svg"), encoding: .utf8)
  }

  /// The seeds' graph as a file.
  private func seeds(_ format: String = "graphml") throws -> String {
    let out = folder.path("seeds")
    try GraphCommand.parse([PackageRoot.seeds, "--format", format, "--output", out, "--quiet"]).run()
    return "\(out)/graph.\(format)"
  }

  @Test func `a graph's file gives the picture that the articles gave`() throws {
    try GraphCommand.parse([PackageRoot.seeds, "--output", folder.path("one"), "--format", "svg,json", "--quiet"]).run()
    let svg = try picture([], of: folder.path("one/graph.json"))
    #expect(try svg == String(contentsOfFile: folder.path("one/graph.svg"), encoding: .utf8))
  }

  @Test func `the ending of the output says what is drawn`() throws {
    let graph = try seeds()
    for (name, start) in [("a.svg", "<?xml"), ("a.PNG", "\u{89}PNG"), ("a.pdf", "%PDF"), ("b.dat", "%PDF")] {
      let format = name == "b.dat" ? ["--format", "pdf"] : []
      try render([graph, "--output", folder.path(name)] + format)
      let bytes = try Data(contentsOf: folder.url.appending(path: name))
      #expect(bytes.starts(with: start == "\u{89}PNG" ? [0x89, 0x50, 0x4E, 0x47] : Array(start.utf8)))
      #expect(bytes.count > 5000)
    }
  }

  @Test func `the options change the picture as they say`() throws {
    let graph = try seeds()
    let plain = try picture([], of: graph)
    #expect(plain == (try picture([], of: graph)))
    #expect(try picture(["--theme", "dark"], of: graph).contains("fill=\"#14191f\""))
    #expect(try picture(["--theme", "auto"], of: graph).contains("prefers-color-scheme"))
    #expect(try picture(["--title", "Who met whom?"], of: graph).contains(">Who met whom?</text>"))
    #expect(try picture(["--size-by", "betweenness"], of: graph).contains("Area: betweenness"))
    #expect(try picture(["--color-by", "community"], of: graph).contains("class=\"hull community-1\""))
    #expect(try picture(["--top", "5"], of: graph).contains("5 of 19 entities"))
    #expect(try picture(["--labels", "top3"], of: graph).contains("Names: the 3 of"))
    let backbone = try picture(["--backbone", "nc"], of: graph)
    #expect(backbone.contains("backbone") && backbone != plain)
    for layout in ["sfdp", "neato", "dot", "circo"] {
      #expect(try picture(["--layout", layout], of: graph).contains("country.ru--country.us"))
    }
  }

  @Test func `a graph of another program is drawn under the name of its file`() throws {
    let text = """
      <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">
      <node id="1"/><node id="two words"/><node id="&lt;3&gt;"/>
      <edge source="1" target="two words"/><edge source="two words" target="&lt;3&gt;"/>
      </graph></graphml>
      """
    let svg = try picture([], of: try folder.write(text, to: "karate.graphml"))
    #expect(svg.contains(">karate</text>"))
    #expect(!svg.contains("legend-kinds") && svg.contains("&lt;3&gt;"))
  }

  @Test(arguments: ["missing.graphml", "empty.graphml", "article.txt"])
  func `what is no graph is an error, and an older picture stays`(name: String) throws {
    try folder.write("", to: "empty.graphml")
    try folder.write("Kenya met Peru.", to: "article.txt")
    try folder.write("older", to: "x.svg")
    #expect(throws: GraphReadingError.self) { try render([folder.path(name), "--output", folder.path("x.svg")]) }
    #expect(try String(contentsOfFile: folder.path("x.svg"), encoding: .utf8) == "older")
  }

  @Test func `a folder in the picture's place is an error`() throws {
    try folder.write("", to: "x.svg/y")
    #expect(throws: OutputError.self) { try render([try seeds(), "--output", folder.path("x.svg")]) }
  }

  @Test(arguments: [
    [], ["g.graphml"], ["g.graphml", "--output", "x.gif"], ["g.graphml", "--output", "x"],
    ["g.graphml", "--output", "-"], ["g.graphml", "--output", "x.svg", "--top", "0"],
    ["g.graphml", "--output", "x.svg", "--labels", "top"], ["g.graphml", "--output", "x.svg", "--labels", "top0"],
    ["g.graphml", "--output", "x.svg", "--labels", "top-3"], ["g.graphml", "--output", "x.svg", "--theme", "blue"],
    ["g.graphml", "--output", "x.svg", "--layout-timeout", "0"], ["g.graphml", "--output", "x.svg", "--color-by", "x"],
    ["g.graphml", "--output", "x.svg", "--layout-timeout", "nan"], ["g.graphml", "h.graphml", "--output", "x.svg"],
    ["g.graphml", "--output", "x.svg", "--backbone", "spine"],
  ])
  func `options that make no sense are refused before anything is read`(arguments: [String]) {
    #expect(throws: (any Error).self) { try RenderCommand.parse(arguments) }
  }
}

struct UndrawnPicturesTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  /// Writes the seeds with an unsound process in Graphviz's place.
  private func write(_ formats: [GraphFormat], script: String) throws -> GraphWriter.Outcome {
    let options = try PictureOptions.parse([])
    let program = PictureProcess.Program(path: "/bin/sh", arguments: ["-c", script])
    let writer = GraphWriter(
      directory: folder.path("out"), formats: formats, sizeBy: .strength, gexf: .v12,
      pictures: PictureMaker(options, drawer: PictureDrawer(limit: .milliseconds(200), program: program)),
      console: Console(level: .quiet))
    let filters = try FilterOptions.parse([])
    let graph = try GraphInput.articles([PackageRoot.seeds]).read(
      links: try LinkOptions.parse([]), nameOptions: try NameOptions.parse([]), console: Console(level: .quiet))
    let weighed = WeighedGraph(graph, weighting: .sentences, filters: filters, centers: [], centrality: .strength)
    return try writer.write(weighed, named: "graph", title: "t")
  }

  @Test(arguments: ["exec sleep 600", "exit 3"])
  func `a picture that is not drawn costs no other file`(script: String) throws {
    let outcome = try write([.svg, .dot, .png, .graphml], script: script)
    #expect(outcome.files.map { ($0 as NSString).lastPathComponent } == ["graph.dot", "graph.graphml"])
    #expect(outcome.undrawn.map { ($0.path as NSString).lastPathComponent } == ["graph.svg", "graph.png"])
    #expect(try folder.contents(of: "out") == ["graph.dot", "graph.graphml"])
  }

  @Test func `an older picture stays where a new one is not drawn`() throws {
    try folder.write("older", to: "out/graph.svg")
    _ = try write([.svg], script: "exit 3")
    #expect(try String(contentsOfFile: folder.path("out/graph.svg"), encoding: .utf8) == "older")
  }

  @Test func `what is not drawn is said in one line`() {
    let error = UndrawnPictures(files: [
      ("out/graph.svg", .late(limit: .seconds(20))), ("out/b.svg", .ended("signal 11")),
    ])
    #expect(
      error.description == """
        out/graph.svg: and 1 more were not drawn, other files are as usual: Graphviz took longer than 20.0 s; draw \
        fewer nodes by --top, choose another --layout, or raise --layout-timeout
        """)
  }
}

struct RegistryPagesTests {
  @Test func `a page is an entry's link, or else its Wikidata item`() throws {
    let registry = try EntityRegistry(
      text: """
        entities:
          - name: John Kerry
            kind: person
            wikidata: Q22316
          - name: Syria
            kind: country
            iso: SY
            wikidata: Q858
            link: https://example.org/syria
          - name: Peru
        """, file: "entities.yaml")
    let articles = try TestFolder()
    let file = try articles.write("John Kerry met Sergei Lavrov in Syria and Peru.", to: "a.txt")
    let graph = try GraphInput.articles([file]).read(
      links: try LinkOptions.parse([]), nameOptions: try NameOptions.parse([]), console: Console(level: .quiet))
    let pages = registry.pages(for: graph.nodes)
    #expect(pages["person.john-kerry"] == "https://www.wikidata.org/wiki/Q22316")
    #expect(pages["country.sy"] == "https://example.org/syria")
    #expect(pages.count == 2)
  }
}
