#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Reads standard input as bytes, be it a file, a pipe, a terminal or a socket.
///
/// `readLine` would repair what is no UTF-8, and so lose the bytes that tell the encoding.
enum StandardInput {
  /// All bytes up to the end, or `nil` where the input is closed or fails.
  static func bytes() -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      bytes += chunk.prefix(count)
    }
  }
}
