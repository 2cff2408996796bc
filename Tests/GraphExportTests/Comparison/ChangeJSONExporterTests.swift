import Foundation
import GraphAnalysis
import Testing

@testable import GraphExport

struct ChangeJSONExporterTests {
  private func object(_ report: ComparisonReport) throws -> [String: Any] {
    let text = ChangeJSONExporter(report).text
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test(arguments: HostileText.names)
  func `another program reads hostile names as they are, and no script can run`(name: String) throws {
    let report = HostileComparison.report { "\(name)\($0)" }
    let object = try object(report)
    let nodes = try #require(object["nodes"] as? [[String: Any]])
    #expect(nodes.map { $0["name"] as? String } == (0...3).map { "\(name)\($0)" })
    #expect(nodes.map { $0["status"] as? String } == ["removed", "same", "added", "stronger"])
    #expect((object["before"] as? [String: Any])?["name"] as? String == "\(name)300")
    #expect(object["notes"] as? [String] == ["\(name)302", "\(name)303"])
    let links = try #require(object["links"] as? [[String: Any]])
    let added = try #require(links.first { $0["status"] as? String == "added" }?["evidence_after"] as? [[String: Any]])
    #expect(added.map { $0["text"] as? String } == ["\(name)212"])
    #expect(added.map { $0["article"] as? String } == ["\(name)112"])
    let text = ChangeJSONExporter(report).text
    #expect(!text.contains("<"))
    #expect(!text.unicodeScalars.contains { $0 == "\u{2028}" || $0 == "\u{2029}" })
  }

  @Test func `every entity and link is one line with all that is known of it`() {
    let lines = ChangeJSONExporter(HostileComparison.report { "n\($0)" }).text.split(separator: "\n")
    #expect(
      lines.contains(
        #"""
        {"id":"n0","name":"n0","kind":"person","status":"removed",\#
        "before":{"id":"n0","mentions":2,"articles":1,"strength":2,"rate":66.66666666666667},"after":null,\#
        "log2_ratio":-7.0696735278068115,"p_value":null,"q_value":null,\#
        "ranks":{"strength":{"rank_before":1,"rank_after":null,"shift":null,"before":2,"after":null}}},
        """#))
  }

  @Test(arguments: FuzzTests.seeds)
  func `comparisons of random hostile graphs hold every entity and link`(seeds: ClosedRange<UInt64>) throws {
    for seed in seeds {
      var generator = SplitMix(state: seed)
      let report = HostileComparison.random(using: &generator)
      let object = try object(report)
      let nodes = object["nodes"] as? [[String: Any]]
      #expect(nodes?.map { $0["name"] as? String } == report.comparison.nodes.map(\.label), "seed \(seed)")
      #expect((object["links"] as? [Any])?.count == report.comparison.links.count, "seed \(seed)")
      let counts = object["link_counts"] as? [String: Int]
      #expect(counts?.values.reduce(0, +) == report.comparison.links.count, "seed \(seed)")
    }
  }

  @Test func `a sink that fails stops the writing at once`() {
    struct Full: Error {}
    let graph = TestGraphs.random(nodes: 300, sentences: 3000, seed: 1)
    let comparison = graph.compared(to: graph)
    let report = ComparisonReport(
      comparison, ranks: [], similarity: comparison.similarity(), test: .failure(.noEvidence),
      before: ComparisonReport.Side(name: "a", source: "a"), after: ComparisonReport.Side(name: "b", source: "b"))
    var calls = 0
    #expect(throws: Full.self) {
      try ChangeJSONExporter(report).write { _ throws(Full) in
        calls += 1
        throw Full()
      }
    }
    #expect(throws: Full.self) {
      try ChangeGraphMLExporter(report).write { _ throws(Full) in
        calls += 1
        throw Full()
      }
    }
    #expect(calls == 2)
  }
}
