/// A stretch of an article that a sentence never crosses: the headline, a paragraph, a caption, a bullet.
public struct Passage: Hashable, Sendable {
  /// What part of an article a passage is.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// The article's own title, always a single sentence.
    case headline
    /// A heading inside the article.
    case heading
    /// Running text.
    case paragraph
    /// What stands below a photo or a video.
    case caption
    /// One bullet or one numbered point.
    case listItem
    /// The line under a pull quote that names the speaker.
    case attribution
  }

  /// What part of the article this is.
  public let role: Role
  /// The UTF-8 bytes of the article's text that belong to it, furniture cut away.
  public let range: Range<Int>

  /// Creates a passage over a range of UTF-8 bytes.
  public init(role: Role, range: Range<Int>) {
    self.role = role
    self.range = range
  }
}
