internal import CEncoder

/// Room for the encoder's work on a number of rows.
///
/// Sendable by promise: what the pointers lead to is written without a lock, since ``WorkspacePool`` gives a workspace to
/// one thread at a time.
@safe final class EncoderWorkspace: @unchecked Sendable {
  /// The rows that it has room for.
  let rows: Int
  /// The encoder's rows.
  let states: UnsafeMutablePointer<Float>
  let queries: UnsafeMutablePointer<Float>
  let keysAndValues: UnsafeMutablePointer<Float>
  /// What a layer adds to the rows.
  let added: UnsafeMutablePointer<Float>
  let inner: UnsafeMutablePointer<Float>
  let scratch: UnsafeMutablePointer<Float>
  /// Rows as whole numbers.
  let numbers: entente_rows
  /// Those rows of them that are asked about.
  let chosen: entente_rows

  private static let alignment = 64

  /// Makes room for so many rows of an encoder.
  init(rows: Int, sizes: EncoderSizes) {
    let widest = max(sizes.inner, sizes.outcome, sizes.hidden)
    self.rows = rows
    unsafe states = EncoderWorkspace.room(rows * max(sizes.width, sizes.outcome))
    unsafe queries = EncoderWorkspace.room(rows * sizes.width)
    unsafe keysAndValues = EncoderWorkspace.room(rows * 2 * sizes.width)
    unsafe added = EncoderWorkspace.room(rows * max(sizes.width, sizes.outcome))
    unsafe inner = EncoderWorkspace.room(rows * widest)
    unsafe scratch = EncoderWorkspace.room(
      Int(entente_attention_scratch(Int32(truncatingIfNeeded: min(rows, sizes.positions)))))
    unsafe numbers = EncoderWorkspace.wholeRoom(rows, width: widest)
    unsafe chosen = EncoderWorkspace.wholeRoom(rows, width: sizes.width)
  }

  deinit {
    unsafe states.deallocate()
    unsafe queries.deallocate()
    unsafe keysAndValues.deallocate()
    unsafe added.deallocate()
    unsafe inner.deallocate()
    unsafe scratch.deallocate()
    unsafe EncoderWorkspace.free(numbers)
    unsafe EncoderWorkspace.free(chosen)
  }

  private static func free(_ rows: entente_rows) {
    unsafe rows.numbers.deallocate()
    unsafe rows.scales.deallocate()
    unsafe rows.zeros.deallocate()
  }

  private static func room<Element: BitwiseCopyable>(_ count: Int) -> UnsafeMutablePointer<Element> {
    let bytes = max(1, count) * MemoryLayout<Element>.stride
    let start = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: alignment)
    return unsafe start.bindMemory(to: Element.self, capacity: max(1, count))
  }

  private static func wholeRoom(_ rows: Int, width: Int) -> entente_rows {
    unsafe entente_rows(numbers: room(rows * width), scales: room(rows), zeros: room(rows))
  }
}
