import EntityRecognition

/// What nodes and links are called in a Neo4j database.
enum Neo4jLabel {
  /// The kinds of nodes, no known kind last.
  static let kinds: [EntityKind?] = EntityKind.allCases + [nil]

  /// The label of a kind: `Person`.
  static func label(of kind: EntityKind) -> String {
    switch kind {
    case .person: "Person"
    case .country: "Country"
    case .organization: "Organization"
    case .place: "Place"
    }
  }

  /// The type of every link.
  static let relationship = "CO_OCCURS_WITH"
}
