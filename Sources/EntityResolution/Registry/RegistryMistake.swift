internal import Yams

/// A mistake in a registry file: where it is, what is wrong, and what to do about it.
public struct RegistryMistake: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The file cannot be read.
    case unreadable(String)
    /// The text is no YAML.
    case syntax(String)
    /// Brackets, dashes or anchors nest too deep.
    case nesting
    /// A key that a registry does not have.
    case unknownKey(String, expected: [String])
    /// A value of another form than the key needs.
    case wrongForm(key: String, expected: String)
    /// A value that the key cannot have.
    case wrongValue(key: String, found: String, expected: String)
    /// An entry without a name.
    case missingName
    /// A name that another entry bears, or that is its own entry's a second time.
    case nameTaken(String, by: String, line: Int)
    /// An identifier that another entry has.
    case identifierTaken(String, by: String, line: Int)
    /// Two names that are said to be the same, and said never to be.
    case sameAndNeverMerge(String, String, line: Int)
    /// Names that stand for each other in a circle.
    case cycle([String])
    /// A name that is dropped, and has an entry or another rule.
    case droppedAndKept(String, line: Int)
  }

  /// The file as it was given.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The name of the entry or the section; `nil` where the mistake is in none.
  public let entry: String?
  /// What is wrong.
  public let problem: Problem

  init(file: String, line: Int, entry: String?, problem: Problem) {
    self.file = file
    self.line = line
    self.entry = entry
    self.problem = problem
  }

  /// Translates what Yams reports.
  init(_ error: YamlError, file: String) {
    let (line, text): (Int, String) =
      switch error {
      case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
        .composer(let context, let problem, let mark, _):
        (mark.line, context.map { "\($0.text) " } ?? "" + problem)
      case .duplicatedKeysInMapping(let duplicates, let context):
        (context.mark.line, "the key \(duplicates.sorted().joined(separator: ", ")) stands there twice")
      case .reader(let problem, _, _, _): (1, problem)
      default: (1, "it cannot be read")
      }
    self.init(file: file, line: line, entry: nil, problem: .syntax(text))
  }
}

extension RegistryMistake: CustomStringConvertible {
  /// The mistake in one line: `entities.yaml:12: John Kerry: unknown key "alias"; write one of aliases, id, …`.
  public var description: String {
    let place = "\(file):\(line): " + (entry.map { "\($0): " } ?? "")
    return place + found + "; " + remedy
  }

  private var found: String {
    switch problem {
    case .unreadable(let reason): "the registry cannot be read (\(reason))"
    case .syntax(let reason): "not YAML: \(reason)"
    case .nesting: "values nest too deep"
    case .unknownKey(let key, _): "unknown key \"\(key)\""
    case .wrongForm(let key, _): "\"\(key)\" has a value of the wrong form"
    case .wrongValue(let key, let value, _): "\"\(key)\" is \"\(value)\""
    case .missingName: "an entry without a name"
    case .nameTaken(let name, let other, let line): "\"\(name)\" is a name of \(other) too (line \(line))"
    case .identifierTaken(let id, let other, let line): "the id \(id) is that of \(other) (line \(line))"
    case .sameAndNeverMerge(let one, let other, let line):
      "\"\(one)\" and \"\(other)\" are the same by line \(line), and never by this one"
    case .cycle(let names): "names stand for each other in a circle: \(names.joined(separator: " → "))"
    case .droppedAndKept(let name, let line): "\"\(name)\" is dropped here and kept in line \(line)"
    }
  }

  private var remedy: String {
    switch problem {
    case .unreadable: "give a file that exists and is UTF-8 text"
    case .syntax: "put names with : # [ ] { } , & * into double quotes, and indent with spaces"
    case .nesting: "write entities as a plain list"
    case .unknownKey(_, let expected): "write one of \(expected.joined(separator: ", "))"
    case .wrongForm(_, let expected), .wrongValue(_, _, let expected): "write \(expected)"
    case .missingName: "add \"name: …\""
    case .nameTaken: "leave the name to one of the two, or make one entry of both"
    case .identifierTaken: "give each entry an id of its own"
    case .sameAndNeverMerge: "take one of the two rules away"
    case .cycle: "put the name to keep first, in one place only"
    case .droppedAndKept: "take one of the two away"
    }
  }
}

/// All mistakes of a registry file, in the order of the lines.
public struct RegistryError: Error, Sendable, CustomStringConvertible {
  /// The mistakes; at least one, and at most a hundred.
  public let mistakes: [RegistryMistake]

  init(_ mistakes: [RegistryMistake]) {
    self.mistakes = Array(mistakes.sorted { ($0.line, $0.description) < ($1.line, $1.description) }.prefix(100))
  }

  /// One line for each mistake.
  public var description: String { mistakes.map(\.description).joined(separator: "\n") }
}
