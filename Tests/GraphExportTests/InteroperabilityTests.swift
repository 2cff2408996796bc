import Cooccurrence
import Foundation
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
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Interoperability/load_graph.py").path(percentEncoded: false)
    let file = FileManager.default.temporaryDirectory.appending(path: "graph-\(UInt64.random(in: 0 ... .max)).graphml")
    let path = file.path(percentEncoded: false)
    try OutputFile.write(GraphMLExporter().text(for: graph, scores: [TestGraphs.strength(of: graph)]).utf8, to: path)
    defer { try? FileManager.default.removeItem(at: file) }
    let (status, words) = try Python.run([script, path])
    #expect(status == 0, "\(words)")
  }
}

/// The Python of this machine.
private enum Python {
  /// Whether it is there and has a library that reads GraphML.
  static let hasGraphReader: Bool = {
    let question = """
      import importlib.util, sys
      sys.exit(not any(importlib.util.find_spec(name) for name in ("networkx", "igraph", "networkit")))
      """
    return (try? run(["-c", question]))?.status == 0
  }()

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
