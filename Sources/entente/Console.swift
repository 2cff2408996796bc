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

  /// Says what a run goes by and was not told on the command line.
  func note(_ text: String) {
    if level != .quiet { Console.write(text + "\n", to: 2) }
  }

  /// Whether standard error is a terminal: progress is shown nowhere else.
  static var showsProgress: Bool { isatty(2) != 0 }

  /// Whether standard output is a terminal that can show bold words.
  static var showsBold: Bool {
    guard isatty(1) != 0, let terminal = unsafe getenv("TERM") else { return false }
    return unsafe String(cString: terminal) != "dumb"
  }

  /// The columns of the terminal that standard output is; `nil` where it is none.
  static var outputWidth: Int? {
    guard isatty(1) != 0 else { return nil }
    var size = winsize()
    guard unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// What became of bytes that were to be written.
  enum Outcome: Equatable {
    /// They are written.
    case done
    /// Nobody reads the other end any more.
    case notRead
    /// The system says why not.
    case failed(String)
  }

  /// Writes a text to a file descriptor, all of it or as much as the other end takes.
  static func write(_ text: String, to descriptor: Int32) { _ = write(Array(text.utf8), to: descriptor) }

  /// Writes bytes to a file descriptor, all of them or as many as the other end takes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Outcome {
    var rest = bytes[...]
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
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        return errno == EPIPE ? .notRead : .failed(unsafe String(cString: strerror(errno)))
      }
      rest = rest.dropFirst(written)
    }
    return .done
  }
}
