internal import CEncoder

/// The weights of the accurate tagger, read where they lie: nothing is copied, and a page that no article needs is never
/// fetched.
///
/// The form of the file is told in `Sources/CNameModels/Training/accurate/export.py`.
///
/// Sendable by promise, as are its parts: the compiler knows nothing of what pointers lead to, and here it is constants
/// that nobody writes and that outlive the model.
@safe struct EncoderModel: @unchecked Sendable {
  /// What is added to a row before it is normalised to its mean and spread, and what it is multiplied with.
  ///
  /// Sendable by the model's promise: both lead to its constants.
  @safe struct Norm: @unchecked Sendable {
    let gains: UnsafePointer<Float>
    let biases: UnsafePointer<Float>
  }

  /// A matrix with what makes floats of its products.
  ///
  /// Sendable by the model's promise: the pointers in it lead to its constants.
  @safe struct Matrix: @unchecked Sendable {
    let numbers: entente_matrix
  }

  /// One layer: each row looks at the others, then at itself.
  struct Layer: Sendable {
    /// Queries, keys and values, each as wide as a row.
    let attention: Matrix
    let projection: Matrix
    let attentionNorm: Norm
    let inner: Matrix
    let outer: Matrix
    let outerNorm: Norm
  }

  private static let magic = Array("ENTACC01".utf8)

  let sizes: EncoderSizes
  let vocabulary: SubwordVocabulary
  let subwords: UnsafePointer<Int8>
  let subwordScales: UnsafePointer<Float>
  let positions: UnsafePointer<Float>
  /// A row for each shape of a word inside a sentence, and one for it at a beginning, by turns.
  let written: UnsafePointer<Float>
  let share: UnsafePointer<Float>
  let elsewhere: UnsafePointer<Float>
  let embeddingNorm: Norm
  let layers: [Layer]
  let shape: UnsafePointer<Float>
  let neighbours: UnsafePointer<Float>
  let hidden: Matrix
  /// 16 floats for each hidden one, and 16 that are added.
  let tags: UnsafePointer<Float>

  /// Reads a model.
  ///
  /// - Parameter bytes: The model's file, at a multiple of 64, unchanged as long as the model is used.
  /// - Throws: ``EncoderModelError`` where they are none.
  /// - Complexity: O(*n*) in the number of subwords; the weights are not looked at.
  @unsafe init(_ bytes: UnsafeRawBufferPointer) throws(EncoderModelError) {
    guard let base = bytes.baseAddress, bytes.count >= 64, unsafe bytes.starts(with: Self.magic) else {
      throw .notAModel
    }
    var sizes = EncoderSizes()
    for (index, field) in EncoderSizes.fields.enumerated() {
      let value = unsafe bytes.loadUnaligned(fromByteOffset: 8 + 4 * index, as: UInt32.self)
      sizes[keyPath: field.path] = Int(UInt32(littleEndian: value))
    }
    try sizes.check()
    var reader = unsafe TensorReader(base, count: bytes.count, at: 8 + 4 * EncoderSizes.fields.count)
    let listed = reader.text(sizes.vocabularyLength)
    let width = sizes.width
    unsafe subwords = reader.table(sizes.subwords * width)
    unsafe subwordScales = reader.table(sizes.subwords)
    unsafe positions = reader.table(sizes.positions * width)
    unsafe written = reader.table(2 * sizes.shapes * width)
    unsafe share = reader.table(sizes.shares * width)
    unsafe elsewhere = reader.table(sizes.elsewheres * width)
    embeddingNorm = reader.norm(width)
    layers = (0..<sizes.layers).map { _ in
      Layer(
        attention: reader.matrix(inputs: width, outputs: 3 * width),
        projection: reader.matrix(inputs: width, outputs: width), attentionNorm: reader.norm(width),
        inner: reader.matrix(inputs: width, outputs: sizes.inner),
        outer: reader.matrix(inputs: sizes.inner, outputs: width), outerNorm: reader.norm(width))
    }
    unsafe shape = reader.table(2 * sizes.shapes * sizes.shapeWidth)
    unsafe neighbours = reader.table(sizes.shapes * sizes.neighbourWidth)
    hidden = reader.matrix(inputs: sizes.outcome, outputs: sizes.hidden)
    unsafe tags = reader.table((sizes.hidden + 1) * 16)
    guard reader.place == bytes.count else { throw .wrongLength(found: bytes.count, expected: reader.place) }
    do {
      vocabulary = try SubwordVocabulary(utf8: listed.span)
    } catch {
      throw .badVocabulary("\(error)")
    }
    guard vocabulary.count == sizes.subwords else {
      throw .badVocabulary("\(vocabulary.count) are listed, \(sizes.subwords) have a row")
    }
    self.sizes = sizes
  }
}
