/// Why a graph was not drawn.
public enum GraphvizError: Error, Hashable, Sendable {
  /// Graphviz could not be started.
  case unavailable
  /// The text holds a NUL character, at which C would stop reading; the offset counts UTF-8 bytes.
  case nullCharacter(offset: Int)
  /// The text is empty, or holds nothing but white space and comments.
  case noGraph
  /// The text is no DOT: what Graphviz says of it, and the line, where it names one.
  case syntax(message: String, line: Int?)
  /// The engine placed nothing: it is not installed, or it gave up.
  case layout(engine: LayoutEngine, message: String)
  /// Nothing was drawn: the format's plugin is not installed, or it gave up.
  case rendering(format: OutputFormat, message: String)
}

extension GraphvizError: CustomStringConvertible {
  /// The error in one line for a person.
  public var description: String {
    switch self {
    case .unavailable: "Graphviz could not be started"
    case .nullCharacter(let offset): "the graph's text holds a NUL character at byte \(offset)"
    case .noGraph: "expected a graph in DOT, found no graph at all"
    case .syntax(let message, nil): "the graph's text is not DOT: \(message)"
    case .syntax(let message, let line?): "the graph's text is not DOT, line \(line): \(message)"
    case .layout(let engine, let message): "Graphviz could not lay the graph out with \(engine.rawValue): \(message)"
    case .rendering(let format, let message): "Graphviz could not draw the graph as \(format.rawValue): \(message)"
    }
  }

  /// A syntax error from Graphviz's words, such as `Error: <unknown>: syntax error in line 3 near '}'`.
  static func syntax(from words: String) -> GraphvizError {
    let digits = words.firstRange(of: "line ").map { words[$0.upperBound...].prefix { $0.isNumber } }
    return .syntax(message: words, line: digits.flatMap { Int($0) })
  }
}
