import Foundation
import Testing

@testable import GraphExport

private let galleryFolder = ProcessInfo.processInfo.environment["ENTENTE_GALLERY"]

/// Writes the files of all kinds of graphs into a folder, to be looked at and to be loaded in other programs.
///
/// `ENTENTE_GALLERY=/tmp/gallery swift test --filter Gallery`
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
}
