public import NewsText

/// An article after recognition: its sentences, and who is named in them.
///
/// The article's text is not kept: a sentence carries its own words and its place, and that is all that links need.
public struct AnnotatedArticle: Sendable {
  /// The name of the article in its collection.
  public let name: String
  /// The day of publication; `nil` where the article does not say.
  public let publication: PublicationDate?
  /// The sentences, in order; one that the article repeats word for word stands here once.
  public let sentences: [Sentence]
  /// The mentions, in the order of the text.
  public let mentions: [Mention]

  /// Creates an annotated article from its parts.
  public init(name: String, publication: PublicationDate?, sentences: [Sentence], mentions: [Mention]) {
    self.name = name
    self.publication = publication
    self.sentences = sentences
    self.mentions = mentions
  }
}
