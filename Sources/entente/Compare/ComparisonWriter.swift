import GraphExport
import NewsText

/// Writes the files of a comparison, each of them whole or not at all.
struct ComparisonWriter {
  /// The folder to write to.
  let directory: String
  /// What draws the pictures; `nil` where there are to be none.
  let pictures: ChangePictures?
  let console: Console

  private static let names = ["change.md", "change.json", "change.graphml"]

  private var pictureFiles: [String] {
    pictures == nil ? [] : ChangeDiagram.Picture.allCases.map { path("\($0.rawValue).svg") }
  }

  private func path(_ name: String) -> String { "\(directory.hasSuffix("/") ? directory : directory + "/")\(name)" }

  /// Sees that every file can have its place, before any work is done.
  ///
  /// - Throws: ``OutputError`` where something is in the way.
  func prepare() throws(OutputError) {
    try OutputFile.check(folder: directory)
    for file in ComparisonWriter.names.map(path) + pictureFiles { try OutputFile.check(file: file) }
  }

  /// Whether a file was written, or why not.
  private typealias Outcome = Result<Void, OutputError>

  /// Writes the files, the large ones at the same time.
  ///
  /// - Returns: The files that are written, and the pictures that Graphviz did not draw.
  /// - Throws: ``OutputError`` where one cannot be written; the report for people is the last to take its place then.
  func write(_ report: ComparisonReport) throws -> GraphWriter.Outcome {
    let files = ComparisonWriter.names.map(path)
    for file in files { console.detail("Writing \(file)") }
    var markdown = try OutputFile(replacing: files[0])
    let ((text, json), graphML) = sideBySide(
      {
        (
          ChangeMarkdownExporter(report).text,
          Outcome { () throws(OutputError) in try Self.writeJSON(of: report, to: files[1]) }
        )
      },
      { Outcome { () throws(OutputError) in try Self.writeGraphML(of: report, to: files[2]) } })
    try json.get()
    try graphML.get()
    try markdown.append(text.utf8)
    try markdown.commit()
    var outcome = GraphWriter.Outcome(files: files)
    guard let pictures else { return outcome }
    do {
      for (picture, bytes) in try pictures.pictures(of: report) {
        let file = path("\(picture.rawValue).svg")
        console.detail("Writing \(file)")
        try OutputFile.write(bytes, to: file)
        outcome.files.append(file)
      }
    } catch let error as PictureError {
      outcome.undrawn = pictureFiles.map { ($0, error) }
    }
    return outcome
  }

  private static func writeJSON(of report: ComparisonReport, to path: String) throws(OutputError) {
    var file = try OutputFile(replacing: path)
    try ChangeJSONExporter(report).write { bytes throws(OutputError) in try file.append(copy bytes) }
    try file.commit()
  }

  private static func writeGraphML(of report: ComparisonReport, to path: String) throws(OutputError) {
    var file = try OutputFile(replacing: path)
    try ChangeGraphMLExporter(report).write { bytes throws(OutputError) in try file.append(copy bytes) }
    try file.commit()
  }
}
