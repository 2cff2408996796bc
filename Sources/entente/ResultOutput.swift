import ArgumentParser
import GraphExport

/// Where a command puts its result: into a file that is there whole or not at all, or on standard output.
struct ResultOutput: ~Copyable {
  private var file: OutputFile?
  private var waiting: [UInt8] = []

  /// Opens a file, or standard output.
  ///
  /// - Parameter path: The file; standard output where it is `nil`.
  /// - Throws: ``OutputError`` where nothing can be written there.
  init(to path: String?) throws(OutputError) {
    if let path { file = try OutputFile(replacing: path) } else { file = nil }
  }

  /// Adds text at the end.
  ///
  /// - Parameter text: What comes next.
  /// - Throws: ``OutputError`` or ``StandardOutputError`` where the disk is full; an exit without a word where nobody
  ///   reads standard output any more.
  mutating func append(_ text: String) throws { try append(bytes: text.utf8) }

  /// Adds bytes at the end.
  ///
  /// - Parameter bytes: What comes next.
  /// - Throws: What ``append(_:)`` throws.
  mutating func append(bytes: some Sequence<UInt8>) throws {
    waiting += bytes
    if waiting.count >= 1 << 16 { try flush() }
  }

  /// Ends the result; a file is in its place then.
  ///
  /// - Throws: What ``append(_:)`` throws.
  consuming func finish() throws {
    try flush()
    if let file { try file.commit() }
  }

  private mutating func flush() throws {
    if file != nil {
      try file?.append(waiting)
    } else {
      switch Console.write(waiting, to: 1) {
      case .done: break
      case .notRead: throw ExitCode.success
      case .failed(let words): throw StandardOutputError(words: words)
      }
    }
    waiting.removeAll(keepingCapacity: true)
  }
}

/// Standard output could not be written.
struct StandardOutputError: Error, Equatable, CustomStringConvertible {
  /// What the system says.
  let words: String

  var description: String { "standard output could not be written: \(words)" }
}
