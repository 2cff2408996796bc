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

  private let process: pid_t
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
    // No other process must hold this end too: it would never see that nobody is there any more.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    #if !os(Linux)
    var isOn: Int32 = 1
    _ = unsafe setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &isOn, socklen_t(MemoryLayout<Int32>.size))
    #endif
    let started = PictureProcess.started(program, talkingOver: ends[1])
    close(ends[1])
    guard let started else {
      close(ends[0])
      return nil
    }
    process = started
  }

  /// Starts a program that reads from a file descriptor and writes to it; nobody sees its errors.
  ///
  /// Foundation would take threads for it, and longer than the program takes to start.
  private static func started(_ program: Program, talkingOver end: Int32) -> pid_t? {
    #if os(Linux)
    var actions = unsafe posix_spawn_file_actions_t()
    #else
    var actions: posix_spawn_file_actions_t?
    #endif
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
    for target in [0, 1] as [Int32] {
      guard unsafe posix_spawn_file_actions_adddup2(&actions, end, target) == 0 else { return nil }
    }
    guard unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0) == 0 else { return nil }
    var arguments = unsafe ([program.path] + program.arguments).map { unsafe strdup($0) } + [nil]
    defer { while let last = unsafe arguments.popLast() { unsafe free(last) } }
    let variables = ProcessInfo.processInfo.environment.sorted { $0.key < $1.key }
    var environment = unsafe variables.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { while let last = unsafe environment.popLast() { unsafe free(last) } }
    var process: pid_t = 0
    let status = unsafe posix_spawn(&process, program.path, &actions, nil, &arguments, &environment)
    return status == 0 ? process : nil
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
      switch error {
      case .late:
        _ = stop(after: 0)
        throw .late(limit: limit)
      case .ended:
        // One that has crashed gets a moment to say how; one that hangs gets none.
        let status = stop(after: 20)
        let signal = status & 0x7F
        throw .ended(signal == 0 ? "exit code \(status >> 8 & 0xFF)" : "signal \(signal)")
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

  /// Ends the process, whatever it is doing, and returns how it ended.
  ///
  /// - Parameter moments: How many times five milliseconds it has to end by itself.
  /// - Returns: The status as `waitpid` gives it.
  private func stop(after moments: Int) -> Int32 {
    var status: Int32 = 0
    for _ in 0..<moments {
      if unsafe waitpid(process, &status, WNOHANG) == process { return status }
      usleep(5_000)
    }
    kill(process, SIGKILL)
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// The process ends by itself when nobody is at the other end any more.
  deinit { close(socket) }
}
