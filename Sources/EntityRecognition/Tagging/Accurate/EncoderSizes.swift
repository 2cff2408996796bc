/// The sizes of an encoder, as its model's file begins with them.
struct EncoderSizes: Sendable, Equatable {
  /// The floats of a row.
  var width = 0
  /// The parts into which attention divides a row, of 32 floats each.
  var heads = 0
  /// The floats between the two matrices of a layer that look at one row alone.
  var inner = 0
  var layers = 0
  /// The longest sequence, with its start and its separators.
  var positions = 0
  var subwords = 0
  /// The numbers of different shapes, shares of capitals, and ways to be written elsewhere (``WrittenForm``).
  var shapes = 0
  var shares = 0
  var elsewheres = 0
  /// The floats that say a word's shape, and those for a neighbour's.
  var shapeWidth = 0
  var neighbourWidth = 0
  /// The floats between the encoder's last row and the tags.
  var hidden = 0
  /// How many subwords of a word are read.
  var piecesPerWord = 0
  /// The bytes of the list of subwords.
  var vocabularyLength = 0

  /// In the order of the file.
  static let fields: [(name: String, path: any WritableKeyPath<EncoderSizes, Int> & Sendable)] = [
    ("the width", \.width), ("the heads", \.heads), ("the inner width", \.inner), ("the layers", \.layers),
    ("the positions", \.positions), ("the subwords", \.subwords), ("the shapes", \.shapes), ("the shares", \.shares),
    ("the elsewheres", \.elsewheres), ("the shape's width", \.shapeWidth),
    ("the neighbour's width", \.neighbourWidth), ("the hidden width", \.hidden),
    ("the pieces a word", \.piecesPerWord), ("the vocabulary's bytes", \.vocabularyLength),
  ]

  /// What the tags are told from: the encoder's row, the word's shape and its neighbours'.
  var outcome: Int { width + shapeWidth + 2 * neighbourWidth }

  /// Makes sure that an encoder of these sizes can be computed.
  ///
  /// - Throws: ``EncoderModelError`` where it cannot.
  func check() throws(EncoderModelError) {
    func check(_ name: String, _ value: Int, _ expected: String, _ isFit: Bool) throws(EncoderModelError) {
      guard isFit else { throw .unfitSize(name: name, found: value, expected: expected) }
    }
    for (name, path) in EncoderSizes.fields {
      try check(name, self[keyPath: path], "1 to 10,000,000", (1...10_000_000).contains(self[keyPath: path]))
    }
    try check("the heads", heads, "a head for 32 floats", heads * 32 == width)
    for (name, value) in [("the width", width), ("the inner width", inner), ("the hidden width", hidden)] {
      try check(name, value, "a multiple of 16", value.isMultiple(of: 16))
    }
    try check("the last width", outcome, "a multiple of 16", outcome.isMultiple(of: 16))
    // A word is never divided between two sequences.
    let least = piecesPerWord + 2
    try check("the positions", positions, "\(least) or more", positions >= least)
    try check("the layers", layers, "100 or fewer", layers <= 100)
    try check("the shapes", shapes, "\(WrittenForm.shapeCount)", shapes == WrittenForm.shapeCount)
    try check("the shares", shares, "\(WrittenForm.shareCount)", shares == WrittenForm.shareCount)
    try check("the elsewheres", elsewheres, "\(WrittenForm.elsewhereCount)", elsewheres == WrittenForm.elsewhereCount)
  }
}
