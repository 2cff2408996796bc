import Cooccurrence
import EntityRecognition
import GraphvizRendering
import NewsText
import Testing

@testable import GraphExport

struct HostileGraphTests {
  /// A small graph with random names, identifiers, articles and sentences.
  private func graph(using generator: inout SplitMix) -> CooccurrenceGraph {
    let count = Int.random(in: 0...7, using: &generator)
    let nodes = (0..<count).map { index in
      let isForeign = Bool.random(using: &generator)
      return CooccurrenceGraph.Node(
        id: isForeign ? HostileText.random(using: &generator) + "\(index)" : "person.n\(index)",
        label: HostileText.random(using: &generator), kind: EntityKind.allCases.randomElement(using: &generator),
        aliases: [HostileText.random(using: &generator)], mentionCount: index)
    }
    var sentences: [(Evidence, [Int])] = []
    for number in 0..<(count * 2) {
      let evidence = Evidence(
        article: HostileText.random(using: &generator), date: CalendarDate(year: 2016, month: 1, day: 1 + number),
        characterOffset: number, text: HostileText.random(using: &generator))
      let named = Set((0..<3).map { _ in Int.random(in: 0..<count, using: &generator) })
      sentences.append((evidence, named.sorted()))
    }
    return TestGraphs.graph(nodes: nodes, sentences: sentences)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `random hostile names go through every exporter and the renderer`(seed: UInt64) throws {
    var generator = SplitMix(state: seed)
    let graph = graph(using: &generator)
    let scores = [TestGraphs.strength(of: graph)]

    let graphML = try #require(XMLTree.root(of: GraphMLExporter().text(for: graph, scores: scores)))
    let nodes = graphML.all.filter { $0.name == "node" }.compactMap { $0.attributes["id"] }
    #expect(nodes.count == graph.nodes.count)
    #expect(Set(nodes).count == nodes.count)
    #expect(graphML.all.count { $0.name == "edge" } == graph.edges.count)

    let dot = DOTExporter().text(for: graph, scores: scores)
    #expect(try GraphvizRenderer.shared.placements(of: dot, layout: .neato).map(\.name) == nodes)
    let drawn = String(decoding: try GraphvizRenderer.shared.render(dot, layout: .neato, format: .svg), as: UTF8.self)
    let plain = try #require(XMLTree.root(of: drawn))
    #expect(plain.all.count { $0.attributes["class"] == "edge" } == graph.edges.count)

    let title = HostileText.random(using: &generator)
    let svg = try Diagram(graph, scores: scores, sizeBy: "strength", title: title).svg()
    let picture = try #require(XMLTree.root(of: svg))
    #expect(picture.all.count { $0.attributes["class"] == "link" } == graph.edges.count)
    #expect(picture.all.count { $0.attributes["class"]?.hasPrefix("node ") == true } == graph.nodes.count)
    #expect(!picture.all.contains { $0.name == "script" || $0.name == "a" })
  }
}
