public import Cooccurrence
public import GraphAnalysis

/// Writes a graph in one format, to memory or piece by piece.
///
/// An exporter is a value that holds the format's choices; it says one thing, how a whole file is written, and all ways
/// to call it follow from that. Text exporters do not fail: what a format cannot hold is left out or written as it can.
///
/// ```swift
/// let text = GEXFExporter(generator: "my tool").text(for: graph, scores: [betweenness])
/// try GEXFExporter().write(graph) { bytes throws(OutputError) in try output.append(copy bytes) }
/// ```
public protocol GraphExporter: Sendable {
  /// Writes the file piece by piece, so that a graph of millions of links needs no more memory than a small one.
  ///
  /// - Parameters:
  ///   - content: The graph and its measures.
  ///   - sink: Takes the bytes of the file in order, some 64 KiB at a time, cut between elements.
  /// - Throws: What the sink throws, at once; nothing more is written then.
  func write<Failure: Error>(
    _ content: GraphContent, to sink: (borrowing [UInt8]) throws(Failure) -> Void
  ) throws(Failure)
}

extension GraphExporter {
  /// Writes a graph piece by piece.
  ///
  /// - Parameters:
  ///   - graph: The graph to write.
  ///   - scores: Measures of its nodes; a value that is no number is left out.
  ///   - linkScores: Measures of its links, likewise.
  ///   - sink: Takes the bytes of the file in order, some 64 KiB at a time, cut between elements.
  /// - Throws: What the sink throws, at once; nothing more is written then.
  public func write<Failure: Error>(
    _ graph: CooccurrenceGraph, scores: [NodeScores] = [], linkScores: [EdgeScores] = [],
    to sink: (borrowing [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try write(GraphContent(graph, scores: scores, linkScores: linkScores), to: sink)
  }

  /// Writes what was read from a file, piece by piece.
  ///
  /// - Parameters:
  ///   - file: What was read.
  ///   - sink: Takes the bytes in order.
  /// - Throws: What the sink throws, at once; nothing more is written then.
  public func write<Failure: Error>(
    _ file: GraphFile, to sink: (borrowing [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try write(GraphContent(file), to: sink)
  }

  /// The whole file as text.
  ///
  /// - Parameters:
  ///   - graph: The graph to write.
  ///   - scores: Measures of its nodes, in the order in which they are declared.
  ///   - linkScores: Measures of its links, likewise.
  /// - Returns: The file's text, to be saved as UTF-8.
  /// - Complexity: O(*n* + *m*) plus the evidence.
  public func text(
    for graph: CooccurrenceGraph, scores: [NodeScores] = [], linkScores: [EdgeScores] = []
  ) -> String {
    text(for: GraphContent(graph, scores: scores, linkScores: linkScores))
  }

  /// The whole file as text, with the scores that were read, and counts that hold for more sentences than were read.
  ///
  /// - Parameter file: What was read.
  /// - Returns: The file's text; byte for byte the same if this exporter made the file.
  public func text(for file: GraphFile) -> String { text(for: GraphContent(file)) }

  private func text(for content: GraphContent) -> String {
    var text = ""
    write(content) { text += String(decoding: $0, as: UTF8.self) }
    return text
  }
}

extension [UInt8] {
  /// How many bytes a sink is given at a time.
  private static let pieceSize = 1 << 16

  /// No bytes, with room for a piece and what goes beyond it.
  static func piece() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pieceSize * 2)
    return bytes
  }

  /// Gives the bytes to a sink, once there are enough of them.
  mutating func hand<Failure: Error>(
    to sink: (borrowing [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard count >= [UInt8].pieceSize else { return }
    try sink(self)
    removeAll(keepingCapacity: true)
  }
}
