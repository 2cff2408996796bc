import EntityRecognition
import GraphAnalysis
import GraphExport
import NewsText

/// Writes the files of a timeline.
struct TimelineWriter {
  /// The folder to write to.
  let directory: String
  let picture: TimelinePictureOptions
  /// The length of a period.
  let step: CalendarStep
  let console: Console

  private func path(_ ending: String) -> String {
    "\(directory.hasSuffix("/") ? directory : directory + "/")timeline.\(ending)"
  }

  /// Sees that every file can have its place, before any work is done.
  ///
  /// - Throws: ``OutputError`` where something is in the way.
  func prepare() throws(OutputError) {
    try OutputFile.check(folder: directory)
    for ending in ["csv", "gexf"] + (picture.isLeftOut ? [] : ["svg"]) { try OutputFile.check(file: path(ending)) }
  }

  /// Writes the files, each of them whole or not at all.
  ///
  /// - Returns: Their paths.
  /// - Throws: ``OutputError`` where one cannot be written.
  func write(_ timeline: GraphTimeline) throws -> [String] {
    var files = [path("csv"), path("gexf")]
    console.detail("Writing \(files[0])")
    try writeRows(of: timeline, to: files[0])
    console.detail("Writing \(files[1])")
    try writeGEXF(of: timeline, to: files[1])
    if let svg = picture.svg(of: timeline, every: step) {
      let file = path("svg")
      console.detail("Writing \(file)")
      try OutputFile.write(svg.utf8, to: file)
      files.append(file)
    }
    return files
  }

  /// Writes one graph of all periods, with the days on which everything is there.
  private func writeGEXF(of timeline: GraphTimeline, to path: String) throws {
    let union = timeline.union
    let total = NodeScores(measure: "total_strength", values: union.strength().values)
    let exporter = GEXFExporter(
      generator: Entente.generator, sizeBy: total.measure, timeline: GEXFTimeline(timeline, of: union))
    var file = try OutputFile(replacing: path)
    try exporter.write(union, scores: [total]) { bytes throws(OutputError) in try file.append(copy bytes) }
    try file.commit()
  }

  private func writeRows(of timeline: GraphTimeline, to path: String) throws {
    var file = try OutputFile(replacing: path)
    var text = CSVRow([
      "period", "first_day", "last_day", "id", "name", "kind", "mentions", "articles", "strength", "strength_rank",
      "betweenness", "betweenness_rank",
    ]).text
    for (index, stage) in timeline.stages.enumerated() {
      for (entity, point) in points(timeline, in: index) {
        text +=
          CSVRow([
            .text(stage.period.name), .text(stage.period.first.description), .text(stage.period.last.description),
            .text(entity.id), .text(entity.label), .text(entity.kind?.rawValue ?? ""), .number(point.mentions),
            .number(point.articles), .measure(point.strength), .number(point.strengthRank),
            .measure(point.betweenness), .number(point.betweennessRank),
          ]).text
      }
      if text.utf8.count >= 1 << 16 {
        try file.append(text.utf8)
        text = ""
      }
    }
    try file.append(text.utf8)
    try file.commit()
  }

  /// The entities of a period by their ranks, then by their identifiers.
  private func points(
    _ timeline: GraphTimeline, in stage: Int
  ) -> [(entity: GraphTimeline.Entity, point: GraphTimeline.Point)] {
    let found = timeline.entities.compactMap { entity -> (entity: GraphTimeline.Entity, point: GraphTimeline.Point)? in
      entity.point(in: stage).map { (entity, $0) }
    }
    return found.sorted { ($0.point.strengthRank, $0.point.node) < ($1.point.strengthRank, $1.point.node) }
  }
}
