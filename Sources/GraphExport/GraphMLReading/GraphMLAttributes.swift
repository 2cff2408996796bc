import EntityRecognition

/// What an attribute of a node tells, by its name.
enum NodeAttribute: Equatable {
  case label
  case name
  /// A drawing of yEd, in which the label is.
  case graphics
  case kind
  case type
  case aliases
  case mentions
  case articles
  case windows
  case firstDate
  case lastDate
  /// The identifier that the node had before some program gave it another one.
  case identifier
  /// A number, under its place among the measures.
  case measure(Int)
  case ignored

  /// Finds out by a key's name, in whatever case, what to do with its values; `nil` where the name tells nothing.
  init?(name: String) {
    switch name.lowercased() {
    case "label": self = .label
    case "name": self = .name
    case "kind": self = .kind
    case "type": self = .type
    case "aliases": self = .aliases
    case "mentions": self = .mentions
    case "articles": self = .articles
    case "windows": self = .windows
    case "first_date": self = .firstDate
    case "last_date": self = .lastDate
    // igraph keeps the identifiers of a file that it read under this name.
    case "id", "original_id": self = .identifier
    default: return nil
    }
  }
}

/// What an attribute of a link tells, by its name.
enum EdgeAttribute: Equatable {
  case weight
  case sentences
  case articles
  case firstDate
  case lastDate
  /// The text of a sentence, by its number from 1.
  case evidence(Int)
  /// Where a sentence stands, by its number from 1.
  case evidenceSource(Int)
  /// A number, under its place among the measures of links.
  case measure(Int)
  case ignored

  /// Finds out by a key's name, in whatever case, what to do with its values; `nil` where the name tells nothing.
  init?(name: String) {
    let name = name.lowercased()
    switch name {
    case "weight": self = .weight
    case "sentences": self = .sentences
    case "articles": self = .articles
    case "first_date": self = .firstDate
    case "last_date": self = .lastDate
    default:
      guard name.hasPrefix("evidence") else { return nil }
      let rest = name.dropFirst("evidence".count)
      let isSource = rest.hasSuffix("_source")
      let digits = isSource ? rest.dropLast("_source".count) : rest
      guard let number = Int(digits), (1...EdgeAttribute.evidenceLimit).contains(number) else { return nil }
      self = isSource ? .evidenceSource(number) : .evidence(number)
    }
  }

  /// The most sentences of one link that are read.
  static let evidenceLimit = 1000
}

/// What an attribute of the whole graph tells, by its name.
enum GraphAttribute: String {
  case generator
  case window
  case weighting
  case filters
  case articles
  case undatedArticles = "undated_articles"
  case sentences
  case windows
  case firstDate = "first_date"
  case lastDate = "last_date"
}

extension EntityKind {
  /// The kind that a word of any program stands for, if it is one of the four.
  init?(word: String) {
    let word = word.lowercased()
    if word == "organisation" { self = .organization } else { self.init(rawValue: word) }
  }
}
