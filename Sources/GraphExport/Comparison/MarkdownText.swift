extension String {
  /// The text on one line with what Markdown gives a meaning to escaped, so that names and sentences stand as they are.
  var markdown: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default:
        let isControl = scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}"
        result.unicodeScalars.append(isControl ? " " : scalar)
      }
    }
    return result
  }
}

/// A table of Markdown.
struct MarkdownTable {
  let headings: [String]
  /// Which columns hold numbers.
  let numbers: Set<Int>
  /// The cells, escaped already.
  let rows: [[String]]

  var lines: [String] {
    let rule = headings.indices.map { numbers.contains($0) ? "---:" : "---" }
    return ([headings, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }
  }
}
