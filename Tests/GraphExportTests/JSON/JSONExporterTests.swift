import Cooccurrence
import Foundation
import GraphAnalysis
import Testing

@testable import GraphExport

struct JSONExporterTests {
  @Test func `the seeds' graph is written byte for byte as recorded`() throws {
    let text = JSONExporter(generator: "Entente test").text(
      for: SeedsGraph.graph, scores: [SeedsGraph.betweenness, SeedsGraph.strength])
    try GoldenFile.expect(text, is: "seeds.json")
  }

  @Test func `every sentence of every link is there`() throws {
    let text = JSONExporter().text(for: SeedsGraph.graph)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let links = try #require(object["links"] as? [[String: Any]])
    let sentences = try #require(object["sentences"] as? [[String: Any]])
    #expect(links.count == 69)
    for (index, link) in links.enumerated() {
      let places = try #require(link["evidence"] as? [Int])
      #expect(
        places.map { sentences[$0]["text"] as? String } == SeedsGraph.graph.evidence(ofEdge: index).map(\.text))
      #expect(link["sentences"] as? Int == places.count)
    }
  }

  @Test(arguments: HostileText.names)
  func `another program reads a hostile name as it is, and no script can run`(name: String) throws {
    let text = JSONExporter().text(for: TestGraphs.chain([name, "other"]))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let nodes = try #require(object["nodes"] as? [[String: Any]])
    #expect(nodes.contains { $0["label"] as? String == name })
    #expect(!text.contains("<"))
    #expect(!text.unicodeScalars.contains { $0 == "\u{2028}" || $0 == "\u{2029}" })
  }

  @Test(arguments: [
    (1.0, "1"), (0.1, "0.1"), (-0.0, "-0.0"), (1e300, "1e+300"), (1e-300, "1e-300"),
    (9_007_199_254_740_991, "9007199254740991"),
    (9_007_199_254_740_992, "9007199254740992.0"), (2.5, "2.5"), (-3, "-3"),
  ])
  func `a number is written in the fewest digits that give it back`(number: Double, text: String) {
    var bytes: [UInt8] = []
    bytes.append(json: number)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
    #expect(Double(digits: bytes) == number)
  }

  @Test func `sentences that no link shows are left out`() {
    let graph = SeedsGraph.graph.keepingLinks(ofWeightAtLeast: 20)
    let text = JSONExporter().text(for: graph)
    #expect(
      text.contains("Kerry meets Putin")
        == graph.edges.indices.contains { edge in
          graph.evidence(ofEdge: edge).contains { $0.text.contains("Kerry meets Putin") }
        })
    #expect(text.count(of: "\"offset\"") < 66)
  }

  @Test func `a sink that fails stops the writing at once`() {
    struct Full: Error {}
    var calls = 0
    #expect(throws: Full.self) {
      try JSONExporter().write(TestGraphs.random(nodes: 300, sentences: 3000, seed: 1)) { _ throws(Full) in
        calls += 1
        throw Full()
      }
    }
    #expect(calls == 1)
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}
