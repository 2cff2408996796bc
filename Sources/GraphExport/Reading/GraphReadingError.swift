/// Why a file could not be read as a graph.
public enum GraphReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file is not there, is a folder, or may not be read: what the system says.
  case unreadable(file: String, reason: String)
  /// Something stands in the file that must not stand there.
  case unexpected(at: FilePlace, found: String, expected: String)

  /// The error in one line for a person: `net.graphml:12:7: found weight "-2" of the link a – b; expected …`.
  public var description: String {
    switch self {
    case .unreadable(let file, let reason): "\(file.quotable): \(reason)"
    case .unexpected(let place, let found, let expected): "\(place): found \(found); expected \(expected)"
    }
  }
}

/// A place in a file, as editors count it.
public struct FilePlace: Hashable, Sendable, CustomStringConvertible {
  /// The file's path, or the name under which its bytes were given.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, counted in Unicode scalars.
  public let column: Int

  /// Creates a place.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place as compilers write it: `net.graphml:12:7`.
  public var description: String { "\(file.quotable):\(line):\(column)" }
}

extension String {
  /// The text without line breaks and other controls, and not longer than a message can bear.
  var quotable: String {
    var text = ""
    for scalar in unicodeScalars.prefix(120) {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .format, .surrogate:
        text += "\\u{\(String(scalar.value, radix: 16))}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return unicodeScalars.dropFirst(120).isEmpty ? text : text + "…"
  }

  /// The text in quotation marks, fit for one line of a message.
  var quoted: String { "\"\(quotable)\"" }
}

extension Collection<UInt8> {
  /// Bytes of a file in quotation marks, fit for one line of a message, whatever they are.
  var quoted: String { String(decoding: prefix(200), as: UTF8.self).quoted }
}
