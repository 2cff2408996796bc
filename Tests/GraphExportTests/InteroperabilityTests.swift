import Cooccurrence
import Foundation
import GraphAnalysis
import Testing

@testable import GraphExport

/// Other programs' readers, by the script that can be run by hand too.
///
/// `ENTENTE_PYTHON=venv/bin/python swift test` chooses a Python that has networkx, igraph or NetworKit.
struct InteroperabilityTests {
  static let graphs = [
    "seeds": SeedsGraph.graph, "hostile": TestGraphs.chain(HostileText.names), "empty": TestGraphs.chain([]),
  ]

  @Test(
    .enabled(if: Python.hasGraphReader, "no Python with networkx, igraph or NetworKit"), arguments: graphs.keys.sorted()
  )
  func `networkx, igraph and NetworKit read the same nodes, links, types and weights`(name: String) throws {
    let graph = try #require(InteroperabilityTests.graphs[name])
    let file = FileManager.default.temporaryDirectory.appending(path: "graph-\(UInt64.random(in: 0 ... .max)).graphml")
    let path = file.path(percentEncoded: false)
    try OutputFile.write(GraphMLExporter().text(for: graph, scores: [TestGraphs.strength(of: graph)]).utf8, to: path)
    defer { try? FileManager.default.removeItem(at: file) }
    let (status, words) = try Python.run([InteroperabilityTests.script("load_graph.py"), path])
    #expect(status == 0, "\(words)")
  }

  @Test(.enabled(if: Python.hasNetworkx, "no Python with networkx"), arguments: GEXFExporter.Version.allCases)
  func `networkx reads names, types, scores, weights and looks from GEXF`(version: GEXFExporter.Version) throws {
    let exporter = GEXFExporter(version: version, positions: ["person.john-kerry": SIMD2(1.5, -2)])
    let text = exporter.text(for: SeedsGraph.graph, scores: [SeedsGraph.betweenness])
    let read = try InteroperabilityTests.read(gexf: text)
    #expect(read.nodes.count == 19)
    #expect(read.links.count == 69)
    let kerry = try #require(read.nodes["person.john-kerry"])
    #expect(kerry["label"] as? String == "John Kerry")
    #expect(kerry["type"] as? String == "person")
    #expect(kerry["mentions"] as? Int == 36)
    #expect(kerry["betweenness"] as? Double == 0.215686)
    let looks = try #require(kerry["viz"] as? [String: Any])
    #expect(looks["position"] as? [String: Double] == ["x": 1.5, "y": -2, "z": 0])
    let talks = try #require(read.links["person.john-kerry person.sergei-lavrov"])
    #expect(talks["weight"] as? Double == 10)
    #expect(talks["sentences"] as? Int == 10)
    #expect(talks["last_date"] as? String == "2016-03-24")
  }

  @Test(.enabled(if: Python.hasNetworkx, "no Python with networkx"), arguments: GEXFExporter.Version.allCases)
  func `networkx reads spells and a weight that changes from GEXF`(version: GEXFExporter.Version) throws {
    let timeline = try #require(GEXFExporterTests.timeline)
    let text = GEXFExporter(version: version, timeline: timeline).text(for: TestGraphs.chain(["a", "b", "c"]))
    let read = try InteroperabilityTests.read(gexf: text)
    #expect(read.graph["mode"] as? String == "dynamic")
    #expect(read.graph["start"] as? String == "2016-01-01")
    let spells = read.nodes.mapValues { $0["spells"] as? [[String]] }
    #expect(
      spells == [
        "country.n1": [["2016-01-01", "2016-02-01"]], "organization.n2": [["2016-01-01", "2016-03-01"]],
        "person.n0": [["2016-02-01", "2016-03-01"]],
      ])
    let link = try #require(read.links["country.n1 person.n0"])
    #expect(link["spells"] as? [[String]] == [["2016-01-01", "2016-03-01"]])
    #expect(link["weight"] as? Double == 1)
    let weights = try #require(link["Weight"] as? [[Any]])
    #expect(weights.map { $0[0] as? Double } == [1, 3.5])
    #expect(weights.map { $0[1] as? String } == ["2016-01-01", "2016-02-01"])
    let betweenness = try #require(read.nodes["organization.n2"]?["betweenness"] as? [[Any]])
    #expect(betweenness.map { $0[0] as? Double } == [0, 1])
  }

  @Test(.enabled(if: Python.hasNetworkx, "no Python with networkx"))
  func `networkx reads a series of graphs from GEXF`() throws {
    let timeline = try SampleTimelines.three
    let union = timeline.union
    let read = try InteroperabilityTests.read(
      gexf: GEXFExporter(timeline: GEXFTimeline(timeline, of: union)).text(for: union))
    #expect(read.nodes.count == 3 && read.links.count == 3)
    let spells = read.nodes["a"]?["spells"] as? [[String]]
    #expect(spells == [["2016-03-01", "2016-03-03"], ["2016-03-05", "2016-03-07"]])
    let link = try #require(read.links["a b"])
    #expect(link["weight"] as? Double == 5)
    let weights = try #require(link["Weight"] as? [[Any]])
    #expect(weights.map { $0[0] as? Double } == [2, 3])
  }

  @Test(.enabled(if: Python.hasNetworkx, "no Python with networkx"))
  func `networkx reads hostile names from GEXF`() throws {
    let graph = TestGraphs.chain(HostileText.names)
    let read = try InteroperabilityTests.read(gexf: GEXFExporter().text(for: graph))
    #expect(read.nodes.count == graph.nodes.count)
    #expect(read.links.count == graph.edges.count)
    for node in graph.nodes {
      #expect(read.nodes[node.id]?["label"] as? String == node.nameInWords.withoutForbiddenCharacters)
    }
  }

  /// What networkx makes of a file: attributes of the graph, of nodes by identifier and of links by both.
  private static func read(
    gexf text: String
  ) throws -> (graph: [String: Any], nodes: [String: [String: Any]], links: [String: [String: Any]]) {
    let name = "graph-\(UInt64.random(in: 0 ... .max)).gexf"
    let file = FileManager.default.temporaryDirectory.appending(path: name)
    let path = file.path(percentEncoded: false)
    try OutputFile.write(text.utf8, to: path)
    defer { try? FileManager.default.removeItem(at: file) }
    let (status, words) = try Python.run([script("print_gexf.py"), path])
    try #require(status == 0, "\(words)")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(words.utf8)) as? [String: Any])
    return (
      try #require(object["graph"] as? [String: Any]), try #require(object["nodes"] as? [String: [String: Any]]),
      try #require(object["links"] as? [String: [String: Any]])
    )
  }

  private static func script(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Interoperability/\(name)")
      .path(percentEncoded: false)
  }
}

/// The Python of this machine.
private enum Python {
  /// Whether it is there and has a library that reads GraphML.
  static let hasGraphReader = has(["networkx", "igraph", "networkit"])
  /// Whether it is there and has networkx.
  static let hasNetworkx = has(["networkx"])

  private static func has(_ libraries: [String]) -> Bool {
    let question = """
      import importlib.util, sys
      sys.exit(not any(importlib.util.find_spec(name) for name in sys.argv[1:]))
      """
    return (try? run(["-c", question] + libraries))?.status == 0
  }

  static func run(_ arguments: [String]) throws -> (status: Int32, words: String) {
    let python = Process()
    let output = Pipe()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = [ProcessInfo.processInfo.environment["ENTENTE_PYTHON"] ?? "python3"] + arguments
    python.standardOutput = output
    python.standardError = output
    try python.run()
    let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    python.waitUntilExit()
    return (python.terminationStatus, words)
  }
}
