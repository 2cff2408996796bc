/// One news article: its text, when it was published, and the passages of it that are news.
///
/// The text is kept as it was decoded; everything found in it later is a range of UTF-8 bytes of this text.
/// Furniture (datelines, bylines, photo credits, "Read more:" lines, copyright lines) is in the text and in no passage.
public struct Article: Sendable, Equatable {
  /// The name of the article in its collection, unique there: the path below the input folder.
  public let name: String
  /// The whole text, decoded, without a byte order mark.
  public let text: String
  /// The day of publication; `nil` where the article does not say.
  public let publication: PublicationDate?
  /// What is to be read of the text, in its order.
  public let passages: [Passage]

  /// Creates an article from parts that are already known.
  public init(name: String, text: String, publication: PublicationDate?, passages: [Passage]) {
    self.name = name
    self.text = text
    self.publication = publication
    self.passages = passages
  }
}
