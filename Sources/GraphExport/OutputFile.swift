import Foundation

/// A file that is there whole or not at all: written under a temporary name beside its place, then renamed into it.
///
/// Until ``commit()`` an older file at the path stays as it is; whoever reads the path sees the older file or the new
/// one, never a part. A file that is not committed is removed.
///
/// ```swift
/// var file = try OutputFile(replacing: "output/graph.graphml")
/// try exporter.write(graph) { bytes throws(OutputError) in try file.append(bytes) }
/// try file.commit()
/// ```
public struct OutputFile: ~Copyable {
  private let path: String
  private let temporary: String
  private let handle: FileHandle
  private var isCommitted = false

  /// Opens a file for writing; folders that are missing on the way are made.
  ///
  /// - Parameter path: Where the file will be.
  /// - Throws: ``OutputError`` where the path is a folder, or nothing can be written there.
  public init(replacing path: String) throws(OutputError) {
    let url = URL(filePath: path)
    let folder = url.deletingLastPathComponent()
    try OutputFile.check(file: path)
    try OutputFile.makeFolder(folder, for: path)
    // Beside its place, because a rename from one disk to another is no rename.
    let name = ".\(url.lastPathComponent.prefix(60)).\(UInt64.random(in: 0 ... .max)).partial"
    let temporary = folder.appending(path: name)
    do {
      try Data().write(to: temporary, options: .withoutOverwriting)
      self.handle = try FileHandle(forWritingTo: temporary)
    } catch {
      throw OutputError(path: path, reason: .notWritten(OutputError.words(for: error)))
    }
    self.path = path
    self.temporary = temporary.path(percentEncoded: false)
  }

  /// Sees that no folder stands where a file is to be.
  ///
  /// - Parameter path: Where the file will be.
  /// - Throws: ``OutputError`` where a folder does.
  public static func check(file path: String) throws(OutputError) {
    var isFolder: ObjCBool = false
    if unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw OutputError(path: path, reason: .isFolder)
    }
  }

  /// Sees that no file stands where a folder is to be, or on the way to it.
  ///
  /// - Parameter path: The folder, which need not be there.
  /// - Throws: ``OutputError`` where a file is in its place, or in that of a folder it is to be in.
  public static func check(folder path: String) throws(OutputError) {
    var name = path
    while !name.isEmpty {
      var isFolder: ObjCBool = false
      if unsafe FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) {
        if isFolder.boolValue { return }
        throw OutputError(path: name, reason: .isFile)
      }
      let parent = (name as NSString).deletingLastPathComponent
      if parent == name { return }
      name = parent
    }
  }

  /// Makes the folder that a file is to be in, and those that are missing on the way to it.
  private static func makeFolder(_ folder: URL, for path: String) throws(OutputError) {
    var name = folder.path(percentEncoded: false)
    while name.count > 1, name.hasSuffix("/") { name.removeLast() }
    try check(folder: name)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw OutputError(path: path, reason: .noFolder(OutputError.words(for: error)))
    }
  }

  /// Adds bytes at the end.
  ///
  /// - Parameter bytes: What comes next in the file.
  /// - Throws: ``OutputError`` where the disk is full or gone.
  public mutating func append(_ bytes: some Sequence<UInt8>) throws(OutputError) {
    try append(Array(bytes))
  }

  /// Adds bytes at the end, without a copy.
  ///
  /// - Parameter bytes: What comes next in the file.
  /// - Throws: ``OutputError`` where the disk is full or gone.
  public mutating func append(_ bytes: [UInt8]) throws(OutputError) {
    do {
      try handle.write(contentsOf: bytes)
    } catch {
      throw OutputError(path: path, reason: .notWritten(OutputError.words(for: error)))
    }
  }

  /// Puts the file into its place, once all of it is on the disk.
  ///
  /// - Throws: ``OutputError`` where that fails; an older file is still there then.
  public consuming func commit() throws(OutputError) {
    do {
      try handle.synchronize()
      try handle.close()
    } catch {
      throw OutputError(path: path, reason: .notWritten(OutputError.words(for: error)))
    }
    // POSIX: "If the link named by the new argument exists, it shall be removed and old renamed to new", in one step.
    guard unsafe rename(temporary, path) == 0 else {
      throw OutputError(path: path, reason: .notWritten(unsafe String(cString: strerror(errno))))
    }
    isCommitted = true
  }

  deinit {
    guard !isCommitted else { return }
    try? handle.close()
    try? FileManager.default.removeItem(atPath: temporary)
  }
}

extension OutputFile {
  /// Writes a whole file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Where it will be.
  /// - Throws: ``OutputError`` where that fails; an older file is still there then.
  public static func write(_ bytes: some Sequence<UInt8>, to path: String) throws(OutputError) {
    var file = try OutputFile(replacing: path)
    try file.append(bytes)
    try file.commit()
  }
}

/// Why a file was not written.
public struct OutputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public enum Reason: Hashable, Sendable {
    /// The path names a folder; a file was expected.
    case isFolder
    /// The path names a file; a folder was expected.
    case isFile
    /// The folder is not there and could not be made: what the system says.
    case noFolder(String)
    /// The file could not be written: what the system says.
    case notWritten(String)
  }

  /// The file that was to be written.
  public let path: String
  /// What went wrong.
  public let reason: Reason

  /// The error in one line for a person.
  public var description: String {
    switch reason {
    case .isFolder: "\(path): expected a file to write, found a folder"
    case .isFile: "\(path): expected a folder to write to, found a file"
    case .noFolder(let words): "\(path): the folder could not be made: \(words)"
    case .notWritten(let words): "\(path): the file could not be written: \(words)"
    }
  }

  /// The system's words for an error, without Foundation's around them.
  static func words(for error: any Error) -> String {
    let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
    guard cause.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
    return unsafe String(cString: strerror(Int32(cause.code)))
  }
}
