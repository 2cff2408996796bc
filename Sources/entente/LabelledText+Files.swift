import EntityRecognition
import Foundation

extension LabelledText {
  /// Reads a file.
  init(file: String) throws {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: file))
    } catch {
      throw LabelledFileError.unreadable(file: file)
    }
    try self.init(Array(data), file: file)
  }

  /// The text in the form in which it is read.
  var text: String {
    var lines: [String] = []
    for document in documents {
      lines += ["-DOCSTART-\tO", ""]
      for sentence in document.sentences {
        var tags = [String](repeating: "O", count: sentence.tokens.count)
        for name in sentence.names {
          let kind = LabelledText.code(of: name.kind)
          for token in name.tokens { tags[token] = token == name.tokens.lowerBound ? "B-\(kind)" : "I-\(kind)" }
        }
        lines += zip(sentence.tokens, tags).map { "\($0)\t\($1)" }
        lines.append("")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func code(of kind: EntityKind) -> String {
    switch kind {
    case .person: "PER"
    case .place, .country: "LOC"
    case .organization: "ORG"
    }
  }
}

/// Why a file of labelled text could not be read.
enum LabelledFileError: Error, Equatable, CustomStringConvertible {
  case unreadable(file: String)

  var description: String {
    switch self {
    case .unreadable(let file): "\(file): cannot be read: expected a file of tokens and tags"
    }
  }
}
