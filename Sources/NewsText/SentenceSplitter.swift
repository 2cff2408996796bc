/// Splits an article's passages into sentences.
///
/// A sentence ends at a full stop, a question or an exclamation mark, and at the end of its passage; not at an abbreviation, a
/// decimal point, an ellipsis before a small letter, or before the words that name a quotation's speaker. A headline, a heading and
/// an attribution are one sentence each, whatever they hold.
///
/// ```swift
/// let article = Article(name: "a.txt", plainText: "Talks in Seoul\n\nMr. Kim met the U.S. envoy. \"Is it over?\" he asked.")
/// SentenceSplitter().sentences(of: article).map(\.text)
/// // ["Talks in Seoul", "Mr. Kim met the U.S. envoy.", "\"Is it over?\" he asked."]
/// ```
public struct SentenceSplitter: Sendable {
  /// Creates a splitter.
  public init() {}

  /// The sentences of an article, in the order of its passages.
  ///
  /// - Parameter article: the article; ranges of its passages that leave the text are cut to it.
  /// - Returns: The sentences; none is empty, and none crosses a passage.
  /// - Complexity: O(*n*) in the length of the text.
  public func sentences(of article: Article) -> [Sentence] {
    let bytes = Array(article.text.utf8)
    var sentences: [Sentence] = []
    var counter = ScalarCounter(bytes: bytes)
    for (index, passage) in article.passages.enumerated() {
      let range = bytes.trimmed(passage.range.clamped(to: 0..<bytes.count))
      guard !range.isEmpty else { continue }
      for sentence in ranges(in: range, role: passage.role, bytes: bytes)
      where sentence.contains(where: bytes.isLetterOrDigit(at:)) {
        let folded = SentenceText(bytes, sentence)
        guard !folded.text.isEmpty else { continue }
        sentences.append(
          Sentence(
            text: folded.text, passage: index, role: passage.role, sourceRange: sentence,
            characterOffset: counter.scalars(before: sentence.lowerBound), anchors: folded.anchors))
      }
    }
    return sentences
  }

  private func ranges(in range: Range<Int>, role: Passage.Role, bytes: [UInt8]) -> [Range<Int>] {
    switch role {
    case .headline, .heading, .attribution: [range]
    case .paragraph, .caption, .listItem: SentenceBoundary(bytes: bytes, passage: range).sentences()
    }
  }
}

/// Counts scalars up to places that come in ascending order, each byte once.
private struct ScalarCounter {
  let bytes: [UInt8]
  private var place = 0
  private var count = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// How many scalars stand before a place.
  mutating func scalars(before end: Int) -> Int {
    if end < place {
      place = 0
      count = 0
    }
    count += bytes.scalarCount(place..<end)
    place = end
    return count
  }
}
