/// How a word is written: what the encoder, which knows letters without their case, is told of it.
///
/// The numbers are those that `Sources/CNameModels/Training/accurate/features.py` gave when the encoder was trained.
struct WrittenForm: Sendable, Equatable {
  static let shapeCount = 20
  static let shareCount = 3
  static let elsewhereCount = 4
  /// The shape of no word, beyond the ends of a sentence.
  static let boundary: UInt8 = 0

  /// From 1 below ``shapeCount``.
  var shape: UInt8
  /// Whether a sentence begins with it, or it stands after a mark that a sentence can begin after.
  var opensSentence = false
  /// 1 where most words of its sentence are all capitals, 2 where most begin with one, else 0.
  var share: UInt8 = 0
  /// 0 without a capital; else 1 is added where the word stands with a capital elsewhere in the article, inside a
  /// sentence, and 2 where it stands without.
  var elsewhere: UInt8 = 0

  /// The form of a word by its letters alone.
  ///
  /// - Complexity: O(*n*) in the length of the word, but for a mark; nothing is allocated.
  init(_ letters: WordLetters) {
    shape = letters.shape
  }
}
