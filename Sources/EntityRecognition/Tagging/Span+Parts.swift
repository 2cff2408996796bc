extension Span<UInt8> {
  /// Calls a function with each part of a text between bytes that separate; parts may be empty.
  ///
  /// - Complexity: O(*n*), without a copy.
  func forEachPart(between separator: UInt8, _ body: (Span<UInt8>) -> Void) {
    var start = 0
    while start < count {
      var end = start
      while end < count, self[end] != separator { end += 1 }
      body(extracting(start..<end))
      start = end + 1
    }
  }
}
