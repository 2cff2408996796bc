/// Something about one file that its reader should know of: what was found, what was expected, and what became of it.
///
/// A problem never stops the other files. ``description`` is one line for a person.
///
/// ```swift
/// ReadingProblem(
///   file: "news/lyon.txt", byte: 1204, found: "byte 0xE9, which is no UTF-8", expected: "UTF-8",
///   consequence: .read(as: "Windows-1252")
/// ).description
/// // "news/lyon.txt: byte 1204: found byte 0xE9, which is no UTF-8; expected UTF-8; read as Windows-1252"
/// ```
public struct ReadingProblem: Sendable, Equatable, CustomStringConvertible {
  /// What became of the file.
  public enum Consequence: Sendable, Equatable {
    /// The article is there, read the way that is named.
    case read(as: String)
    /// The file gave no article.
    case leftOut
  }

  /// The path of the file or folder, as it was given or found.
  public let file: String
  /// The line, from 1, where it is known.
  public let line: Int?
  /// The byte of the file, from 0, where it is known.
  public let byte: Int?
  /// What was there.
  public let found: String
  /// What should have been there.
  public let expected: String
  /// What became of the file.
  public let consequence: Consequence

  /// Creates a problem from its parts.
  public init(
    file: String, line: Int? = nil, byte: Int? = nil, found: String, expected: String, consequence: Consequence
  ) {
    self.file = file
    self.line = line
    self.byte = byte
    self.found = found
    self.expected = expected
    self.consequence = consequence
  }

  /// Whether the file gave no article.
  public var isLoss: Bool { consequence == .leftOut }

  /// The problem in one line.
  public var description: String {
    var parts = [ReadingProblem.printable(file)]
    if let line { parts.append("line \(line)") }
    if let byte { parts.append("byte \(byte)") }
    let outcome =
      switch consequence {
      case .read(let manner): "read as \(manner)"
      case .leftOut: "left out"
      }
    parts.append("found \(found); expected \(expected); \(outcome)")
    return parts.joined(separator: ": ")
  }

  /// A path without line breaks or other controls, so that a message stays one line whatever a file is called.
  static func printable(_ path: String) -> String {
    var text = ""
    for scalar in path.unicodeScalars {
      if scalar.value < 0x20 || scalar.value == 0x7F || scalar.properties.generalCategory == .control {
        text += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
