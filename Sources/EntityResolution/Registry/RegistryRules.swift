import EntityRecognition

/// What the user's registry rules, in the form in which resolution asks.
struct RegistryRules: Sendable {
  /// Whether the user has said that a name is nobody.
  func drops(_ mention: Mention) -> Bool { false }

  /// The entry that bears a mention's name, and the line that says so.
  func entry(of mention: Mention) -> (entry: Int, line: Int32)? { nil }

  /// The kind of an entry, or else that of a mention of it.
  func kind(of entry: Int, _ mention: Mention) -> EntityKind { mention.kind }

  /// Whether two full names must never be one.
  func forbids(_ left: PersonUnit, _ right: PersonUnit) -> Bool { false }

  /// The line that forbids that a form is any of some names; `nil` where none does.
  func forbids(_ surface: String, _ names: [String]) -> Int? { nil }
}
