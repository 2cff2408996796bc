import Cooccurrence
import GraphAnalysis
import GraphExport
import GraphvizRendering

/// Writes a graph in every format that was asked for.
struct GraphWriter {
  /// The folder to write to.
  let directory: String
  let formats: [GraphFormat]
  let sizeBy: Centrality
  /// The engine for the picture; the size of the graph decides if `nil`.
  let layout: LayoutEngine?
  let console: Console

  /// Writes one file for each format, each of them whole or not at all.
  ///
  /// - Parameters:
  ///   - weighed: The graph to write, with the measures of its links.
  ///   - name: What the files are called, without the ending.
  ///   - title: What stands above the picture.
  /// - Returns: The paths of the files.
  /// - Throws: ``OutputError`` where a file cannot be written, ``GraphvizError`` where the picture cannot be drawn.
  func write(_ weighed: WeighedGraph, named name: String, title: String) throws -> [String] {
    let graph = weighed.graph
    let scores = scores(of: graph)
    return try formats.map { format in
      let file = path(name, format)
      console.detail("Writing \(file)")
      switch format {
      case .dot:
        let exporter = DOTExporter(sizeBy: sizeBy.rawValue, name: title)
        try OutputFile.write(
          exporter.text(for: graph, scores: scores, linkScores: weighed.linkScoresForDOT).utf8, to: file)
      case .graphml:
        var output = try OutputFile(replacing: file)
        try GraphMLExporter(generator: Entente.generator).write(
          graph, scores: scores, linkScores: weighed.linkScores
        ) { bytes throws(OutputError) in try output.append(copy bytes) }
        try output.commit()
      case .json:
        var output = try OutputFile(replacing: file)
        try JSONExporter(generator: Entente.generator).write(
          graph, scores: scores, linkScores: weighed.linkScores
        ) { bytes throws(OutputError) in try output.append(copy bytes) }
        try output.commit()
      case .svg:
        try OutputFile.write(
          picture(of: weighed.drawn, scores: weighed.drawnScores(scores), title: title).utf8, to: file)
      }
      return file
    }
  }

  /// Sees that every file can have its place, before any work is done.
  ///
  /// - Parameter names: What the files will be called, without their endings.
  /// - Throws: ``OutputError`` where something is in the way.
  func prepare(_ names: [String]) throws(OutputError) {
    try OutputFile.check(folder: directory)
    for name in names {
      for format in formats { try OutputFile.check(file: path(name, format)) }
    }
  }

  private func path(_ name: String, _ format: GraphFormat) -> String {
    "\(directory.hasSuffix("/") ? directory : directory + "/")\(name).\(format.rawValue)"
  }

  private func scores(of graph: CooccurrenceGraph) -> [NodeScores] {
    let measures = NodeMeasures(of: graph, and: sizeBy)
    for note in measures.notes(nodeCount: graph.nodes.count) { console.warning(note) }
    return measures.scores
  }

  /// The picture: laid out by Graphviz, put on a page, drawn by Graphviz, and described for those who cannot see it.
  private func picture(of graph: CooccurrenceGraph, scores: [NodeScores], title: String) throws(GraphvizError) -> String
  {
    let renderer = GraphvizRenderer.shared
    let diagram = Diagram(graph, scores: scores, sizeBy: sizeBy.rawValue, title: title, madeBy: Entente.generator)
    // Sixty nodes are drawn at most, and up to there stress majorization gave the calmest pictures.
    let engine = layout ?? .neato
    let places = try renderer.placements(of: diagram.layoutDOT, layout: engine)
    let positions = Dictionary(places.map { ($0.name, SIMD2($0.x, $0.y)) }) { first, _ in first }
    let page = diagram.page(around: positions, isTurnable: engine != .dot)
    let drawn = try renderer.render(page.dot, layout: .pinned, format: .svg)
    return page.accessible(svg: String(decoding: drawn, as: UTF8.self))
  }
}
