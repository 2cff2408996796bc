/// A kind of file that articles are read from, told by the file's extension.
public enum ArticleFormat: String, Sendable, Hashable, CaseIterable {
  /// Plain text: one article a file, its first line the headline where it looks like one.
  case plainText

  /// The extensions of such files, in lower case and without the point.
  public var extensions: [String] {
    switch self {
    case .plainText: ["txt"]
    }
  }

  /// Creates the format of a file, or `nil` where its extension is none that is known.
  ///
  /// Capitals make no difference: `NEWS.TXT` is plain text.
  public init?(path: String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    guard let point = name.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let found = (String(name[name.index(after: point)...]) ?? "").lowercased()
    guard let format = ArticleFormat.allCases.first(where: { $0.extensions.contains(found) }) else { return nil }
    self = format
  }

  /// Every known extension with its point, as a message lists them: `.txt`.
  public static var known: String {
    allCases.flatMap(\.extensions).map { ".\($0)" }.joined(separator: ", ")
  }
}
