/// What is known of a window that holds a link, beside its text: 12 bytes.
package struct WindowRecord: Sendable, Equatable {
  /// The number of its article.
  package let article: UInt32
  /// The number of the article's story: reprints have the same.
  package let story: UInt32
  /// The number of entities that are named in it, linked or not.
  package let entityCount: UInt32

  package init(article: UInt32, story: UInt32, entityCount: UInt32) {
    self.article = article
    self.story = story
    self.entityCount = entityCount
  }
}
