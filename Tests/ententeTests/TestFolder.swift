import Foundation

/// A folder that a test may write to, removed when the test is over.
final class TestFolder {
  let url = FileManager.default.temporaryDirectory.appending(path: "entente-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file or folder in it.
  func path(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

  /// Writes a file.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try FileManager.default.createDirectory(
      at: url.appending(path: name).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url.appending(path: name))
    return path(name)
  }

  /// The names of everything in a folder of it, sorted.
  func contents(of name: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
  }

  /// The bytes of every file in a folder of it, by name.
  func files(in name: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for file in try contents(of: name) { files[file] = try Data(contentsOf: url.appending(path: "\(name)/\(file)")) }
    return files
  }
}

/// The folder of the package.
enum PackageRoot {
  static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The path of the articles in `seeds/`.
  static let seeds = url.appending(path: "seeds").path(percentEncoded: false)
}
