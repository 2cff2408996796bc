extension Article {
  /// Reads plain text as an article: finds its headline, passages and day of publication.
  ///
  /// ```swift
  /// let article = Article(
  ///   name: "nairobi.txt",
  ///   plainText: """
  ///     Kenya hosts trade talks
  ///
  ///     NAIROBI, Kenya, March 3, 2016 (Reuters) - Ministers met on Thursday.
  ///     """)
  /// article.passages.map(\.role)        // [.headline, .paragraph]
  /// article.publication?.day            // 2016-03-03
  /// ```
  ///
  /// - Parameters:
  ///   - name: the article's name; a date in it ("2016-03-24_brussels.txt") is the day of publication.
  ///   - plainText: the text, decoded.
  /// - Complexity: O(*n*) in the length of the text.
  public init(name: String, plainText: String) {
    var text = plainText
    text.makeContiguousUTF8()
    let bytes = Array(text.utf8)
    let lines = TextLine.lines(of: bytes)
    let frontMatter = FrontMatter(of: bytes, lines: lines)
    var finder = PassageFinder(bytes: bytes, lines: Array(lines.dropFirst(frontMatter.lineCount)))
    let passages = finder.passages(title: frontMatter.title)
    let dates = PublicationDateFinder(name: name, bytes: bytes, frontMatter: frontMatter, clues: finder.clues)
    self.init(name: name, text: text, publication: dates.publication(), passages: passages)
  }
}
