import ArgumentParser
import EntityRecognition

/// A form in which a list is printed.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  /// Columns for people.
  case table
  /// Comma-separated values for spreadsheets.
  case csv
  /// JSON, one array of objects.
  case json
  /// JSON, one object a line.
  case jsonl
}

/// A kind of entity that can be asked for: places are found, but are no entities.
enum ListedKind: String, CaseIterable, ExpressibleByArgument {
  case person
  case country
  case organization

  var kind: EntityKind {
    switch self {
    case .person: .person
    case .country: .country
    case .organization: .organization
    }
  }
}
