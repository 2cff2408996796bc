/// Why bytes are not a list of subwords.
///
/// Lines count from 1.
enum SubwordVocabularyError: Error, Equatable, CustomStringConvertible {
  /// The bytes of a line are not UTF-8.
  case notUTF8(line: Int)
  /// A special subword does not stand in the line that is its own.
  case missingSpecial(String, line: Int)
  /// A line has no subword.
  case emptyLine(Int)
  /// A subword stands in the list a second time.
  case duplicate(String, line: Int)
  /// No line feed follows the last subword: the list was cut.
  case unfinished(line: Int)

  /// The error in one line.
  var description: String {
    switch self {
    case .notUTF8(let line): "line \(line) of the subwords is not UTF-8: expected the model's own list"
    case .missingSpecial(let special, let line): "line \(line) of the subwords is not \"\(special)\": expected it there"
    case .emptyLine(let line): "line \(line) of the subwords is empty: expected a subword"
    case .duplicate(let subword, let line):
      "line \(line) of the subwords has \"\(subword)\" again: expected each of them once"
    case .unfinished(let line): "line \(line) of the subwords has no line feed: expected one after each subword"
    }
  }
}
