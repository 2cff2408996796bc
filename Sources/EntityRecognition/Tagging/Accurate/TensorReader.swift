internal import CEncoder

/// Walks over the tensors of a model's file, each of which begins at a multiple of 64.
///
/// It may be led beyond the end; whoever leads it looks at the place before anything is read through what it gave.
@safe struct TensorReader {
  private let base: UnsafeRawPointer
  private let count: Int
  /// Where the last tensor ends.
  private(set) var place: Int

  /// Begins at a place in bytes that live as long as what is made of them.
  @unsafe init(_ base: UnsafeRawPointer, count: Int, at place: Int) {
    unsafe self.base = base
    self.count = count
    self.place = place
  }

  /// So many bytes right here; none where there are fewer.
  mutating func text(_ length: Int) -> [UInt8] {
    place += length
    guard place <= count else { return [] }
    return unsafe Array(UnsafeRawBufferPointer(start: base + (place - length), count: length))
  }

  mutating func table<Element: BitwiseCopyable>(_ length: Int) -> UnsafePointer<Element> {
    place = (place + 63) / 64 * 64
    let start = min(place, count)
    place += length * MemoryLayout<Element>.stride
    return unsafe (base + start).assumingMemoryBound(to: Element.self)
  }

  mutating func norm(_ width: Int) -> EncoderModel.Norm {
    unsafe EncoderModel.Norm(gains: table(width), biases: table(width))
  }

  mutating func matrix(inputs: Int, outputs: Int) -> EncoderModel.Matrix {
    unsafe EncoderModel.Matrix(
      numbers: entente_matrix(
        weights: table(inputs * outputs), scales: table(outputs), sums: table(outputs), biases: table(outputs),
        inputs: Int32(truncatingIfNeeded: inputs), outputs: Int32(truncatingIfNeeded: outputs)))
  }
}
