import Cooccurrence
import Foundation
import GraphAnalysis
import GraphExport
import GraphvizRendering

/// Writes a graph in every format that was asked for.
struct GraphWriter {
  let directory: String
  let formats: [GraphFormat]
  let sizeBy: Centrality
  let layout: LayoutEngine?
  let console: Console

  func write(_ graph: CooccurrenceGraph, named name: String) throws -> [String] {
    let scores = Centrality.allScores(of: graph)
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    return try formats.map { format in
      let path = "\(directory)/\(name).\(format.rawValue)"
      try text(of: graph, as: format, scores: scores).write(toFile: path, atomically: true, encoding: .utf8)
      return path
    }
  }

  private func text(of graph: CooccurrenceGraph, as format: GraphFormat, scores: [NodeScores]) throws -> String {
    switch format {
    case .dot: DOTExporter(sizeBy: sizeBy.rawValue).text(for: graph, scores: scores)
    case .graphml: GraphMLExporter(generator: Entente.generator).text(for: graph, scores: scores)
    case .svg: try picture(of: graph, scores: scores)
    }
  }

  /// The picture: laid out by Graphviz, put on a page, drawn by Graphviz, and described for those who cannot see it.
  private func picture(of graph: CooccurrenceGraph, scores: [NodeScores]) throws -> String {
    let renderer = GraphvizRenderer.shared
    let diagram = Diagram(graph, scores: scores, sizeBy: sizeBy.rawValue, madeBy: Entente.generator)
    let engine = layout ?? (graph.nodes.count <= 40 ? .neato : .sfdp)
    let places = try renderer.placements(of: diagram.layoutDOT, layout: engine)
    let positions = Dictionary(places.map { ($0.name, SIMD2($0.x, $0.y)) }) { first, _ in first }
    let page = diagram.page(around: positions, isTurnable: engine != .dot)
    let drawn = try renderer.render(page.dot, layout: .pinned, format: .svg)
    return page.accessible(svg: String(decoding: drawn, as: UTF8.self))
  }
}
