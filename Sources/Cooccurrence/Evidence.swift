public import NewsText

/// A window of text that holds a link: where it stands, and what it says.
public struct Evidence: Sendable, Hashable {
  /// The name of the article in its collection.
  public let article: String
  /// The article's day of publication.
  public let date: CalendarDate?
  /// Where the text starts in the article, counted in Unicode scalars (as Python counts characters).
  public let characterOffset: Int
  /// The text itself, on one line; of a text of more than 4,000 bytes of UTF-8 the beginning, with `[…]` after it.
  public let text: String

  /// Creates evidence from its parts.
  public init(article: String, date: CalendarDate?, characterOffset: Int, text: String) {
    self.article = article
    self.date = date
    self.characterOffset = characterOffset
    self.text = text
  }

  /// The most bytes of a text that are kept: no sentence of news has so many.
  ///
  /// Every link of a window carries its text, and there are as many as pairs of names: a list of 60,000 names without a
  /// full stop would fill a disk.
  static let textLimit = 4_000

  /// A text, or its beginning up to the end of a word where it is longer than ``textLimit``.
  static func excerpt(of text: String) -> String {
    guard text.utf8.count > textLimit else { return text }
    let bytes = text.utf8.prefix(textLimit + 1)
    var end = bytes.lastIndex(of: UInt8(ascii: " ")) ?? bytes.index(before: bytes.endIndex)
    // A character that the limit falls into is left out as a whole.
    while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
    return text[..<end] + " […]"
  }
}
