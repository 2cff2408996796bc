import Foundation

/// What two processes say to each other about a picture: a word, and bytes that go with it.
///
/// It goes over the line as `svg 1042`, a line feed, and so many bytes.
struct PictureFrame: Equatable {
  /// Why nothing was read.
  enum ReadingError: Error {
    /// The time is over.
    case late
    /// The other side has ended, or says something else.
    case ended
  }

  let word: String
  let body: [UInt8]

  private static let longestHead = 64
  private static let longestBody = 1 << 30

  /// The bytes that go over the line.
  var bytes: [UInt8] { Array("\(word) \(body.count)\n".utf8) + body }

  init(word: String, body: [UInt8]) {
    self.word = word
    self.body = body
  }

  /// Reads from a file descriptor.
  ///
  /// - Parameters:
  ///   - descriptor: What to read from.
  ///   - deadline: When to stop waiting; never if `nil`.
  /// - Throws: ``ReadingError``.
  init(from descriptor: Int32, until deadline: ContinuousClock.Instant? = nil) throws(ReadingError) {
    var bytes: [UInt8] = []
    var head: (word: String, start: Int, end: Int)?
    while true {
      if head == nil, let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
        let words = String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ")
        guard words.count == 2, let count = Int(words[1]), (0...PictureFrame.longestBody).contains(count) else {
          throw .ended
        }
        head = (String(words[0]), end + 1, end + 1 + count)
      }
      if let head, bytes.count >= head.end {
        word = head.word
        body = Array(bytes[head.start..<head.end])
        return
      }
      guard head != nil || bytes.count <= PictureFrame.longestHead else { throw .ended }
      try PictureFrame.wait(for: Int16(POLLIN), on: descriptor, until: deadline)
      let room = 1 << 16
      let more = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        var read: Int
        repeat { read = unsafe Foundation.read(descriptor, buffer.baseAddress, room) } while read < 0 && errno == EINTR
        count = max(0, read)
      }
      if more.isEmpty { throw .ended }
      bytes += more
    }
  }

  /// Waits until a file descriptor can be read or written.
  static func wait(
    for events: Int16, on descriptor: Int32, until deadline: ContinuousClock.Instant?
  ) throws(ReadingError) {
    while true {
      let left = deadline.map { (deadline: ContinuousClock.Instant) in
        let rest = ContinuousClock.now.duration(to: deadline).components
        // Rounded up, so that the last wait is not a row of empty ones.
        return Int(rest.seconds) * 1000 + Int(rest.attoseconds / 1_000_000_000_000_000) + 1
      }
      if let left, left <= 0 { throw .late }
      var request = pollfd(fd: descriptor, events: events, revents: 0)
      let found = unsafe poll(&request, 1, left.map { Int32(clamping: $0) } ?? -1)
      if found > 0 { return }
      if found < 0, errno != EINTR { throw .ended }
    }
  }
}
