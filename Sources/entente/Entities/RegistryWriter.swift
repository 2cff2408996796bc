import EntityResolution
import Foundation
import GraphExport

/// Writes what was decided about a collection as a registry to edit.
struct RegistryWriter {
  /// The file to write.
  let path: String

  /// Writes the registry that ruled a run, with the entities that it did not have.
  ///
  /// - Parameters:
  ///   - resolved: What was decided.
  ///   - registry: The registry that ruled the run.
  /// - Returns: What was written, in words.
  /// - Throws: ``OutputError`` where the file cannot be written, ``RegistryError`` where the text that was to be written
  ///   is no registry; an older file is still there then.
  func write(_ resolved: ResolvedEntities, extending registry: UserRegistry) throws -> String {
    let text = try RegistryWriter.text(of: resolved, extending: registry)
    // What could not be read again would stop the next run.
    let written = try EntityRegistry(text: text, file: path)
    try OutputFile.write(text.utf8, to: path)
    let new = written.entries.count - registry.rules.entries.count
    return "Wrote \(path): \(written.entries.count) \(written.entries.count == 1 ? "entry" : "entries"), \(new) new"
  }

  /// The text of the registry: that of the file that ruled the run, with what it does not have.
  private static func text(of resolved: ResolvedEntities, extending registry: UserRegistry) throws -> String {
    let existing = try registry.file.map { try String(contentsOfFile: $0, encoding: .utf8) }
    return try resolved.registryText(extending: existing, file: registry.file ?? NameOptions.fileNames[0])
  }
}
