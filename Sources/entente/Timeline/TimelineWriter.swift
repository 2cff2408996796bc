import EntityRecognition
import GraphAnalysis
import GraphExport
import NewsText

/// Writes the files of a timeline.
struct TimelineWriter {
  /// The folder to write to.
  let directory: String
  let console: Console

  private var csv: String { "\(directory.hasSuffix("/") ? directory : directory + "/")timeline.csv" }

  /// Sees that every file can have its place, before any work is done.
  ///
  /// - Throws: ``OutputError`` where something is in the way.
  func prepare() throws(OutputError) {
    try OutputFile.check(folder: directory)
    try OutputFile.check(file: csv)
  }

  /// Writes the files.
  ///
  /// - Returns: Their paths.
  /// - Throws: ``OutputError`` where one cannot be written.
  func write(_ timeline: GraphTimeline) throws -> [String] {
    console.detail("Writing \(csv)")
    var file = try OutputFile(replacing: csv)
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
    return [csv]
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
