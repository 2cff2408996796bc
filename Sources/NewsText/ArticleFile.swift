/// A file that holds an article, found but not yet read.
public struct ArticleFile: Sendable, Hashable {
  /// Where it is, as given or found below a given folder; `-` for standard input.
  public let path: String
  /// The article's name in the collection, unique there: the path below the input folder.
  public let name: String
  /// How its bytes are to be read.
  public let format: ArticleFormat

  /// Creates a file from what is known of it.
  public init(path: String, name: String, format: ArticleFormat) {
    self.path = path
    self.name = name
    self.format = format
  }

  /// Whether it is standard input.
  public var isStandardInput: Bool { path == "-" }
}
