import Foundation
import Testing

/// A file that holds what an exporter is to write, byte for byte.
///
/// `ENTENTE_RECORD=1 swift test` writes the files anew and fails, so that a recording is never taken for a pass.
enum GoldenFile {
  static func expect(_ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Golden/\(name)")
    if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] != nil {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    guard text != golden else { return }
    let pairs = zip(text.split(separator: "\n"), golden.split(separator: "\n"))
    let line = pairs.enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      "\(name) differs in line \((line?.offset ?? -1) + 1): \(line.map { "\($0.element)" } ?? "length")",
      sourceLocation: sourceLocation)
  }
}
