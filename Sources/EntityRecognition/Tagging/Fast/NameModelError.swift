/// Why bytes are not a model of the name tagger.
package enum NameModelError: Error, Equatable, CustomStringConvertible {
  /// The bytes do not begin as a model does.
  case notAModel
  /// The model was written for other features.
  case otherVersion(found: Int, expected: Int)
  /// There are fewer or more bytes than the model's beginning says.
  case wrongLength(found: Int, expected: Int)
  /// The bytes were changed since they were written.
  case damaged

  /// The error in one line.
  package var description: String {
    switch self {
    case .notAModel: "not a name model: expected a file that `entente train` wrote"
    case .otherVersion(let found, let expected):
      "name model of version \(found): expected version \(expected); train it again"
    case .wrongLength(let found, let expected): "name model of \(found) bytes: expected \(expected)"
    case .damaged: "name model with a wrong checksum: expected the bytes that `entente train` wrote"
    }
  }
}
