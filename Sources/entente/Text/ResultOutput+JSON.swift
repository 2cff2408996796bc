import GraphExport

extension ResultOutput {
  /// Adds one array of JSON, a value a line.
  ///
  /// - Parameter values: The values, each made when its turn comes.
  /// - Throws: What ``append(_:)`` throws.
  mutating func append(list values: some Sequence<JSONValue>) throws {
    var isFirst = true
    for value in values {
      try append((isFirst ? "[\n" : ",\n") + value.text)
      isFirst = false
    }
    try append(isFirst ? "[]\n" : "\n]\n")
  }

  /// Adds JSON lines: a value a line, and nothing around them (<https://jsonlines.org>).
  ///
  /// - Parameter values: The values, each made when its turn comes.
  /// - Throws: What ``append(_:)`` throws.
  mutating func append(lines values: some Sequence<JSONValue>) throws {
    for value in values { try append(value.text + "\n") }
  }
}
