/// How near two names must stand to make a link.
public enum CooccurrenceWindow: Hashable, Sendable {
  /// In one sentence; a headline and a caption are sentences.
  case sentence
  /// In one paragraph, caption, bullet or headline.
  case paragraph
  /// In one article.
  case article
  /// In some consecutive sentences of the running text.
  ///
  /// A sentence counts for a pair where it names one of the two and it or one of the sentences before it, so many in
  /// all, names the other; so `sentences(1)` is `sentence`, and each sentence counts a pair once. Paragraphs and bullets
  /// run on; a heading ends the stretch; headline, headings and captions stand alone, and a caption between two
  /// paragraphs does not part them.
  ///
  /// Measures of association (``EdgeWeighting/npmi`` and those after it) compare how many windows hold two names with
  /// how many hold each, whichever sentence of the window names them.
  case sentences(Int)
}

extension CooccurrenceWindow: RawRepresentable, CaseIterable {
  /// The windows that have a name of their own.
  public static let allCases: [CooccurrenceWindow] = [.sentence, .paragraph, .article]

  /// The greatest number of sentences.
  static let greatestLength = 100

  /// Reads `sentence`, `paragraph`, `article` or a number of sentences from 1 to 100.
  public init?(rawValue: String) {
    switch rawValue {
    case "sentence": self = .sentence
    case "paragraph": self = .paragraph
    case "article": self = .article
    default:
      guard let length = Int(rawValue), (1...CooccurrenceWindow.greatestLength).contains(length) else { return nil }
      self = length == 1 ? .sentence : .sentences(length)
    }
  }

  /// The name, or the number of sentences.
  public var rawValue: String {
    switch self {
    case .sentence: "sentence"
    case .paragraph: "paragraph"
    case .article: "article"
    case .sentences(let length): "\(length)"
    }
  }

  /// Whether windows overlap.
  var isSliding: Bool {
    switch self {
    case .sentences(let length): length > 1
    case .sentence, .paragraph, .article: false
    }
  }

  /// The window in words: `sentence`, `3 sentences`.
  var words: String {
    switch self {
    case .sentences(let length): length == 1 ? "sentence" : "\(length) sentences"
    case .sentence, .paragraph, .article: rawValue
    }
  }
}
