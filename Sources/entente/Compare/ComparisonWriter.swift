import GraphExport

/// Writes the files of a comparison, each of them whole or not at all.
struct ComparisonWriter {
  /// The folder to write to.
  let directory: String
  let console: Console

  private static let names = ["change.md", "change.json", "change.graphml"]

  private func path(_ name: String) -> String { "\(directory.hasSuffix("/") ? directory : directory + "/")\(name)" }

  /// Sees that every file can have its place, before any work is done.
  ///
  /// - Throws: ``OutputError`` where something is in the way.
  func prepare() throws(OutputError) {
    try OutputFile.check(folder: directory)
    for name in ComparisonWriter.names { try OutputFile.check(file: path(name)) }
  }

  /// Writes the files.
  ///
  /// - Returns: Their paths.
  /// - Throws: ``OutputError`` where one cannot be written.
  func write(_ report: ComparisonReport) throws(OutputError) -> [String] {
    let files = ComparisonWriter.names.map(path)
    for file in files { console.detail("Writing \(file)") }
    try OutputFile.write(ChangeMarkdownExporter(report).text.utf8, to: files[0])
    var json = try OutputFile(replacing: files[1])
    try ChangeJSONExporter(report).write { bytes throws(OutputError) in try json.append(copy bytes) }
    try json.commit()
    var graphML = try OutputFile(replacing: files[2])
    try ChangeGraphMLExporter(report).write { bytes throws(OutputError) in try graphML.append(copy bytes) }
    try graphML.commit()
    return files
  }
}
