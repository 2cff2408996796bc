/// A trained tagger of names: persons, places with countries, organizations.
protocol NameTagger: Sendable {
  /// How sure it must be of a reading for that to count beside the rules'.
  var margins: NameMargins { get }

  /// The names in each sentence of an article, in order, none overlapping another.
  ///
  /// - Parameters:
  ///   - article: The article's words; the whole of it may bear on each sentence.
  ///   - rules: What the rules see in each sentence.
  /// - Returns: For each sentence its names, and how sure each word's tag is.
  /// - Complexity: O(*n*) in the number of words.
  func names(in article: ArticleWords, rules: [[NameSpan]]) -> [TaggedSentence]
}
