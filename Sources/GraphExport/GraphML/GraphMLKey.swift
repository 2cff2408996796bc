import Cooccurrence
import GraphAnalysis

/// The declaration of one attribute of a GraphML file.
struct GraphMLKey: Equatable {
  /// What an attribute is an attribute of.
  enum Scope: String { case graph, node, edge }
  /// The types that every reader knows.
  enum ValueType: String { case int, double, string }

  /// Unique in the file, across scopes.
  ///
  /// Gephi takes some bare words for its own columns, hence the prefix.
  let id: String
  let scope: Scope
  let name: String
  let type: ValueType

  init(_ scope: Scope, _ name: String, _ type: ValueType, id: String? = nil) {
    self.id = "\(scope.rawValue.prefix(1))_\(id ?? name)"
    self.scope = scope
    self.name = name
    self.type = type
  }

  /// All keys of a file, in the order in which they are declared.
  ///
  /// - Parameters:
  ///   - scores: Measures of the nodes.
  ///   - linkScores: Measures of the links.
  ///   - evidenceLimit: The most sentences of one link.
  ///   - renames: Whether nodes had to get other identifiers than they have in the graph.
  /// - Returns: The keys.
  static func keys(
    scores: [NodeScores], linkScores: [EdgeScores], evidenceLimit: Int, renames: Bool = false
  ) -> [GraphMLKey] {
    let graph = [
      GraphMLKey(.graph, "generator", .string), GraphMLKey(.graph, "window", .string),
      GraphMLKey(.graph, "weighting", .string), GraphMLKey(.graph, "filters", .string),
      GraphMLKey(.graph, "articles", .int),
      GraphMLKey(.graph, "undated_articles", .int), GraphMLKey(.graph, "sentences", .int),
      GraphMLKey(.graph, "windows", .int),
      GraphMLKey(.graph, "first_date", .string), GraphMLKey(.graph, "last_date", .string),
    ]
    let node = [
      GraphMLKey(.node, "label", .string), GraphMLKey(.node, "name", .string), GraphMLKey(.node, "type", .string),
      GraphMLKey(.node, "aliases", .string), GraphMLKey(.node, "mentions", .int),
      GraphMLKey(.node, "articles", .int), GraphMLKey(.node, "windows", .int), GraphMLKey(.node, "first_date", .string),
      GraphMLKey(.node, "last_date", .string),
    ]
    let original = renames ? [GraphMLKey(.node, "original_id", .string)] : []
    let measures = scores.enumerated().map { GraphMLKey(.node, $1.measure, .double, id: "score\($0)") }
    let edge = [
      GraphMLKey(.edge, "weight", .double), GraphMLKey(.edge, "sentences", .int),
      GraphMLKey(.edge, "articles", .int), GraphMLKey(.edge, "first_date", .string),
      GraphMLKey(.edge, "last_date", .string),
    ]
    let evidence = (0..<evidenceLimit).flatMap { place in
      [
        GraphMLKey(.edge, "evidence\(place + 1)", .string),
        GraphMLKey(.edge, "evidence\(place + 1)_source", .string),
      ]
    }
    let links = linkScores.enumerated().map { GraphMLKey(.edge, $1.measure, .double, id: "score\($0)") }
    return graph + node + original + measures + edge + links + evidence
  }

  func appendDeclaration(to bytes: inout [UInt8]) {
    bytes.append(markup: "  <key id=\"\(id)\" for=\"\(scope.rawValue)\" attr.name=\"")
    bytes.append(xmlAttribute: name)
    bytes.append(markup: "\" attr.type=\"\(type.rawValue)\"/>\n")
  }
}

extension [UInt8] {
  /// Appends a value under its key; nothing where there is none, since empty data breaks some readers.
  mutating func appendData(_ key: String, _ value: String?) {
    guard let value else { return }
    let start = count
    appendOpening(key)
    let opened = count
    append(xmlText: value)
    // Of a text that XML forbids all of, nothing is left.
    guard count > opened else { return removeLast(count - start) }
    append(markup: "</data>")
  }

  /// Appends a whole number under its key.
  mutating func appendData(_ key: String, _ value: Int) {
    appendOpening(key)
    append(digitsOf: value)
    append(markup: "</data>")
  }

  /// Appends a number under its key: the shortest text that reads back as the same number, with a point in any locale.
  mutating func appendData(_ key: String, _ value: Double) {
    appendOpening(key)
    append(digitsOf: value)
    append(markup: "</data>")
  }

  private mutating func appendOpening(_ key: String) {
    append(markup: "<data key=\"")
    append(markup: key)
    append(markup: "\">")
  }
}
