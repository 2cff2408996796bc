/// How near two names must stand to make a link.
public enum CooccurrenceWindow: String, Sendable, CaseIterable {
  /// In one sentence; a headline and a caption are sentences.
  case sentence
  /// In one paragraph, caption, bullet or headline.
  case paragraph
  /// In one article.
  case article
}
