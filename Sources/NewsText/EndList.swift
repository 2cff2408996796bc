/// A list at an article's end that is cut with its heading: sources, or the headlines of other articles.
enum EndList {
  /// Works that the article cites, in lines that may be sentences.
  case sources
  /// Headlines of other articles.
  case headlines

  /// The list that a heading begins; `nil` where it begins none.
  ///
  /// - Parameter heading: the heading in lower case, without signs before or after it.
  init?(heading: String) {
    if EndList.sourceHeadings.contains(heading) {
      self = .sources
    } else if EndList.headlineHeadings.contains(heading) {
      self = .headlines
    } else {
      return nil
    }
  }

  /// Whether a piece shows that the list is over and the article goes on.
  ///
  /// A headline has no full stop, so that one sentence is enough to end a list of headlines; sources end only with a long
  /// paragraph.
  func isLeft(by piece: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard SentenceEnd.closes(bytes, piece) else { return false }
    switch self {
    case .sources: return piece.count >= 200
    case .headlines:
      if piece.count >= 200 { return true }
      let ending = bytes.scalar(at: bytes.scalarStart(before: piece.upperBound))
      return ending != "?" && ending != "!" && ending != "'" && ending != "\u{2019}" && ending != "\u{2026}"
        && bytes.words(in: piece, limit: 3).count >= 3
    }
  }

  private static let sourceHeadings: Set<String> = [
    "sources", "external links", "references", "notes", "notes and references", "footnotes", "bibliography",
    "further reading", "see also", "related news", "sister links", "related wikinews", "citations", "links",
    "about the author", "about the authors",
  ]

  private static let headlineHeadings: Set<String> = [
    "topics", "related topics", "related", "related articles", "related stories", "related links", "related content",
    "related coverage", "related reading", "more on this story", "more on this", "more on this topic", "more stories",
    "more news", "more like this", "more from this section", "read more", "read next", "read also", "also read",
    "what to read next", "you may also like", "you might also like", "recommended", "recommended for you",
    "recommended stories", "most read", "most popular", "most viewed", "most shared", "trending", "trending now",
    "top stories", "latest news", "latest stories", "editor's picks", "editor\u{2019}s picks", "editors' picks",
    "editors\u{2019} picks", "in this section", "don't miss", "don\u{2019}t miss", "must read", "up next",
    "around the web", "from around the web", "more to explore", "around the bbc", "elsewhere on this site",
    "also in the news", "more stories like this", "keep reading", "you might like",
  ]
}
