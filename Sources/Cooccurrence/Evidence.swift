public import NewsText

/// A window of text that holds a link: where it stands, and what it says.
public struct Evidence: Sendable, Hashable {
  /// The name of the article in its collection.
  public let article: String
  /// The article's day of publication.
  public let date: CalendarDate?
  /// Where the text starts in the article, counted in Unicode scalars (as Python counts characters).
  public let characterOffset: Int
  /// The text itself, on one line.
  public let text: String

  /// Creates evidence from its parts.
  public init(article: String, date: CalendarDate?, characterOffset: Int, text: String) {
    self.article = article
    self.date = date
    self.characterOffset = characterOffset
    self.text = text
  }
}
