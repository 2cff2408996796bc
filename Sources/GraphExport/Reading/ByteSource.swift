import Foundation

/// Where a reader's bytes come from, piece by piece, so that no file has to be in memory as a whole.
struct ByteSource {
  /// The path or name that messages show.
  let name: String
  private let piece: () throws(GraphReadingError) -> [UInt8]

  /// A file, or standard input for `-`.
  ///
  /// - Throws: ``GraphReadingError/unreadable(file:reason:)`` where there is no such file, or it may not be read.
  init(file path: String) throws(GraphReadingError) {
    guard path != "-" else {
      self.init(name: "standard input", reading: FileHandle.standardInput)
      return
    }
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .unreadable(file: path, reason: "there is no such file")
    }
    guard !isFolder.boolValue else {
      throw .unreadable(file: path, reason: "expected a file to read, found a folder")
    }
    do {
      self.init(name: path, reading: try FileHandle(forReadingFrom: URL(filePath: path)))
    } catch {
      throw .unreadable(file: path, reason: "the file could not be opened: \(OutputError.words(for: error))")
    }
  }

  private init(name: String, reading handle: FileHandle) {
    self.name = name
    self.piece = { () throws(GraphReadingError) in
      do {
        return try handle.read(upToCount: ByteSource.pieceSize).map { Array($0) } ?? []
      } catch {
        throw .unreadable(file: name, reason: "the file could not be read: \(OutputError.words(for: error))")
      }
    }
  }

  /// Bytes in memory, handed out in pieces of a size.
  init(name: String, bytes: [UInt8], pieceSize: Int = ByteSource.pieceSize) {
    self.name = name
    var position = 0
    self.piece = { () throws(GraphReadingError) in
      let end = min(bytes.count, position + max(1, pieceSize))
      defer { position = end }
      return Array(bytes[position..<end])
    }
  }

  /// The next bytes; none at the end.
  func next() throws(GraphReadingError) -> [UInt8] { try piece() }

  private static let pieceSize = 1 << 18
}
