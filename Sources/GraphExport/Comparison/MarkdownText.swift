import GraphAnalysis

extension String {
  /// The text on one line with what Markdown gives a meaning to escaped, so that names and sentences stand as they are.
  ///
  /// A backslash makes any punctuation of ASCII literal (<https://spec.commonmark.org/0.31.2/#backslash-escapes>). White
  /// space at the ends goes, beside which asterisks make nothing bold, and so do the controls that would turn the words
  /// after the text around.
  var markdown: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "#", "&", "$": result.append(contentsOf: ["\\", scalar])
      default: result.append(scalar.isUnrulyInMarkdown ? " " : scalar)
      }
    }
    while let last = result.last, last.properties.isWhitespace { result.removeLast() }
    return String(String.UnicodeScalarView(result.drop { $0.properties.isWhitespace }))
  }

  /// The same for a text that begins a line, where `- `, `1. ` and `===` would begin a list or make a heading.
  var markdownLine: String {
    var scalars = markdown.unicodeScalars
    let place = scalars.firstIndex { !("0"..."9").contains($0) } ?? scalars.endIndex
    guard place < scalars.endIndex else { return String(scalars) }
    let marks: [Unicode.Scalar] = place == scalars.startIndex ? ["-", "+", "="] : [".", ")"]
    if marks.contains(scalars[place]) { scalars.insert("\\", at: place) }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  /// Whether it breaks a line, is a control, or turns the words after it around.
  fileprivate var isUnrulyInMarkdown: Bool {
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
    default: properties.generalCategory == .control
    }
  }
}

extension NodeChange {
  /// The name for Markdown, or the identifier where there is no name that could be read.
  var markdownName: String {
    let name = label.markdown
    return name.unicodeScalars.contains { $0.isAllowedInXML && !$0.properties.isWhitespace } ? name : id.markdown
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
