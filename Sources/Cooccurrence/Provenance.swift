public import NewsText

extension CooccurrenceGraph {
  /// How a graph was made, for the files and pictures that show it.
  public struct Provenance: Sendable, Equatable {
    /// The window in which two names make a link: `sentence`, `paragraph`, `article` or `3 sentences`.
    public var window: String
    /// What the weights of the links are.
    public var weighting: EdgeWeighting
    /// What was left out, in words and in order: `weight at least 2`.
    public var filters: [String]
    /// The number of articles read.
    public var articleCount: Int
    /// The number of those without a date of publication.
    public var undatedArticleCount: Int
    /// The number of sentences read.
    public var sentenceCount: Int
    /// The number of windows read, those without names included; that of the sentences unless the window is wider.
    public var windowCount: Int
    /// The earliest day of publication.
    public var firstDate: CalendarDate?
    /// The latest day of publication.
    public var lastDate: CalendarDate?

    /// Creates a description of how a graph was made; of an empty graph if nothing is given.
    public init(
      window: String = "sentence", weighting: EdgeWeighting = .sentences, filters: [String] = [],
      articleCount: Int = 0, undatedArticleCount: Int = 0, sentenceCount: Int = 0, windowCount: Int = 0,
      firstDate: CalendarDate? = nil, lastDate: CalendarDate? = nil
    ) {
      self.window = window
      self.weighting = weighting
      self.filters = filters
      self.articleCount = articleCount
      self.undatedArticleCount = undatedArticleCount
      self.sentenceCount = sentenceCount
      self.windowCount = windowCount
      self.firstDate = firstDate
      self.lastDate = lastDate
    }
  }
}
