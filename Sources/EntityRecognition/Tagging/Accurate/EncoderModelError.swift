/// Why bytes are not a model of the accurate tagger.
package enum EncoderModelError: Error, Equatable, CustomStringConvertible {
  /// The bytes do not begin as such a model does.
  case notAModel
  /// A size at the model's beginning is one that this program cannot compute with.
  case unfitSize(name: String, found: Int, expected: String)
  /// There are fewer or more bytes than the sizes at the model's beginning need.
  case wrongLength(found: Int, expected: Int)
  /// The list of subwords cannot be read.
  case badVocabulary(String)

  /// The error in one line.
  package var description: String {
    switch self {
    case .notAModel: "not a model of the accurate tagger: expected a file that begins with ENTACC01"
    case .unfitSize(let name, let found, let expected): "model with \(found) for \(name): expected \(expected)"
    case .wrongLength(let found, let expected): "model of \(found) bytes: expected \(expected)"
    case .badVocabulary(let reason): "model whose subwords cannot be read: \(reason)"
    }
  }
}
