/// Why not a single article could be read.
public enum ArticleReadingError: Error, Sendable, Equatable, CustomStringConvertible {
  /// No input was named.
  case noInput
  /// Inputs were named, and none of them gave an article; the problems say why, input by input.
  case nothingRead(inputs: [String], problems: [ReadingProblem])

  /// The error in one line.
  public var description: String {
    switch self {
    case .noInput: return "no input: expected files or folders of \(ArticleFormat.known), or - for standard input"
    case .nothingRead(let inputs, let problems):
      let names = inputs.prefix(3).map(ReadingProblem.printable).joined(separator: ", ")
      let more = inputs.count > 3 ? " and \(inputs.count - 3) more" : ""
      guard let first = problems.first else { return "no article in \(names)\(more)" }
      let others = problems.count > 1 ? " (and \(problems.count - 1) more)" : ""
      return "no article in \(names)\(more): \(first)\(others)"
    }
  }
}
