import ArgumentParser
import Foundation
import Testing

@testable import entente

struct FileSchemaTests {
  private let folder: TestFolder
  private let schema: JSONSchema

  init() throws {
    folder = try TestFolder()
    schema = try JSONSchema("Sources/GraphExport/Comparison/change.schema.json")
  }

  private func change(_ arguments: [String]) throws -> Data {
    let options = ["--output", folder.path("out"), "--no-pictures", "--quiet"]
    try CompareCommand.parse(arguments + options).run()
    return try Data(contentsOf: folder.url.appending(path: "out/change.json"))
  }

  @Test func `the comparison of the seeds follows the schema of comparisons`() throws {
    let seeds = PackageRoot.seeds
    let change = try change(["\(seeds)@2015-12-15", "\(seeds)@2016-03-24", "--infer-dates"])
    #expect(try schema.faults(in: change) == [])
  }

  @Test(arguments: [
    ("\"status\":\"added\"", "\"status\":\"new\"", "/status: enum"),
    ("\"floor\": 1", "\"floor\": -1", "/floor: minimum"),
    ("\"floor\": 1,\n", "", ": required"), ("\"version\": 1", "\"version\": 2", "/version: const"),
    ("\"floor\": 1", "\"floor\": 1, \"more\": 1", ": properties"), ("\"floor\": 1", "\"floor\": 1.5", "/floor: type"),
    ("\"day\":\"2015-12-15\"", "\"day\":\"15.12.2015\"", "/inferred_dates/0/day: pattern"),
    ("\"divisions\":", "\"ways\":", "/permutation_test: oneOf"),
  ])
  func `a comparison with one thing changed does not follow it`(text: String, other: String, fault: String) throws {
    let seeds = PackageRoot.seeds
    let change = try change(["\(seeds)@2015-12-15", "\(seeds)@2016-03-24", "--infer-dates"])
    let whole = String(decoding: change, as: UTF8.self)
    let changed = whole.replacingOccurrences(of: text, with: other)
    #expect(changed != whole)
    #expect(try schema.faults(in: Data(changed.utf8)).contains { $0.contains(fault) })
  }

  @Test func `the comparison of graphs that say little, or weigh beyond all measure, follows it too`() throws {
    let one = try folder.write(ForeignGraphs.gephi, to: "one.graphml")
    let huge = try folder.write(ForeignGraphs.links([("a", "b", "1e308"), ("b", "c", "1e308")]), to: "huge.graphml")
    let tiny = try folder.write(ForeignGraphs.links([("a", "b", "1e-300"), ("c", "d", "1")]), to: "tiny.graphml")
    let empty = try folder.write(ForeignGraphs.links([]), to: "empty.graphml")
    for (before, after) in [(one, huge), (huge, tiny), (tiny, huge), (empty, one), (huge, empty), (empty, "\(empty)")]
    where before != after {
      #expect(try schema.faults(in: try change([before, after])) == [], "\(before) \(after)")
    }
  }

  @Test func `the graph of the seeds follows the schema of graphs`() throws {
    let out = folder.path("graphs")
    try GraphCommand.parse([PackageRoot.seeds, "--format", "json", "--output", out, "--quiet"]).run()
    let graph = try Data(contentsOf: folder.url.appending(path: "graphs/graph.json"))
    #expect(try JSONSchema("Sources/GraphExport/JSON/graph.schema.json").faults(in: graph) == [])
  }
}
