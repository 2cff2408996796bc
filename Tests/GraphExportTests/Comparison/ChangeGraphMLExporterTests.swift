import Cooccurrence
import GraphAnalysis
import Testing

@testable import GraphExport

struct ChangeGraphMLExporterTests {
  @Test(arguments: HostileText.names)
  func `hostile names come back from the union of both graphs`(name: String) throws {
    let text = ChangeGraphMLExporter(HostileComparison.report { "\(name)\($0)" }).text
    #expect(try InertMarkup.firstDanger(in: text) == nil)
    let file = try GraphFile(bytes: Array(text.utf8), name: "change.graphml")
    #expect(file.graph.nodes.map(\.label) == (0...3).map { "\(name)\($0)".withoutForbiddenCharacters })
    #expect(file.graph.nodes.map(\.id) == ["n0", "n1", "n2", "n3"])
    #expect(file.graph.edges.map(\.weight) == [1, 1, 2, 1])
    let data = try #require(XMLTree.root(of: text)).all.filter { $0.name == "data" }
    func values(_ key: String) -> [String] { data.filter { $0.attributes["key"] == key }.map(\.text) }
    #expect(values("n_status") == ["removed", "same", "added", "stronger"])
    #expect(values("g_before") == ["\(name)300".withoutForbiddenCharacters])
    #expect(values("e_weight_before") == ["1.0", "1.0", "1.0", "0.0"])
    #expect(values("e_weight_after") == ["0.0", "0.0", "2.0", "1.0"])
  }

  @Test(arguments: FuzzTests.seeds)
  func `unions of random hostile graphs run nothing and declare every key they use once`(
    seeds: ClosedRange<UInt64>
  ) throws {
    for seed in seeds {
      var generator = SplitMix(state: seed)
      let report = HostileComparison.random(using: &generator)
      let text = ChangeGraphMLExporter(report).text
      #expect(try InertMarkup.firstDanger(in: text) == nil, "seed \(seed)")
      let all = try #require(XMLTree.root(of: text), "seed \(seed)").all
      let keys = all.filter { $0.name == "key" }.compactMap { $0.attributes["id"] }
      #expect(Set(keys).count == keys.count, "seed \(seed)")
      let used = Set(all.filter { $0.name == "data" }.compactMap { $0.attributes["key"] })
      #expect(used.isSubset(of: keys), "seed \(seed)")
      let file = try GraphFile(bytes: Array(text.utf8), name: "change.graphml")
      let names = Set(report.comparison.nodes.map { $0.label.withoutForbiddenCharacters })
      #expect(
        Set(file.graph.nodes.map { $0.label }).isSuperset(of: names.filter { !$0.allSatisfy(\.isWhitespace) }),
        "seed \(seed)")
      #expect(file.graph.edges.count == report.comparison.links.count, "seed \(seed)")
    }
  }
}
