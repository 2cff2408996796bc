import Foundation
import Testing

@testable import GraphExport

struct OutputFileTests {
  /// A folder of its own for each test, removed after it.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "output-file-\(UInt64.random(in: 0 ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
  }

  @Test func `a file is written into folders that were missing, and nothing else is left`() throws {
    try withFolder { folder in
      let place = folder.appending(path: "a/b/graph.dot")
      try OutputFile.write("graph {}".utf8, to: place.path(percentEncoded: false))
      #expect(try String(contentsOf: place, encoding: .utf8) == "graph {}")
      #expect(try names(in: folder.appending(path: "a/b")) == ["graph.dot"])
    }
  }

  @Test func `an older file is replaced only when the new one is committed`() throws {
    try withFolder { folder in
      let place = folder.appending(path: "graph.dot")
      try OutputFile.write("old".utf8, to: place.path(percentEncoded: false))
      var file = try OutputFile(replacing: place.path(percentEncoded: false))
      try file.append("new ".utf8)
      try file.append("and whole".utf8)
      #expect(try String(contentsOf: place, encoding: .utf8) == "old")
      try file.commit()
      #expect(try String(contentsOf: place, encoding: .utf8) == "new and whole")
      #expect(try names(in: folder) == ["graph.dot"])
    }
  }

  @Test func `a file that is given up leaves the older one and no trace`() throws {
    struct Stop: Error {}
    try withFolder { folder in
      let place = folder.appending(path: "graph.graphml")
      try OutputFile.write("old".utf8, to: place.path(percentEncoded: false))
      #expect(throws: Stop.self) {
        var file = try OutputFile(replacing: place.path(percentEncoded: false))
        try file.append("half".utf8)
        throw Stop()
      }
      #expect(try String(contentsOf: place, encoding: .utf8) == "old")
      #expect(try names(in: folder) == ["graph.graphml"])
    }
  }

  @Test func `a target that is a folder is an error that says so`() throws {
    try withFolder { folder in
      let path = folder.path(percentEncoded: false)
      #expect(throws: OutputError(path: path, reason: .isFolder)) { try OutputFile.write([1], to: path) }
    }
  }

  @Test func `a file in a folder's place is an error that names it`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "file").path(percentEncoded: false)
      try OutputFile.write([1], to: file)
      #expect(throws: OutputError(path: file, reason: .isFile)) { try OutputFile.write([2], to: file + "/graph.dot") }
      #expect(throws: OutputError(path: file, reason: .isFile)) {
        try OutputFile.write([2], to: file + "/deep/graph.dot")
      }
    }
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may write into a read-only folder"))
  func `a read-only folder is an error, and the older file is still there`() throws {
    try withFolder { folder in
      let place = folder.appending(path: "graph.dot")
      try OutputFile.write("old".utf8, to: place.path(percentEncoded: false))
      let path = folder.path(percentEncoded: false)
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: path)
      defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path) }
      let error = #expect(throws: OutputError.self) {
        try OutputFile.write("new".utf8, to: place.path(percentEncoded: false))
      }
      #expect(error?.description.contains("could not be written") == true)
      #expect(try String(contentsOf: place, encoding: .utf8) == "old")
    }
  }

  #if os(Linux)
  @Test func `a folder that takes no files, not even from the superuser, is an error`() throws {
    let error = #expect(throws: OutputError.self) { try OutputFile.write([1], to: "/proc/graph.dot") }
    #expect(error?.path == "/proc/graph.dot")
    #expect(error?.description.contains("could not be written: ") == true)
  }
  #endif

  @Test func `a graph goes to disk in pieces`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "graph.graphml").path(percentEncoded: false)
      let graph = TestGraphs.random(nodes: 400, sentences: 3000, seed: 4)
      var file = try OutputFile(replacing: path)
      var pieces = 0
      try GraphMLExporter().write(graph) { bytes throws(OutputError) in
        pieces += 1
        #expect(bytes.count < 1 << 17)
        try file.append(bytes)
      }
      try file.commit()
      #expect(pieces > 5)
      #expect(try Data(contentsOf: URL(filePath: path)) == Data(GraphMLExporter().text(for: graph).utf8))
    }
  }
}
