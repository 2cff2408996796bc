#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What a person is told while a command runs: results on standard output, everything else on standard error.
struct Console: Sendable {
  /// How much is said.
  enum Level: Int, Sendable {
    /// Errors alone.
    case quiet
    /// Warnings, and the summary.
    case normal
    /// Each step as well.
    case verbose
  }

  let level: Level

  /// Prints a result.
  func result(_ text: String) {
    if level != .quiet { Console.write(text + "\n", to: 1) }
  }

  /// Says what may need a person's attention.
  func warning(_ text: String) {
    if level != .quiet { Console.write("warning: \(text)\n", to: 2) }
  }

  /// Says what is being done, for those who asked.
  func detail(_ text: String) {
    if level == .verbose { Console.write(text + "\n", to: 2) }
  }

  /// Whether standard error is a terminal: progress is shown nowhere else.
  static var showsProgress: Bool { isatty(2) != 0 }

  /// Writes a text to a file descriptor, all of it or as much as the other end takes.
  static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return 0 }
        #if canImport(Glibc)
        return unsafe Glibc.write(descriptor, start, bytes.count)
        #elseif canImport(Musl)
        return unsafe Musl.write(descriptor, start, bytes.count)
        #else
        return unsafe Darwin.write(descriptor, start, bytes.count)
        #endif
      }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }
}
