import EntityRecognition
import EntityResolution
import GraphExport
import NewsText

extension ListedEntity {
  /// The headings of ``cells``.
  static let columns = [
    TextTable.Column("MENTIONS", alignsRight: true), TextTable.Column("ARTICLES", alignsRight: true),
    TextTable.Column("KIND"), TextTable.Column("NAME", share: 1), TextTable.Column("ID", share: 1),
    TextTable.Column("FORMS", share: 1),
  ]

  /// The entity as a row for people.
  var cells: [String] {
    let forms = forms.map { "\($0.surface) (\($0.mentionCount))" }.joined(separator: ", ")
    return [String(mentionCount), String(articles.count), entity.kind.rawValue, entity.label, entity.id, forms]
  }

  /// The names of the fields of ``csv``.
  static let csvHeading = CSVRow(["id", "name", "kind", "mentions", "articles", "forms"])

  /// The entity as a row for spreadsheets.
  var csv: CSVRow {
    let forms = forms.map { "\($0.surface) (\($0.mentionCount))" }.joined(separator: "; ")
    return CSVRow([
      .text(entity.id), .text(entity.label), .text(entity.kind.rawValue), .number(mentionCount),
      .number(articles.count), .text(forms),
    ])
  }

  /// The entity as an object of JSON.
  var json: JSONValue {
    .object([
      ("id", .string(entity.id)), ("name", .string(entity.label)), ("kind", .string(entity.kind.rawValue)),
      ("mentions", .number(mentionCount)),
      (
        "forms",
        .list(forms.map { .object([("surface", .string($0.surface)), ("mentions", .number($0.mentionCount))]) })
      ), ("articles", .list(articles.map { .string($0) })),
    ])
  }
}

extension ListedMention {
  /// The headings of ``cells``.
  static let columns = [
    TextTable.Column("ARTICLE", share: 1), TextTable.Column("BYTES"), TextTable.Column("ID", share: 1),
    TextTable.Column("SURFACE", share: 1), TextTable.Column("SENTENCE", share: 3),
  ]

  /// The mention as a row for people.
  var cells: [String] {
    let range = mention.sourceRange
    return [article.name, "\(range.lowerBound)–\(range.upperBound)", entity.id, mention.surface, sentence]
  }

  /// The names of the fields of ``csv``.
  static let csvHeading = CSVRow([
    "id", "name", "kind", "surface", "basis", "article", "date", "start", "end", "sentence",
  ])

  /// The mention as a row for spreadsheets.
  var csv: CSVRow {
    CSVRow([
      .text(entity.id), .text(entity.label), .text(entity.kind.rawValue), .text(mention.surface),
      .text(mention.basis.rawValue), .text(article.name), .text(article.publication?.day.description ?? ""),
      .number(mention.sourceRange.lowerBound), .number(mention.sourceRange.upperBound), .text(sentence),
    ])
  }

  /// The mention as an object of JSON.
  var json: JSONValue {
    .object([
      ("id", .string(entity.id)), ("name", .string(entity.label)), ("kind", .string(entity.kind.rawValue)),
      ("surface", .string(mention.surface)), ("basis", .string(mention.basis.rawValue)),
      ("article", .string(article.name)),
      ("date", article.publication.map { .string($0.day.description) } ?? .null),
      ("start", .number(mention.sourceRange.lowerBound)), ("end", .number(mention.sourceRange.upperBound)),
      ("sentence", .string(sentence)),
    ])
  }
}
