import Foundation
import NewsText

/// One side of a comparison, as the command line names it.
enum ComparedInput: Equatable {
  /// A graph's file.
  case graph(String)
  /// Articles of a period, or all of them.
  case articles(String, CalendarPeriod?)

  /// Reads `graph.graphml`, `articles/`, `articles/@2016-03`.
  ///
  /// The last `@` begins the date, unless a file or folder has the whole name.
  ///
  /// - Throws: ``ComparedInputError`` where what follows the `@` is no date, or stands behind a graph.
  init(_ text: String) throws(ComparedInputError) {
    if !ComparedInput.exists(text), let at = text.lastIndex(of: "@") {
      let (input, date) = (String(text[..<at]), String(text[text.index(after: at)...]))
      guard let period = CalendarPeriod(date) else { throw .noPeriod(date, in: text) }
      guard !input.isEmpty else { throw .noInput(text) }
      guard !GraphInput.isGraph(input) else { throw .datedGraph(input, date) }
      self = .articles(input, period)
    } else {
      self = GraphInput.isGraph(text) ? .graph(text) : .articles(text, nil)
    }
  }

  private static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// What the side is called in titles: its period, or its file.
  var name: String {
    switch self {
    case .graph(let path): (path as NSString).lastPathComponent
    case .articles(let input, nil): input
    case .articles(_, let period?): period.name
    }
  }

  /// Where it is read from.
  var source: String {
    switch self {
    case .graph(let path): path
    case .articles(let input, _): input
    }
  }
}

/// Why a side of a comparison cannot be read.
enum ComparedInputError: Error, Equatable, CustomStringConvertible {
  /// What stands behind the @ is no period.
  case noPeriod(String, in: String)
  /// Nothing stands before the @.
  case noInput(String)
  /// A graph has no articles to choose from.
  case datedGraph(String, String)
  /// No article is of the period.
  case noArticles(CalendarPeriod, input: String, nearest: [CalendarDate], undated: Int)

  var description: String {
    switch self {
    case .noPeriod(let text, let whole):
      "\(whole): found \(text.isEmpty ? "nothing" : "\"\(text)\"") after the @, expected a date or a range: "
        + "2016-03-24, 2016-03, 2016-W12, 2016-Q1, 2016, or two of these with .. between, the earlier one first"
    case .noInput(let text): "\(text): found nothing before the @, expected a file or a folder of articles"
    case .datedGraph(let path, let date):
      "\(path)@\(date): a graph is compared as it is; give the articles it was made of, or leave out @\(date)"
    case .noArticles(let period, let input, let nearest, let undated):
      ComparedInputError.words(period, input: input, nearest: nearest, undated: undated)
    }
  }

  private static func words(
    _ period: CalendarPeriod, input: String, nearest: [CalendarDate], undated: Int
  ) -> String {
    let days = nearest.map(\.description).joined(separator: " and ")
    let near = nearest.isEmpty ? "no article there has a date" : "the nearest dates that have some are \(days)"
    let open =
      undated == 0
      ? ""
      : undated == 1
        ? "; 1 article is undated (--infer-dates may place it)"
        : "; \(undated) are undated (--infer-dates may place them)"
    return "\(input): no article is of \(period); \(near)\(open)"
  }
}
