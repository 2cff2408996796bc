import Cooccurrence
import Foundation
import GraphAnalysis
import Testing

@testable import GraphExport

struct CytoscapeExporterTests {
  @Test func `the seeds' graph is written byte for byte as recorded`() throws {
    let text = CytoscapeExporter(generator: "Entente test", evidenceLimit: 1).text(
      for: SeedsGraph.graph, scores: [SeedsGraph.betweenness])
    try GoldenFile.expect(text, is: "seeds.cyjs")
  }

  @Test func `nodes and links have what Cytoscape's tables show`() throws {
    let exporter = CytoscapeExporter(positions: ["person.john-kerry": SIMD2(12.5, -80)])
    let text = exporter.text(for: SeedsGraph.graph, scores: [SeedsGraph.strength])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["format_version"] as? String == "1.0")
    #expect((object["data"] as? [String: Any])?["window"] as? String == "sentence")
    let elements = try #require(object["elements"] as? [String: [[String: Any]]])
    let nodes = try #require(elements["nodes"])
    #expect(nodes.count == 19)
    let kerry = try #require(nodes.first { ($0["data"] as? [String: Any])?["id"] as? String == "person.john-kerry" })
    let data = try #require(kerry["data"] as? [String: Any])
    #expect(data["name"] as? String == "John Kerry")
    #expect(data["shared_name"] as? String == "John Kerry")
    #expect(data["type"] as? String == "person")
    #expect(data["aliases"] as? [String] == ["Kerry"])
    #expect(data["mentions"] as? Int == 36)
    // The canvas of Cytoscape counts downwards.
    #expect(kerry["position"] as? [String: Double] == ["x": 12.5, "y": 80])
    #expect(nodes.count { $0["position"] != nil } == 1)
    let edges = try #require(elements["edges"]).compactMap { $0["data"] as? [String: Any] }
    #expect(edges.count == 69)
    #expect(Set(edges.compactMap { $0["id"] as? String }).count == 69)
    let talks = try #require(
      edges.first { $0["name"] as? String == "John Kerry (co-occurs with) Sergei Lavrov" })
    #expect(talks["source"] as? String == "person.john-kerry")
    #expect(talks["interaction"] as? String == "co-occurs with")
    #expect(talks["weight"] as? Double == 10)
    #expect(talks["sentences"] as? Int == 10)
  }

  @Test func `weights and scores have a point, since Cytoscape takes a column's type from its first value`() {
    let text = CytoscapeExporter().text(
      for: TestGraphs.chain(["a", "b"]), scores: [NodeScores(measure: "s", values: [0, .nan])])
    #expect(text.contains("\"weight\":1.0"))
    #expect(text.contains("\"s\":0.0"))
    #expect(!text.contains("null"))
  }

  @Test func `an empty graph is a whole file`() throws {
    let text = CytoscapeExporter().text(for: TestGraphs.chain([]))
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect((object?["elements"] as? [String: [Any]])?.mapValues(\.count) == ["nodes": 0, "edges": 0])
  }
}
