/// What a drawing is written as.
public enum OutputFormat: String, Sendable, Hashable, CaseIterable {
  /// Scalable Vector Graphics 1.1, UTF-8.
  case svg
  /// Portable Network Graphics, at 96 dots per inch unless the graph's `dpi` says otherwise.
  case png
  /// Portable Document Format, one page.
  case pdf
}
