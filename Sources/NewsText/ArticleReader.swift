#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Reads articles from files, folders and standard input.
///
/// Folders are read recursively in the order of their paths' bytes, hidden files skipped. A file that cannot be read
/// is reported and left out; the others are read all the same.
///
/// ```swift
/// let reader = ArticleReader { print($0) }
/// let articles = try reader.articles(in: "seeds")
/// // 3 articles: "000_fd26e9f37fbb36ce.txt", "002_6093376d71e6e2b8.txt", "003_350fc9a6b0c7d961.txt"
/// ```
///
/// For a large collection list the files first, then read them one by one, in parallel if you like:
///
/// ```swift
/// for file in try reader.files(in: ["archive"]) {
///   guard let article = reader.article(at: file) else { continue }
///   …
/// }
/// ```
public struct ArticleReader: Sendable {
  /// What one file gave.
  public struct Reading: Sendable, Equatable {
    /// The article, or `nil` where the file could not be read as one.
    public let article: Article?
    /// What was wrong or had to be assumed.
    public let problems: [ReadingProblem]
  }

  private let report: @Sendable (ReadingProblem) -> Void
  private let standardInput: @Sendable () -> [UInt8]?

  /// Creates a reader.
  ///
  /// - Parameter report: is told of every problem with a single file, as it is met.
  public init(report: @escaping @Sendable (ReadingProblem) -> Void = { _ in }) {
    self.init(standardInput: StandardInput.bytes, report: report)
  }

  /// Creates a reader whose standard input is given, as tests need it.
  package init(
    standardInput: @escaping @Sendable () -> [UInt8]?, report: @escaping @Sendable (ReadingProblem) -> Void
  ) {
    self.standardInput = standardInput
    self.report = report
  }

  /// Reads every article of a file or a folder.
  ///
  /// - Parameter path: a file of a known kind, a folder, or `-` for standard input.
  /// - Returns: The articles, in the order of their paths.
  /// - Throws: ``ArticleReadingError`` where not one article could be read.
  public func articles(in path: String) throws(ArticleReadingError) -> [Article] {
    try articles(in: [path])
  }

  /// Reads every article of some files and folders.
  ///
  /// - Parameter paths: files of a known kind, folders, or `-` for standard input; what is named twice is read once.
  /// - Returns: The articles, in the order of the inputs, and of paths below one input.
  /// - Throws: ``ArticleReadingError`` where not one article could be read.
  public func articles(in paths: [String]) throws(ArticleReadingError) -> [Article] {
    var articles: [Article] = []
    var problems: [ReadingProblem] = []
    for file in try files(in: paths, problems: &problems) {
      let reading = read(file)
      for problem in reading.problems { report(problem) }
      problems += reading.problems
      if let article = reading.article { articles.append(article) }
    }
    guard !articles.isEmpty else {
      throw .nothingRead(inputs: paths, problems: problems.filter(\.isLoss))
    }
    return articles
  }

  /// Lists the files that some inputs mean, without reading them.
  ///
  /// - Parameter paths: files of a known kind, folders, or `-` for standard input; what is named twice is listed once.
  /// - Returns: The files, in the order in which ``articles(in:)-([String])`` reads them.
  /// - Throws: ``ArticleReadingError`` where there is no file to read.
  public func files(in paths: [String]) throws(ArticleReadingError) -> [ArticleFile] {
    var problems: [ReadingProblem] = []
    return try files(in: paths, problems: &problems)
  }

  /// Reads one file, and reports what was wrong with it.
  ///
  /// - Returns: The article, or `nil` where the file could not be read as one.
  public func article(at file: ArticleFile) -> Article? {
    let reading = read(file)
    for problem in reading.problems { report(problem) }
    return reading.article
  }

  /// Reads one file and reports nothing: for reading in parallel and telling of problems in order.
  public func read(_ file: ArticleFile) -> Reading {
    func lost(_ found: String, _ expected: String) -> Reading {
      let problem = ReadingProblem(
        file: file.isStandardInput ? file.name : file.path, found: found, expected: expected, consequence: .leftOut)
      return Reading(article: nil, problems: [problem])
    }
    guard let bytes = file.isStandardInput ? standardInput() : ArticleReader.bytes(ofFile: file.path) else {
      return lost("a file that cannot be read", "a file that may be read")
    }
    guard !bytes.isEmpty else { return lost("an empty file", "an article") }
    let decoded = TextDecoder(file: file.isStandardInput ? file.name : file.path).decode(bytes)
    guard let text = decoded.text else { return Reading(article: nil, problems: decoded.problems) }
    let article =
      switch file.format {
      case .plainText: Article(name: file.name, plainText: text)
      }
    guard !article.passages.isEmpty else {
      let empty = lost("nothing to read, only white space or furniture", "an article")
      return Reading(article: nil, problems: decoded.problems + empty.problems)
    }
    return Reading(article: article, problems: decoded.problems)
  }

  private func files(
    in paths: [String], problems: inout [ReadingProblem]
  ) throws(ArticleReadingError) -> [ArticleFile] {
    guard !paths.isEmpty else { throw .noInput }
    let listing = FileListing(of: paths)
    for problem in listing.problems { report(problem) }
    problems += listing.problems
    let files = listing.files()
    guard !files.isEmpty else { throw .nothingRead(inputs: paths, problems: listing.problems) }
    return files
  }

  private static func bytes(ofFile path: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(filePath: path))).map { Array($0) }
  }
}
