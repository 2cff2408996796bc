import Foundation
import GraphvizRendering
import Testing

@testable import GraphExport

private let galleryFolder = ProcessInfo.processInfo.environment["ENTENTE_GALLERY"]

/// Writes the files of all kinds of graphs into a folder, to be looked at and to be loaded in other programs.
///
/// `ENTENTE_GALLERY=gallery swift test --filter Gallery`
struct Gallery {
  @Test(.enabled(if: galleryFolder != nil)) func `data files are written to be looked at`() throws {
    let folder = URL(filePath: try #require(galleryFolder))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let graphs = [
      ("seeds", SeedsGraph.graph), ("hostile", TestGraphs.chain(HostileText.names)),
      ("r30", TestGraphs.random(nodes: 30, sentences: 150, seed: 1)),
      ("r400", TestGraphs.random(nodes: 400, sentences: 3000, seed: 4)),
    ]
    for (name, graph) in graphs {
      let scores = [TestGraphs.strength(of: graph)]
      try Data(GraphMLExporter().text(for: graph, scores: scores).utf8).write(
        to: folder.appending(path: name + ".graphml"))
      try Data(DOTExporter(sizeBy: "strength").text(for: graph, scores: scores).utf8)
        .write(to: folder.appending(path: name + ".dot"))
    }
  }

  @Test(.enabled(if: galleryFolder != nil)) func `pictures are drawn to be looked at`() throws {
    let folder = URL(filePath: try #require(galleryFolder))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let pictures: [(String, Diagram, LayoutEngine)] = [
      ("seeds", SeedsGraph.diagram(by: "strength"), .neato),
      ("seeds-bc", SeedsGraph.diagram(by: "betweenness"), .neato),
      ("seeds-sfdp", SeedsGraph.diagram(by: "strength"), .sfdp),
      ("p30", TestGraphs.diagram(nodes: 30, sentences: 40), .neato),
      ("p60", TestGraphs.diagram(nodes: 60, sentences: 110), .neato),
      ("p60-sfdp", TestGraphs.diagram(nodes: 60, sentences: 110), .sfdp),
      ("p150", TestGraphs.diagram(nodes: 150, sentences: 500), .neato),
      ("p400", TestGraphs.diagram(nodes: 400, sentences: 3000), .neato),
      ("p400-sfdp", TestGraphs.diagram(nodes: 400, sentences: 3000), .sfdp),
      (
        "hostile", Diagram(TestGraphs.chain(HostileText.names), title: HostileText.names.joined(separator: " ")), .neato
      ),
      ("empty", Diagram(TestGraphs.chain([])), .neato), ("one", Diagram(TestGraphs.chain(["John Kerry"])), .neato),
      ("two", Diagram(TestGraphs.chain(["John Kerry", "Syria"])), .neato),
    ]
    for (name, diagram, engine) in pictures {
      let svg = try diagram.svg(layout: engine)
      try Data(svg.utf8).write(to: folder.appending(path: name + ".svg"))
    }
  }
}

extension Gallery {
  @Test(.enabled(if: galleryFolder != nil)) func `variations are drawn to be looked at side by side`() throws {
    let folder = URL(filePath: try #require(galleryFolder))
    let renderer = GraphvizRenderer.shared
    let diagram = SeedsGraph.diagram(by: "strength")
    let places = try renderer.placements(of: diagram.layoutDOT, layout: .neato)
    let pages = diagram.pages(
      of: DiagramVariationTests().variations,
      around: Dictionary(uniqueKeysWithValues: places.map { ($0.name, SIMD2($0.x, $0.y)) }))
    for (name, page) in zip(["before", "after", "change"], pages) {
      let svg = try renderer.render(page.dot, layout: .pinned, format: .svg)
      try Data(page.accessible(svg: String(decoding: svg, as: UTF8.self)).utf8).write(
        to: folder.appending(path: name + ".svg"))
    }
  }
}

extension SeedsGraph {
  static func diagram(by measure: String) -> Diagram {
    Diagram(graph, scores: [betweenness, strength], sizeBy: measure, title: "Kerry in Moscow: who is named with whom")
  }
}

extension TestGraphs {
  static func diagram(nodes: Int, sentences: Int) -> Diagram {
    let graph = random(nodes: nodes, sentences: sentences, seed: UInt64(nodes))
    return Diagram(graph, scores: [strength(of: graph)], sizeBy: "strength")
  }
}
