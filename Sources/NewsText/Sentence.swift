/// One sentence of an article, as it reads: hard-wrapped lines joined, runs of white space made one space.
///
/// Every byte of ``text`` knows the byte of the article that it came from, so that nothing said about a sentence
/// loses its place in the source.
public struct Sentence: Sendable, Equatable {
  /// What reads: one line, no leading or trailing white space.
  public let text: String
  /// The passage that it is part of, as an index into the article's passages.
  public let passage: Int
  /// What part of the article that passage is.
  public let role: Passage.Role
  /// The UTF-8 bytes of the article's text from the sentence's first to its last.
  public let sourceRange: Range<Int>
  /// Where the sentence starts in the article's text, counted in Unicode scalars (as Python counts characters).
  public let characterOffset: Int
  /// Where ``text`` and the source part company, sorted.
  ///
  /// From byte `text` of the sentence on, the source is at byte `source`; the first entry is for byte 0.
  package let anchors: [Anchor]

  /// A place in the sentence's text, and the same place in the article's.
  package struct Anchor: Sendable, Equatable {
    package let text: Int
    package let source: Int

    package init(text: Int, source: Int) {
      self.text = text
      self.source = source
    }
  }

  package init(
    text: String, passage: Int, role: Passage.Role, sourceRange: Range<Int>, characterOffset: Int, anchors: [Anchor]
  ) {
    self.text = text
    self.passage = passage
    self.role = role
    self.sourceRange = sourceRange
    self.characterOffset = characterOffset
    self.anchors = anchors
  }

  /// The bytes of the article's text that a range of this sentence's UTF-8 bytes came from.
  ///
  /// - Complexity: O(log *k*) in the number of places where lines were joined or white space was folded.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let place = source(of: range.lowerBound)
      return place..<place
    }
    let lower = source(of: range.lowerBound)
    return lower..<max(lower, source(of: range.upperBound - 1) + 1)
  }

  private func source(of offset: Int) -> Int {
    var low = 0
    var high = anchors.count
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return sourceRange.lowerBound + offset }
    let anchor = anchors[low - 1]
    return anchor.source + offset - anchor.text
  }
}
