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
  let gexf: GEXFVersion
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
    let scores = scores(of: weighed)
    var choices = ExportChoices(sizeBy: sizeBy, gexf: gexf)
    if formats.contains(where: \.holdsPlaces) { choices.places = places(of: weighed.graph, scores: scores) }
    var outcome = Outcome()
    var page: DiagramPage?
    for format in formats {
      let files = directory == nil ? ["standard output"] : paths(name, format)
      for file in files { console.detail("Writing \(file)") }
      guard let kind = format.picture else {
        let content = weighed.content(scores, for: format)
        for (exporter, file) in zip(format.exporters(choices, title: title), files) {
          var output = try ResultOutput(to: directory == nil ? nil : file)
          try exporter.write(content) { bytes in try output.append(bytes: copy bytes) }
          try output.finish()
        }
        outcome.files += files
        continue
      }
      do {
        let laidOut = try page ?? pictures.page(of: weighed.drawn, scores: weighed.drawnScores(scores), title: title)
        page = laidOut
        let picture = try pictures.bytes(of: laidOut, as: kind)
        for file in files {
          var output = try ResultOutput(to: directory == nil ? nil : file)
          try output.append(bytes: picture)
          try output.finish()
        }
        outcome.files += files
      } catch let error as PictureError {
        outcome.undrawn += files.map { ($0, error) }
      }
    }
    return outcome
  }

  /// Where the nodes are drawn in files that say so; nothing where the graph is too large for that to help anybody.
  private func places(of graph: CooccurrenceGraph, scores: [NodeScores]) -> [String: SIMD2<Double>] {
    do {
      return try pictures.places(of: graph, scores: scores) ?? [:]
    } catch {
      console.warning("Files are without places of nodes: \(error)")
      return [:]
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
      for file in formats.flatMap({ paths(name, $0) }) { try OutputFile.check(file: file) }
    }
  }

  private func paths(_ name: String, _ format: GraphFormat) -> [String] {
    let directory = directory ?? ""
    return format.endings.map { "\(directory.hasSuffix("/") ? directory : directory + "/")\(name).\($0)" }
  }

  private func scores(of weighed: WeighedGraph) -> [NodeScores] {
    let graph = weighed.graph
    let measures = NodeMeasures(of: graph, and: sizeBy)
    for note in measures.notes(nodeCount: graph.nodes.count) { console.warning(note) }
    return measures.scores + (weighed.file?.otherMeasures(in: graph, beside: measures.scores) ?? [])
  }
}
