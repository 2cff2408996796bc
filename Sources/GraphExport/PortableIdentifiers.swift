import Cooccurrence

/// Identifiers for the nodes of a graph that every reader of GraphML and DOT takes as they are.
///
/// Portable is `[A-Za-z][A-Za-z0-9_.-]*` and none of DOT's keywords: GraphML's schema wants a name token, pydot drops
/// nodes called "node", splits others at a colon, and no DOT text can end a name in one backslash. Identifiers made
/// here (`person.john-kerry`) are portable; those of other tools' graphs may not be, and are rewritten, each to
/// another one, in the same way in every run.
struct PortableIdentifiers {
  /// Whether some identifiers are not those of the graph.
  let areRewritten: Bool

  private let identifiers: [String]

  /// Finds an identifier for each node.
  ///
  /// - Complexity: O(*n*).
  init(of graph: CooccurrenceGraph) {
    var identifiers = graph.nodes.map(\.id)
    let strangers = identifiers.indices.filter { !PortableIdentifiers.isPortable(identifiers[$0]) }
    if !strangers.isEmpty {
      var taken = Set(identifiers)
      for index in strangers {
        let base = "x_" + PortableIdentifiers.rewritten(identifiers[index])
        var candidate = base
        var number = 2
        while !taken.insert(candidate).inserted {
          candidate = "\(base).\(number)"
          number += 1
        }
        identifiers[index] = candidate
      }
    }
    self.identifiers = identifiers
    self.areRewritten = !strangers.isEmpty
  }

  /// The identifier of a node.
  subscript(node: Int) -> String { identifiers[node] }

  /// Whether an identifier can stay as it is.
  static func isPortable(_ identifier: String) -> Bool {
    guard let first = identifier.utf8.first, isLetter(first), identifier.utf8.allSatisfy(isNamePart) else {
      return false
    }
    return !keywords.contains(identifier.lowercased())
  }

  private static let keywords: Set<String> = ["node", "edge", "graph", "digraph", "subgraph", "strict"]

  /// The identifier with every character that is not portable as its number: `a b` becomes `a_20_b`.
  private static func rewritten(_ identifier: String) -> String {
    var result = ""
    for scalar in identifier.unicodeScalars {
      if scalar.isASCII, isNamePart(UInt8(scalar.value)) {
        result.unicodeScalars.append(scalar)
      } else {
        result += "_\(String(scalar.value, radix: 16))_"
      }
    }
    return result
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}
