import Cooccurrence
import GraphAnalysis
import GraphExport

/// Writes a graph in every format that was asked for.
struct GraphWriter {
  /// What became of the files.
  struct Outcome {
    /// The paths of the files that are there.
    var files: [String] = []
    /// The pictures that are not, each with the reason.
    var undrawn: [(path: String, reason: PictureError)] = []
  }

  /// The folder to write to; standard output if `nil`, where there is one format only.
  let directory: String?
  let formats: [GraphFormat]
  /// What ranks entities.
  let sizeBy: Centrality
  let pictures: PictureMaker
  let console: Console

  /// Writes one file for each format, each of them whole or not at all.
  ///
  /// - Parameters:
  ///   - weighed: The graph to write, with the measures of its links.
  ///   - name: What the files are called, without the ending.
  ///   - title: What stands above the picture.
  /// - Returns: The files that are written, and the pictures that Graphviz did not draw.
  /// - Throws: ``OutputError`` where a file cannot be written.
  func write(_ weighed: WeighedGraph, named name: String, title: String) throws -> Outcome {
    let scores = scores(of: weighed.graph)
    var outcome = Outcome()
    var page: DiagramPage?
    for format in formats {
      let file = directory == nil ? "standard output" : path(name, format)
      console.detail("Writing \(file)")
      do {
        var picture: [UInt8] = []
        if let kind = format.picture {
          let laidOut =
            try page ?? pictures.page(of: weighed.drawn, scores: weighed.drawnScores(scores), title: title)
          page = laidOut
          picture = try pictures.bytes(of: laidOut, as: kind)
        }
        var output = try ResultOutput(to: directory == nil ? nil : file)
        try write(weighed, scores: scores, title: title, picture: picture, as: format, to: &output)
        try output.finish()
        outcome.files.append(file)
      } catch let error as PictureError {
        outcome.undrawn.append((file, error))
      }
    }
    return outcome
  }

  private func write(
    _ weighed: WeighedGraph, scores: [NodeScores], title: String, picture: [UInt8], as format: GraphFormat,
    to output: inout ResultOutput
  ) throws {
    switch format {
    case .dot:
      let exporter = DOTExporter(sizeBy: sizeBy.rawValue, name: title)
      try output.append(exporter.text(for: weighed.graph, scores: scores, linkScores: weighed.linkScoresForDOT))
    case .graphml:
      try GraphMLExporter(generator: Entente.generator).write(
        weighed.graph, scores: scores, linkScores: weighed.linkScores
      ) { bytes in try output.append(bytes: copy bytes) }
    case .json:
      try JSONExporter(generator: Entente.generator).write(
        weighed.graph, scores: scores, linkScores: weighed.linkScores
      ) { bytes in try output.append(bytes: copy bytes) }
    case .svg, .png, .pdf: try output.append(bytes: picture)
    }
  }

  /// Sees that every file can have its place, before any work is done.
  ///
  /// - Parameter names: What the files will be called, without their endings.
  /// - Throws: ``OutputError`` where something is in the way.
  func prepare(_ names: [String]) throws(OutputError) {
    guard let directory else { return }
    try OutputFile.check(folder: directory)
    for name in names {
      for format in formats { try OutputFile.check(file: path(name, format)) }
    }
  }

  private func path(_ name: String, _ format: GraphFormat) -> String {
    let directory = directory ?? ""
    return "\(directory.hasSuffix("/") ? directory : directory + "/")\(name).\(format.rawValue)"
  }

  private func scores(of graph: CooccurrenceGraph) -> [NodeScores] {
    let measures = NodeMeasures(of: graph, and: sizeBy)
    for note in measures.notes(nodeCount: graph.nodes.count) { console.warning(note) }
    return measures.scores
  }
}
