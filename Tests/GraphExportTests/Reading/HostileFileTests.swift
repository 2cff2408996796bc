import Cooccurrence
import Foundation
import GraphAnalysis
import Testing

@testable import GraphExport

struct HostileFileTests {
  private static let small = TestGraphs.chain(["Ann & Bob", "é\u{2028}", "c"])

  static let files: [[UInt8]] = [
    GraphMLExporter().text(for: small, scores: [TestGraphs.strength(of: small)]), ForeignFiles.yEd,
    JSONExporter().text(for: small, scores: [TestGraphs.strength(of: small)]),
  ].map { Array($0.utf8) }

  @Test(arguments: files.indices)
  func `a file that is cut off anywhere is refused with its last place`(index: Int) {
    let bytes = HostileFileTests.files[index]
    let whole = bytes.lastIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "}") } ?? 0
    for count in 0...whole {
      #expect(throws: GraphReadingError.self, "\(count) bytes") {
        try GraphFile(bytes: Array(bytes.prefix(count)), name: "cut")
      }
    }
    #expect(throws: Never.self) { try GraphFile(bytes: Array(bytes.prefix(whole + 1)), name: "whole") }
  }

  @Test(arguments: files.indices)
  func `a file with changed bytes is read or refused, and what is read can be written and read again`(index: Int) {
    let bytes = HostileFileTests.files[index]
    var generator = SplitMix(state: UInt64(index))
    var readCount = 0
    for _ in 0..<FuzzTests.rounds {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: changed.indices, using: &generator)
        switch Int.random(in: 0...3, using: &generator) {
        case 0: changed[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: changed.remove(at: place)
        case 2: changed.insert(changed.randomElement(using: &generator) ?? 0, at: place)
        default:
          let other = Int.random(in: changed.indices, using: &generator)
          changed.replaceSubrange(
            place..<min(place + 20, changed.count), with: changed[other..<min(other + 20, changed.count)])
        }
      }
      guard let file = try? GraphFile(bytes: changed, name: "changed") else { continue }
      readCount += 1
      let json = JSONExporter(as: file).text(for: file)
      let again = try? GraphFile(bytes: Array(json.utf8), name: "again")
      #expect(again?.graph.edges == file.graph.edges)
      #expect(again?.graph.nodes == file.graph.nodes)
    }
    #expect(readCount > 0)
  }

  @Test(arguments: [1, 60, 127])
  func `graphs inside graphs are read down to a depth`(depth: Int) throws {
    let text =
      "<graphml>" + (0..<depth).map { "<graph><node id='n\($0)'>" }.joined()
      + String(repeating: "</node></graph>", count: depth) + "</graphml>"
    #expect(try GraphFile(bytes: Array(text.utf8), name: "deep").graph.nodes.count == depth)
    #expect(throws: GraphReadingError.self) {
      try GraphFile(bytes: Array(text.utf8.dropFirst(9)), name: "no root")
    }
  }

  @Test func `graphs inside graphs without end are refused`() {
    let text = "<graphml>" + String(repeating: "<graph><node id='n'>", count: 50_000)
    #expect(throws: GraphReadingError.self) { try GraphFile(bytes: Array(text.utf8), name: "deep") }
    let unique = "<graphml>" + (0..<50_000).map { "<graph><node id='n\($0)'>" }.joined()
    #expect(throws: GraphReadingError.self) { try GraphFile(bytes: Array(unique.utf8), name: "deep") }
  }

  @Test func `a hundred thousand keys with defaults take no longer at every node`() throws {
    let keys = (0..<100_000).map { "<key id='k\($0)' for='node' attr.name='label'><default>x</default></key>" }.joined()
    let nodes = (0..<2000).map { "<node id='\($0)'/>" }.joined()
    let file = try GraphFile(
      bytes: Array("<graphml>\(keys)<graph>\(nodes)</graph></graphml>".utf8), name: "keys")
    #expect(file.graph.nodes.count == 2000)
    #expect(file.graph.nodes.allSatisfy { $0.label == "x" })
  }

  @Test func `a hundred thousand links to no node are refused at once`() {
    let links = (0..<100_000).map { "<edge source='s\($0)' target='t\($0)'/>" }.joined()
    let text = "<graphml><graph>\(links)</graph></graphml>"
    let error = #expect(throws: GraphReadingError.self) { try GraphFile(bytes: Array(text.utf8), name: "links") }
    guard case .unexpected(let place, let found, _) = error else { return }
    #expect(place == FilePlace(file: "links", line: 1, column: 17))
    #expect(found == "a link to \"s0\", which is no node")
  }

  @Test func `a file that is not there, and a folder, are named`() throws {
    let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)
    #expect(throws: GraphReadingError.unreadable(file: folder, reason: "expected a file to read, found a folder")) {
      try GraphFile(path: folder)
    }
    let missing = folder + "/no such file.graphml"
    #expect(throws: GraphReadingError.unreadable(file: missing, reason: "there is no such file")) {
      try GraphFile(path: missing)
    }
  }

  @Test func `a file on the disk is read like its bytes`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "graph-\(UInt64.random(in: 0 ... .max)).graphml")
    defer { try? FileManager.default.removeItem(at: file) }
    let graph = TestGraphs.random(nodes: 500, sentences: 9000, seed: 1)
    let text = GraphMLExporter().text(for: graph)
    try Data(text.utf8).write(to: file)
    let read = try GraphFile(path: file.path(percentEncoded: false))
    #expect(read.graph.edges == graph.edges)
    #expect(GraphMLExporter(as: read).text(for: read) == text)
  }

  @Test func `an error is one line, whatever the file and its name hold`() {
    let error = #expect(throws: GraphReadingError.self) {
      try GraphFile(bytes: Array("<graphml><graph><node id='a\n\u{202E}'/><node id='a\n\u{202E}'/>".utf8), name: "x\ny")
    }
    #expect(error?.description == "x\\u{a}y:2:5: found a second node with the id \"a \\u{202e}\"; expected another id")
  }
}
