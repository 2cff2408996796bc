/// What a file says about its article before the text begins: a block between `---` lines, or fields at its head.
///
/// ```
/// ---
/// title: Ministers meet in Abuja
/// date: 2016-03-24
/// ---
/// ```
struct FrontMatter {
  /// How a date in the front matter is named.
  enum DateField {
    case firstPublished
    case published
    case updated
  }

  /// How many lines that are not blank belong to it.
  private(set) var lineCount = 0
  /// The bytes of the title's value.
  private(set) var title: Range<Int>?
  /// The values of the date fields, in their order.
  private(set) var dates: [(field: DateField, value: Range<Int>)] = []

  /// Looks for front matter in the first lines of a text.
  init(of bytes: [UInt8], lines: [TextLine]) {
    guard let first = lines.first else { return }
    let fence = bytes.text(first.range.prefix(8))
    if first.width == 3, fence == "---" || fence == "+++" {
      let closing = lines.dropFirst().prefix(100).firstIndex { line in
        line.width == 3 && (bytes.text(line.range) == fence || bytes.text(line.range) == "...")
      }
      guard let closing else { return }
      for line in lines[1..<closing] { read(line, of: bytes, isFenced: true) }
      lineCount = closing + 1
      return
    }
    var count = 0
    while count < lines.count, lines[count].block == first.block, read(lines[count], of: bytes, isFenced: false) {
      count += 1
    }
    // "Source: …" alone at the head is furniture; a title or a date makes it front matter.
    if title != nil || !dates.isEmpty { lineCount = count }
  }

  /// Takes one field; `false` where the line is none.
  @discardableResult
  private mutating func read(_ line: TextLine, of bytes: [UInt8], isFenced: Bool) -> Bool {
    guard let separator = separator(in: line, of: bytes) else { return false }
    let key = FrontMatter.folded(bytes.text(line.range.lowerBound..<separator))
    guard isFenced || FrontMatter.keys[key] != nil || FrontMatter.otherKeys.contains(key) else { return false }
    let value = FrontMatter.unquoted(bytes.trimmed(separator + 1..<line.range.upperBound), in: bytes)
    guard !value.isEmpty else { return true }
    switch FrontMatter.keys[key] {
    case .title: if title == nil { title = value }
    case .date(let field): dates.append((field, value))
    case nil: break
    }
    return true
  }

  private func separator(in line: TextLine, of bytes: [UInt8]) -> Int? {
    let head = line.range.lowerBound..<min(line.range.upperBound, line.range.lowerBound + 40)
    return head.first { bytes[$0] == UInt8(ascii: ":") || bytes[$0] == UInt8(ascii: "=") }
  }

  private static func unquoted(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard range.count >= 2 else { return range }
    let quote = bytes.byte(at: range.lowerBound)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), bytes.byte(at: range.upperBound - 1) == quote
    else { return range }
    return range.lowerBound + 1..<range.upperBound - 1
  }

  /// A key without its capitals, spaces and signs: "Date Published", "date_published" and "datePublished" are one.
  private static func folded(_ key: String) -> String {
    String(key.lowercased().filter { $0.isLetter })
  }

  private enum Meaning {
    case title
    case date(DateField)
  }

  private static let keys: [String: Meaning] = {
    var keys: [String: Meaning] = [:]
    for key in ["title", "headline"] { keys[key] = .title }
    for key in ["firstpublished", "firstpublishedat", "firstpublishedon"] { keys[key] = .date(.firstPublished) }
    for key in [
      "date", "published", "publishedat", "publishedon", "publishdate", "publicationdate", "publication", "pubdate",
      "datepublished", "dateofpublication", "releasedate", "posted", "postedon", "articlepublishedtime", "dcdate",
      "dateposted", "issued", "dateissued", "datetime",
    ] { keys[key] = .date(.published) }
    for key in [
      "updated", "updatedat", "updatedon", "lastupdated", "lastupdate", "modified", "lastmodified", "datemodified",
      "dateupdated", "lastmod", "articlemodifiedtime",
    ] { keys[key] = .date(.updated) }
    return keys
  }()

  /// Fields that tell nothing that is needed, and are no text to be read.
  private static let otherKeys: Set<String> = [
    "author", "authors", "byline", "source", "url", "link", "section", "category", "categories", "tags", "keywords",
    "language", "lang", "publisher", "slug", "id", "guid", "copyright", "rights", "license", "type", "layout",
    "outlet", "newspaper", "agency", "created", "datecreated", "accessed", "retrieved", "location", "country",
  ]
}
