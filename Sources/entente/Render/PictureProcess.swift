import Foundation
import Synchronization

/// A process that does nothing but run Graphviz: what happens to it happens to no file but the picture.
final class PictureProcess {
  /// What is run.
  struct Program: Equatable, Sendable {
    let path: String
    let arguments: [String]

    /// This command, asked to draw.
    ///
    /// - Parameter limit: How long it may take for an answer. It ends itself a little later, should nobody else do it.
    /// - Returns: The program, and how it is called; `nil` where this process is another program, a test for instance.
    static func own(limit: Duration) -> Program? {
      guard Entente.isProgram.load(ordering: .relaxed) else { return nil }
      #if os(Linux)
      let path: String? = "/proc/self/exe"
      #else
      let path = Bundle.main.executablePath
      #endif
      let seconds = String(limit.components.seconds + 5)
      return path.map { Program(path: $0, arguments: [DrawPageCommand.name, "--limit", seconds]) }
    }
  }

  private let process = Process()
  private let socket: Int32

  /// Starts a process; `nil` where the system does not let it.
  init?(_ program: Program) {
    var ends: [Int32] = [-1, -1]
    #if os(Linux)
    let kind = Int32(SOCK_STREAM.rawValue)
    #else
    let kind = SOCK_STREAM
    #endif
    guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    socket = ends[0]
    // The other process must not hold this end too: it would never see that nobody is there any more.
    _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
    #if !os(Linux)
    var isOn: Int32 = 1
    _ = unsafe setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &isOn, socklen_t(MemoryLayout<Int32>.size))
    #endif
    let other = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
    process.executableURL = URL(filePath: program.path)
    process.arguments = program.arguments
    process.standardInput = other
    process.standardOutput = other
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      try other.close()
    } catch {
      return nil
    }
  }

  /// Asks for a picture.
  ///
  /// - Parameters:
  ///   - request: What is to be done.
  ///   - limit: How long it may take.
  /// - Returns: The answer.
  /// - Throws: ``PictureError`` where there is none; the process is over then.
  func answer(to request: PictureRequest, within limit: Duration) throws(PictureError) -> PictureFrame {
    let deadline = ContinuousClock.now.advanced(by: limit)
    do {
      try send(request.frame.bytes, until: deadline)
      return try PictureFrame(from: socket, until: deadline)
    } catch {
      stop()
      switch error {
      case .late: throw .late(limit: limit)
      case .ended:
        let how = process.terminationReason == .uncaughtSignal ? "signal" : "exit code"
        throw .ended("\(how) \(process.terminationStatus)")
      }
    }
  }

  private func send(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) throws(PictureFrame.ReadingError) {
    #if os(Linux)
    let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
    #else
    let flags = MSG_DONTWAIT
    #endif
    var sent = 0
    while sent < bytes.count {
      try PictureFrame.wait(for: Int16(POLLOUT), on: socket, until: deadline)
      let count = unsafe bytes.withUnsafeBytes { bytes in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[sent...])
        return unsafe Foundation.send(socket, rest.baseAddress, rest.count, flags)
      }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { throw .ended }
      sent += count
    }
  }

  /// Ends the process, whatever it is doing.
  private func stop() {
    // One that has crashed gets a moment to say how; one that hangs gets none.
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  /// The process ends by itself when nobody is at the other end any more.
  deinit { close(socket) }
}
