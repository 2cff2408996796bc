import GraphAnalysis
import GraphExport
import NewsText

/// The graphs' files among the sides of a comparison; two are read at the same time.
struct ComparedGraphFiles {
  /// What a file gave, or why nothing.
  private typealias Outcome = Result<Content, GraphReadingError>

  /// What a file holds.
  struct Content: Sendable {
    /// The graph with what the file counts.
    let graph: ComparedGraph
    /// What was read otherwise than it stands there.
    let remarks: [GraphFileRemark]

    /// Reads a file.
    fileprivate init(path: String) throws(GraphReadingError) {
      let file = try GraphFile(path: path)
      graph = ComparedGraph(file.graph, counts: file.linkCounts)
      remarks = file.remarks
    }
  }

  private var read: [Outcome]

  /// Reads the files, if there are two; errors wait until their file's turn.
  init(_ sides: [ComparedInput]) {
    var paths: [String] = []
    for case .graph(let path) in sides { paths.append(path) }
    read = []
    guard let first = paths.first, let second = paths.dropFirst().first else { return }
    let both = sideBySide({ ComparedGraphFiles.outcome(first) }, { ComparedGraphFiles.outcome(second) })
    read = [both.1, both.0]
  }

  private static func outcome(_ path: String) -> Outcome {
    Outcome { () throws(GraphReadingError) in try Content(path: path) }
  }

  /// What the next file holds, in the order of the sides.
  ///
  /// - Parameter path: The file, which is read now where it is the only one.
  /// - Returns: Its graph, and what was read otherwise than it stands there.
  /// - Throws: ``GraphReadingError`` where it is no graph.
  mutating func next(_ path: String) throws(GraphReadingError) -> Content {
    try (read.popLast() ?? ComparedGraphFiles.outcome(path)).get()
  }
}
